package nl.samenkracht.backend.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Small readings of a request that several features need. */
public final class Verzoek {
    private static final int MEESTE_TEKENS = 4;

    private static final int LENGTE_UUID = 36;

    private Verzoek() {}

    /** English below {@code /en}, else Dutch. */
    public static Taal taal(ServerRequest verzoek) {
        String pad = verzoek.path();
        return pad.equals("/en") || pad.startsWith("/en/") ? Taal.EN : Taal.NL;
    }

    /**
     * The id in the address.
     *
     * @throws NietGevonden when it is no UUID
     */
    public static UUID id(ServerRequest verzoek) {
        return uuid(verzoek.pathVariable("id")).orElseThrow(NietGevonden::nooit);
    }

    /** The ids under a parameter, each once; what is no id is left out, and what does not fit on a list. */
    public static List<UUID> ids(ServerRequest verzoek, String naam) {
        return alle(verzoek, naam).limit(Paden.LANGSTE_LIJST).toList();
    }

    /** How many ids under a parameter do not fit on a list. */
    public static int teveel(ServerRequest verzoek, String naam) {
        return (int) Math.max(0, alle(verzoek, naam).count() - Paden.LANGSTE_LIJST);
    }

    private static Stream<UUID> alle(ServerRequest verzoek, String naam) {
        return waarden(verzoek.queryParams(), naam).stream()
                .flatMap(tekst -> uuid(tekst).stream())
                .distinct();
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            // Java also reads "1-1-1-1-1".
            return tekst.length() == LENGTE_UUID ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }

    /**
     * The fields of a form.
     *
     * @throws ResponseStatusException 408 when it does not come, 413 when it is too large, 415 when it is no form or in signs that cannot be read
     */
    public static Mono<MultiValueMap<String, String>> formulier(ServerRequest verzoek) {
        return Formulier.lees(verzoek);
    }

    /** First value of a parameter that is not blank, without control characters and outer blanks; empty when there is none. */
    public static Optional<String> waarde(MultiValueMap<String, String> velden, String naam) {
        return waarden(velden, naam).stream()
                .map(Verzoek::schoon)
                .filter(waarde -> !waarde.isEmpty())
                .findFirst();
    }

    /** The number of the page asked for, from 1; the first when it is absent or no number. */
    public static int pagina(MultiValueMap<String, String> velden) {
        return pagina(waarde(velden, "pagina").orElse("1"));
    }

    /** The number in this text, at least 1; 1 when it is none, the largest there is when it is larger. */
    public static int pagina(String tekst) {
        try {
            return Math.max(1, Integer.parseInt(tekst));
        } catch (NumberFormatException geenGetal) {
            return !tekst.isEmpty() && tekst.chars().allMatch(Character::isDigit) ? Integer.MAX_VALUE : 1;
        }
    }

    /** Every value of a parameter, in order; a name without a value has none. */
    public static List<String> waarden(MultiValueMap<String, String> velden, String naam) {
        return velden.getOrDefault(naam, List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Control and unpaired surrogate characters become blanks; runs of blanks become one. Signs nobody sees, such as a soft hyphen inside a
     * word, go: they would keep a word of danger from being heard. So do marks beyond the {@value #MEESTE_TEKENS} on a letter that some script
     * needs: looking for the edge of a word walks back over all of them, at every one.
     */
    public static String schoon(String ruw) {
        StringBuilder schoon = new StringBuilder(Math.min(ruw.length(), 4096));
        boolean blank = true;
        int tekens = MEESTE_TEKENS;
        for (int i = 0; i < ruw.length(); ) {
            int teken = ruw.codePointAt(i);
            i += Character.charCount(teken);
            int soort = Character.getType(teken);
            if (soort == Character.FORMAT) {
                continue;
            }
            tekens = isTeken(soort) ? tekens + 1 : 0;
            if (tekens > MEESTE_TEKENS) {
                continue;
            }
            boolean weg = Character.isWhitespace(teken)
                    || Character.isSpaceChar(teken)
                    || soort == Character.CONTROL
                    || soort == Character.SURROGATE
                    || soort == Character.UNASSIGNED;
            if (!weg) {
                schoon.appendCodePoint(teken);
            } else if (!blank) {
                schoon.append(' ');
            }
            blank = weg;
        }
        return schoon.toString().strip();
    }

    private static boolean isTeken(int soort) {
        return soort == Character.NON_SPACING_MARK
                || soort == Character.ENCLOSING_MARK
                || soort == Character.COMBINING_SPACING_MARK;
    }
}
