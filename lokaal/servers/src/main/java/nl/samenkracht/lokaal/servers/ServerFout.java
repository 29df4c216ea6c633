package nl.samenkracht.lokaal.servers;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Why a server does not run, as one sentence a person can act on, in the language of the default locale. */
public final class ServerFout extends RuntimeException {

    /** The reasons told apart; each has its sentence in {@code fouten.properties}. */
    public enum Oorzaak {
        /** Somebody listens on the port already. */
        POORT_BEZET,
        /** Too little room on the disk to start with. */
        WEINIG_RUIMTE,
        /** No room left on the disk. */
        SCHIJF_VOL,
        /** There are no PostgreSQL programs for this operating system and processor. */
        PLATFORM_ONBEKEND,
        /** Another living process uses the same data directory. */
        AL_IN_GEBRUIK,
        /** The machine offers no way to start a program without root's rights. */
        ALLEEN_ROOT,
        /** Elasticsearch was not unpacked where the system property says. */
        PROGRAMMA_ONTBREEKT,
        /** The server stopped by itself while starting. */
        GESTOPT,
        /** The server runs but did not answer in time. */
        NIET_OP_TIJD,
        /** A file or directory could not be read, written or removed. */
        BESTAND
    }

    private static final Control GEEN_ANDERE_TAAL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Oorzaak oorzaak;
    private final List<String> waarden;

    ServerFout(Oorzaak oorzaak, @Nullable Throwable aanleiding, Object... waarden) {
        super(zin(Locale.getDefault(), oorzaak, waarden), aanleiding);
        this.oorzaak = oorzaak;
        this.waarden = Arrays.stream(waarden).map(String::valueOf).toList();
    }

    ServerFout(Oorzaak oorzaak, Object... waarden) {
        this(oorzaak, null, waarden);
    }

    /** The reason, for callers that want to react to it (another port, another directory). */
    public Oorzaak oorzaak() {
        return oorzaak;
    }

    /** The same sentence in this language: English, or Dutch for any other. */
    public String zin(Locale taal) {
        return zin(taal, oorzaak, waarden.toArray());
    }

    private static String zin(Locale taal, Oorzaak oorzaak, Object... waarden) {
        ResourceBundle bundel =
                ResourceBundle.getBundle("nl.samenkracht.lokaal.servers.fouten", taal, GEEN_ANDERE_TAAL);
        String sleutel = oorzaak.name().toLowerCase(Locale.ROOT).replace('_', '-');
        // As text: MessageFormat would write port 8080 as "8,080".
        Object[] tekst = Arrays.stream(waarden).map(String::valueOf).toArray();
        return new MessageFormat(bundel.getString(sleutel), Locale.ROOT).format(tekst);
    }
}
