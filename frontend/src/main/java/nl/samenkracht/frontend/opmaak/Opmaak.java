package nl.samenkracht.frontend.opmaak;

import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.Kosten;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;

/**
 * Everything a template needs to turn values into words, for one page being rendered. One per rendering.
 */
public final class Opmaak {

    private final Taal taal;
    private final boolean neutraal;
    private final Teksten teksten;
    private final Paden paden;
    private final Tijdspraak tijd;
    private final Weekspraak week;

    /** For a page in the language of the frame. */
    public Opmaak(Teksten teksten, Kader kader) {
        this.taal = kader.taal();
        this.neutraal = kader.neutraal();
        this.teksten = teksten;
        this.paden = kader.paden();
        this.tijd = new Tijdspraak(teksten, taal, kader.nu());
        this.week = new Weekspraak(tijd);
    }

    /** A sentence of the bundle with its values filled in. */
    public String zin(String sleutel, Object... waarden) {
        return teksten.zin(sleutel, waarden);
    }

    /** A sentence about a number, singular or plural. */
    public String aantal(String sleutel, long aantal) {
        return teksten.aantal(sleutel, aantal, taal.locale());
    }

    /** True if the bundle has a sentence under this key. */
    public boolean kent(String sleutel) {
        return teksten.kent(sleutel);
    }

    /** The everyday word for a code. */
    public String begrip(String taxonomie, String code) {
        return teksten.begrip(taxonomie, code);
    }

    /** The everyday words for codes, with commas and a last "en". */
    public String begrippen(String taxonomie, List<String> codes) {
        return opsomming(codes.stream().map(c -> teksten.begrip(taxonomie, c)).toList());
    }

    /** Words with commas and a last "en". */
    public String opsomming(List<String> woorden) {
        return week.opsomming(woorden);
    }

    /** The addresses in the language of the page. */
    public Paden paden() {
        return paden;
    }

    /** Dates and times in words. */
    public Tijdspraak tijd() {
        return tijd;
    }

    /** The language of the page. */
    public Taal taal() {
        return taal;
    }

    /** {@code nl} where Dutch text of an entry stands on an English page, else null (the attribute is left out). */
    public @Nullable String langVanAanbod() {
        return taal == Taal.NL ? null : "nl";
    }

    /** The next opening in words, empty if unknown. */
    public String opening(Opening opening) {
        return tijd.opening(opening);
    }

    /** A moment in words, with a capital. */
    public String moment(Moment moment) {
        return Tijdspraak.hoofdletter(tijd.moment(moment));
    }

    /** The weekly hours in lines. */
    public List<Weekspraak.Regel> week(List<Dagtijd> delen) {
        return week.regels(delen);
    }

    /** A distance in metres as people say it: "350 meter", "1,2 kilometer". */
    public String afstand(int meters) {
        if (meters < 1000) {
            return teksten.zin("afstand.meter", Math.max(50, (meters + 25) / 50 * 50));
        }
        return teksten.zin("afstand.kilometer", String.format(taal.locale(), "%.1f", meters / 1000.0));
    }

    /** A whole number with the language's thousands separator. */
    public String getal(long getal) {
        return String.format(taal.locale(), "%,d", getal);
    }

    /** The names of these languages (codes or words of the source) without Dutch, with commas and a last "en"; empty if nothing remains. */
    public String talen(List<String> gesproken) {
        return opsomming(Talen.naastNederlands(gesproken, teksten, taal));
    }

    /** Where something is, in one line: building, street, wijk. Only the wijk or the kind where there is no address. */
    public String plek(Plek plek) {
        List<String> delen = new ArrayList<>();
        switch (plek.plaatssoort()) {
            case "bezoekadres" -> {
                voegToe(delen, plek.naam());
                voegToe(delen, plek.straat());
                voegToe(delen, plek.wijkNaam());
            }
            case "alleen-wijk" -> {
                voegToe(delen, plek.naam());
                voegToe(delen, plek.wijkNaam());
            }
            default -> delen.add(teksten.begrip("plaatssoort", plek.plaatssoort()));
        }
        return Tijdspraak.hoofdletter(String.join(", ", delen));
    }

    /** Where to plan a route to a place; null for one that cannot be visited, and on a page that others must hear nothing of. */
    public @Nullable String route(Plek plek) {
        return neutraal ? null : Links.route(plek);
    }

    /** Whom it serves in words, empty if unknown; also for the chosen wijk, which a card says among its reasons. */
    public String bereik(Bereik bereik, String gemeente) {
        return switch (bereik.soort()) {
            case WIJKEN -> teksten.zin("bereik.wijken", opsomming(bereik.namen()));
            case GEMEENTE -> teksten.zin("bereik.gemeente", gemeente);
            case LANDELIJK -> teksten.zin("bereik.landelijk");
            case UW_WIJK, ONBEKEND -> "";
        };
    }

    /**
     * A text of a help line in the language of the page.
     *
     * @param code stable name of the line
     * @param veld situatie, naam, wanneer, kosten or anders
     * @param anders what to show when the bundle has no words of its own: the text of the list; may be null
     */
    public @Nullable String hulp(String code, String veld, @Nullable String anders) {
        String sleutel = "hulplijn." + code + "." + veld;
        return teksten.kent(sleutel) ? teksten.zin(sleutel) : anders;
    }

    /** What it costs in one line: "Gratis. Koffie € 1"; empty if nothing is known. */
    public String kosten(Kosten kosten) {
        List<String> delen = new ArrayList<>();
        voegToe(delen, kosten.gratisApart() ? teksten.zin("aanbod.gratis") : null);
        voegToe(delen, kosten.aanvulling());
        return String.join(". ", delen);
    }

    /** The paragraphs of a text: parts between blank lines. */
    public List<String> alineas(String tekst) {
        return tekst.isBlank() ? List.of() : List.of(tekst.strip().split("\\R\\s*\\R"));
    }

    private static void voegToe(List<String> delen, @Nullable String deel) {
        if (deel != null && !deel.isBlank() && !delen.contains(deel)) {
            delen.add(deel);
        }
    }
}
