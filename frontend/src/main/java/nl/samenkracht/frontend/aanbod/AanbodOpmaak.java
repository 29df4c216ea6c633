package nl.samenkracht.frontend.aanbod;

import java.util.Locale;
import java.util.Objects;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.opmaak.KaartPunten;
import nl.samenkracht.frontend.opmaak.Opmaak;

/** What the page of an entry says in words that depend on several fields. */
public final class AanbodOpmaak {

    private AanbodOpmaak() {}

    /** The places of the entry on the map. */
    public static KaartPunten punten(AanbodPagina pagina, Opmaak o) {
        KaartPunten punten = new KaartPunten(o);
        String pad = o.paden().aanbod(pagina.id(), pagina.slug());
        int nummer = 1;
        for (Plek plek : pagina.plekken()) {
            String naam = plek.naam() == null ? pagina.naam() : plek.naam();
            punten.voegToe(new KaartPunten.Bij(nummer, naam, pagina.soort(), pad, "", "plek-" + nummer), plek);
            nummer++;
        }
        return punten;
    }

    /** The ages it is for, empty if there is no limit. */
    public static String leeftijd(VoorWie voorWie, Opmaak o) {
        Integer vanaf = voorWie.leeftijdVanaf();
        Integer tot = voorWie.leeftijdTot();
        if (vanaf != null && tot != null) {
            return o.zin("aanbod.leeftijd-van-tot", vanaf, tot);
        }
        if (vanaf != null) {
            return o.zin("aanbod.leeftijd-vanaf", vanaf);
        }
        return tot == null ? "" : o.zin("aanbod.leeftijd-tot", tot);
    }

    /** For which kinds of people, empty when the words on it name them all. */
    public static String groepen(VoorWie voorWie, Opmaak o) {
        String woorden = Objects.requireNonNullElse(voorWie.tekst(), "").toLowerCase(Locale.ROOT);
        boolean gezegd = voorWie.doelgroepen().stream()
                .allMatch(groep -> woorden.contains(o.begrip("doelgroep", groep).toLowerCase(Locale.ROOT)));
        return gezegd ? "" : o.zin("aanbod.voor-groepen", o.begrippen("doelgroep", voorWie.doelgroepen()));
    }
}
