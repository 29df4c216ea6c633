package nl.samenkracht.indexer.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagen;
import nl.samenkracht.indexer.lezen.Tijdwoord.Datum;
import nl.samenkracht.indexer.lezen.Tijdwoord.Getal;
import nl.samenkracht.indexer.lezen.Tijdwoord.Onbekend;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijd;
import nl.samenkracht.indexer.verslag.Reden;

/**
 * Days and times as people write them: "ma en wo 10-12 uur", "elke derde dinsdag van de maand 14:00-16:00", "za 12 december 2026 van 14 tot 16
 * uur; gesloten 25-12-2026 (kerst)".
 *
 * <p>Read clause by clause. What is not understood is never guessed and never lost: the whole text then stays as explanation with a finding, and
 * every day about which that clause may have said something is left out of the times.
 */
public final class Openingstijdenlezer {
    private static final Pattern ZINNEN =
            Pattern.compile("[;\\n|]+|(?<=\\p{L}{3}|\\))(?<!\\b" + Tijdwoordlezer.KORTE_DAG + ")\\.(?=\\s+\\p{L})");
    /** Exceptions: with these words a week would be told wrong, as with {@link Herhaalwoorden}. */
    private static final Pattern ZONDER_WEEK = Pattern.compile(
            "\\bbehalve\\b|m\\.u\\.v\\.|\\bmuv\\b|\\bbuiten (?:de )?(?:school)?vakantie|\\buitgezonderd\\b"
                    + "|\\buitzondering\\b|\\bniet\\b|\\bin de vakantie");

    private Openingstijdenlezer() {}

    /** The times; empty only for an empty cell. */
    public static Gelezen<Openingstijden> lees(String ruw) {
        String tekst = Tekstlezer.lees(ruw).waarde().orElse("");
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        String klein = Letters.gevouwen(tekst)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        if (Herhaalwoorden.in(klein) || ZONDER_WEEK.matcher(klein).find()) {
            return Gelezen.met(new Openingstijden(List.of(), List.of(), List.of(), tekst), Reden.TIJD_ONLEESBAAR);
        }
        Tijdenoogst oogst = new Tijdenoogst();
        zinnen(klein).forEach(oogst::zin);
        return oogst.alsTijden(tekst);
    }

    /**
     * The words of each clause. Times alone belong to the days before them ("maandag:" and a line below it "9-12", or "ma 9-12" and a line below
     * it "13-17"), unless there is more than one thing they could belong to.
     */
    private static List<List<Tijdwoord>> zinnen(String tekst) {
        List<List<Tijdwoord>> zinnen = new ArrayList<>();
        for (String zin : ZINNEN.split(tekst)) {
            List<Tijdwoord> woorden = Tijdwoordlezer.lees(zin.strip());
            List<Tijdwoord> vorige = zinnen.isEmpty() ? List.of() : zinnen.get(zinnen.size() - 1);
            if (alleenTijden(woorden) && eenGroep(vorige)) {
                List<Tijdwoord> samen = new ArrayList<>(vorige);
                samen.add(Teken.EN);
                samen.addAll(woorden);
                zinnen.set(zinnen.size() - 1, samen);
            } else if (!woorden.isEmpty()) {
                zinnen.add(woorden);
            }
        }
        return zinnen;
    }

    private static boolean alleenTijden(List<Tijdwoord> woorden) {
        return woorden.stream().anyMatch(woord -> woord instanceof Tijd || woord instanceof Getal)
                && woorden.stream()
                        .noneMatch(woord -> woord instanceof Dagen
                                || woord instanceof Datum
                                || woord instanceof Onbekend
                                || woord == Teken.GESLOTEN
                                || woord == Teken.FEESTDAGEN);
    }

    private static boolean eenGroep(List<Tijdwoord> woorden) {
        boolean dagenZonderTijd = woorden.stream().anyMatch(woord -> woord instanceof Dagen || woord instanceof Datum)
                && woorden.stream()
                        .noneMatch(woord -> woord instanceof Tijd
                                || woord instanceof Getal
                                || woord instanceof Onbekend
                                || woord == Teken.GESLOTEN
                                || woord == Teken.AFSPRAAK);
        return dagenZonderTijd
                || Tijdzin.lees(woorden)
                        .filter(zin -> zin.groepen() == 1
                                && !(zin.week().isEmpty() && zin.momenten().isEmpty()))
                        .isPresent();
    }
}
