package nl.samenkracht.backend.gebruik;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings counts to the register, and sees to it that a week is forgotten once it is over. */
@Component
class Schrijver {
    private static final String HMAC = "HmacSHA256";
    private static final int SLEUTEL = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final Gebruiksregister register;
    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();
    private volatile @Nullable LocalDate opgeruimd;

    Schrijver(Gebruiksregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    /** At the first turn and once every local day: destroys what belongs to weeks that are over. */
    Mono<Void> ruimOp() {
        LocalDate vandaag = LocalDate.now(klok);
        return vandaag.equals(opgeruimd)
                ? Mono.empty()
                : register.vergeet(week(vandaag)).doOnSuccess(klaar -> opgeruimd = vandaag);
    }

    Mono<Void> schrijf(Turflijst lijst) {
        LocalDate vandaag = LocalDate.now(klok);
        return register.tel(vandaag, lijst.tellingen())
                .then(Mono.defer(() -> register.oordeel(vandaag, lijst.duimen())))
                .then(Mono.defer(() -> onbekend(vandaag, lijst.onbekend())));
    }

    /** A word leaves this memory as text only when the register says that it was asked often enough. */
    private Mono<Void> onbekend(LocalDate vandaag, Set<String> woorden) {
        if (woorden.isEmpty()) {
            return Mono.empty();
        }
        LocalDate week = week(vandaag);
        byte[] nieuw = new byte[SLEUTEL];
        toeval.nextBytes(nieuw);
        return register.sleutel(week, HEX.formatHex(nieuw)).flatMap(sleutel -> {
            Map<String, String> opHash = new HashMap<>();
            woorden.forEach(woord -> opHash.put(hash(HEX.parseHex(sleutel), woord), woord));
            return register.onbekend(week, vandaag, opHash.keySet())
                    .collectList()
                    .flatMap(vaak -> {
                        opHash.keySet().retainAll(vaak);
                        return opHash.isEmpty() ? Mono.empty() : register.woorden(week, opHash);
                    });
        });
    }

    private static String hash(byte[] sleutel, String woord) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutel, HMAC));
            return HEX.formatHex(mac.doFinal(woord.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("every Java has " + HMAC, fout);
        }
    }

    /** The Monday of its ISO week. */
    private static LocalDate week(LocalDate dag) {
        return dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
