package nl.samenkracht.frontend.opmaak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import org.jspecify.annotations.Nullable;

/**
 * The points of a page whose list does not say all that the map needs, as the JSON that the map reads. Places without a public
 * point are left out.
 */
public final class KaartPunten {

    private final Opmaak o;
    private final List<String> punten = new ArrayList<>();
    private final Set<String> soorten = new LinkedHashSet<>();

    /** No points yet. */
    public KaartPunten(Opmaak o) {
        this.o = o;
    }

    /** The soorten that occur, for the icons of the markers. */
    public Set<String> soorten() {
        return soorten;
    }

    /** True when there is no point. */
    public boolean isLeeg() {
        return punten.isEmpty();
    }

    /** A JSON array, safe inside a script element. */
    public String json() {
        return "[" + String.join(",", punten) + "]";
    }

    /** Adds an entry by its line; its anchor is {@code plek-<nummer>}. */
    public KaartPunten voegToe(int nummer, AanbodRegel aanbod, @Nullable Plek plek) {
        String regel = o.opening(aanbod.opening());
        String pad = o.paden().aanbod(aanbod);
        return voegToe(new Bij(nummer, aanbod.naam(), aanbod.soort(), pad, regel, "plek-" + nummer), plek);
    }

    /**
     * What a point tells.
     *
     * @param nummer its number in the list
     * @param naam name of the entry
     * @param soort code of the soort
     * @param pad path of its page
     * @param regel when one can go there, may be empty
     * @param anker id of its item in the list
     */
    public record Bij(int nummer, String naam, String soort, String pad, String regel, String anker) {}

    /** Adds a point; a place that cannot be visited or has no known point adds nothing. */
    public KaartPunten voegToe(Bij bij, @Nullable Plek plek) {
        if (plek == null || plek.punt() == null || !plek.isBezoekbaar()) {
            return this;
        }
        Punt punt = plek.punt();
        soorten.add(bij.soort());
        punten.add(String.format(
                Locale.ROOT,
                "{\"nummer\":%d,\"naam\":%s,\"soort\":%s,\"soortNaam\":%s,\"lat\":%.5f,\"lon\":%.5f,\"adres\":%s,"
                        + "\"regel\":%s,\"anker\":%s}",
                bij.nummer(),
                tekst(bij.naam()),
                tekst(bij.soort()),
                tekst(o.begrip("soort", bij.soort())),
                punt.breedte(),
                punt.lengte(),
                tekst(bij.pad()),
                tekst(bij.regel()),
                tekst(bij.anker())));
        return this;
    }

    /** A JSON string; every character that could end the script element or the string is escaped. */
    static String tekst(String waarde) {
        StringBuilder uit = new StringBuilder(waarde.length() + 2).append('"');
        for (int i = 0; i < waarde.length(); i++) {
            char c = waarde.charAt(i);
            boolean gewoon = c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&' && c < '\u2028';
            if (gewoon) {
                uit.append(c);
            } else {
                uit.append(String.format("\\u%04x", (int) c));
            }
        }
        return uit.append('"').toString();
    }
}
