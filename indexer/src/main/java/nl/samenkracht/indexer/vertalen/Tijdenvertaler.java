package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Openingstijdenlezer;
import nl.samenkracht.indexer.lezen.Tijdlezer;

/** Times from one column, from a column per weekday, or from a date with begin and end: all brought into words and read by the one reader. */
final class Tijdenvertaler {
    private static final List<Kolom> WEEK = List.of(
            Kolom.MAANDAG, Kolom.DINSDAG, Kolom.WOENSDAG, Kolom.DONDERDAG, Kolom.VRIJDAG, Kolom.ZATERDAG, Kolom.ZONDAG);
    private static final Set<String> DICHT = Set.of("", "gesloten", "nee", "x", "dicht", "nvt");

    private Tijdenvertaler() {}

    static Openingstijden tijden(Rijlezing rij) {
        List<String> zinnen = new ArrayList<>();
        String spanne = spanne(rij);
        if (rij.heeft(Kolom.DATUM)) {
            for (String datum : rij.ruw(Kolom.DATUM).split("[;\\n]")) {
                zinnen.add(datum.strip() + " " + spanne);
            }
            zinnen.add(rij.ruw(Kolom.TIJDEN));
        } else {
            boolean metTijd = rij.ruw(Kolom.TIJDEN).chars().anyMatch(Character::isDigit);
            zinnen.add((rij.ruw(Kolom.TIJDEN) + (metTijd ? "" : " " + spanne)).strip());
        }
        for (Kolom dag : WEEK) {
            if (!DICHT.contains(Kaal.van(rij.ruw(dag)))) {
                zinnen.add(dag.name().toLowerCase(Locale.ROOT) + " " + rij.ruw(dag));
            }
        }
        zinnen.removeIf(String::isBlank);
        if (zinnen.isEmpty()) {
            return Openingstijden.ONBEKEND;
        }
        Gelezen<Openingstijden> gelezen = Openingstijdenlezer.lees(String.join("; ", zinnen));
        Kolom bron = rij.heeft(Kolom.TIJDEN) ? Kolom.TIJDEN : rij.heeft(Kolom.DATUM) ? Kolom.DATUM : Kolom.BEGINTIJD;
        gelezen.redenen().forEach(reden -> rij.meld(bron, reden));
        return gelezen.waarde().orElse(Openingstijden.ONBEKEND);
    }

    private static String spanne(Rijlezing rij) {
        if (!rij.heeft(Kolom.BEGINTIJD)) {
            return "";
        }
        String eind = klok(rij, Kolom.EINDTIJD);
        return klok(rij, Kolom.BEGINTIJD) + (eind.isEmpty() ? "" : " - " + eind);
    }

    private static String klok(Rijlezing rij, Kolom kolom) {
        return rij.lees(kolom, Tijdlezer::lees).map(Object::toString).orElse(rij.ruw(kolom));
    }
}
