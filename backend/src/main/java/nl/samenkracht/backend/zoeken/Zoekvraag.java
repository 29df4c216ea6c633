package nl.samenkracht.backend.zoeken;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenkracht.backend.weergave.Bladeraar;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import org.jspecify.annotations.Nullable;

/**
 * A question, read and made safe.
 *
 * @param tekst the words, at most {@value #LANGSTE_TEKST} characters; empty for everything
 * @param inhoud the words to search for: without a place or time that was named, and once understood without words that say nothing of a need; empty
 *     for everything, also when the question was nothing else
 * @param gehoord what was heard in it or chosen beside it
 * @param wijk CBS code of the chosen wijk; the only hard filter on place: what serves it
 * @param keuzes chosen codes by facet (soort, leefgebied, doelgroep, toegang); facets without a choice are absent
 * @param open "nu", "week" or {@code null}
 * @param tijd when somebody wants to go; {@code null} when the question does not say, when that was not meant, or when it changes no order
 * @param punt where the visitor is, roughly; {@code null} when not told
 * @param pagina from 1
 * @param nu local time by which open and ended are judged
 */
record Zoekvraag(
        String tekst,
        String inhoud,
        Gehoord gehoord,
        @Nullable String wijk,
        Map<String, List<String>> keuzes,
        @Nullable String open,
        @Nullable Genoemdetijd tijd,
        @Nullable Punt punt,
        Sortering sortering,
        int pagina,
        LocalDateTime nu) {

    static final int MINUTEN_PER_WEEK = 10_080;

    /** A story of some six hundred words. */
    static final int LANGSTE_TEKST = 4_000;
    /** Longer ones fill the address of every link on the page: there they go by form. */
    private static final int LANGSTE_IN_ADRES = 300;

    static final int PER_PAGINA = 20;
    /** Elasticsearch shows at most 10,000 results. */
    static final int LAATSTE_PAGINA = 10_000 / PER_PAGINA;

    /** The facets with a choice of codes, in the order of the page. */
    static final List<String> FACETTEN = List.of("leefgebied", "soort", "doelgroep", "toegang");

    enum Sortering {
        RELEVANTIE,
        AFSTAND,
        NAAM;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The needs heard in it, the weightiest first. */
    List<Begrepen> begrepen() {
        return gehoord.begrepen();
    }

    Zoekvraag opPagina(int andere) {
        return new Zoekvraag(tekst, inhoud, gehoord, wijk, keuzes, open, tijd, punt, sortering, andere, nu);
    }

    /** The same, understood. A day counts for who wants to go somewhere: of other needs it is when something happens. */
    Zoekvraag met(String woorden, Gehoord verstaan) {
        return new Zoekvraag(
                tekst,
                woorden,
                verstaan,
                wijk,
                keuzes,
                open,
                verstaan.isErgensHeen() ? tijd : null,
                punt,
                sortering,
                pagina,
                nu);
    }

    /** The same, for a search that knows no day. */
    Zoekvraag zonderTijd() {
        return new Zoekvraag(tekst, inhoud, gehoord, wijk, keuzes, open, null, punt, sortering, pagina, nu);
    }

    /** How many pages so many results have, of those that can be shown. */
    static int paginas(long totaal) {
        return Math.min(Bladeraar.paginas(totaal, PER_PAGINA), LAATSTE_PAGINA);
    }

    /** Whether anything is looked for: words, or help with a need. */
    boolean zoekt() {
        return !inhoud.isEmpty() || !begrepen().isEmpty();
    }

    /** Whether it is too long to stand in links. */
    boolean isVerhaal() {
        return tekst.length() > LANGSTE_IN_ADRES;
    }

    int vanaf() {
        return (pagina - 1) * PER_PAGINA;
    }

    /** The minute of the week it is now, from Monday 0:00. */
    int minuut() {
        return minuut(nu);
    }

    static int minuut(LocalDateTime tijd) {
        return (tijd.getDayOfWeek().getValue() - 1) * MINUTEN_PER_WEEK / 7
                + tijd.toLocalTime().toSecondOfDay() / 60;
    }

    /** Midnight after Sunday. */
    LocalDateTime eindVanDeWeek() {
        return nu.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1)
                .atStartOfDay();
    }
}
