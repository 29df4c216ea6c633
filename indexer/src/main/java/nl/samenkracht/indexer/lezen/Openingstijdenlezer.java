package nl.samenkracht.indexer.lezen;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Periode;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.verslag.Reden;

/**
 * Days and times as people write them: "ma en wo 10-12 uur", "elke derde dinsdag van de maand 14:00-16:00", "za 12 december 2026 van 14 tot 16
 * uur; gesloten 25-12-2026 (kerst)".
 *
 * <p>Read clause by clause. What is not understood is never guessed and never lost: the whole text then stays as explanation, and a weekday that
 * occurs in a clause that was not understood is left out of the times.
 */
public final class Openingstijdenlezer {
    private static final Pattern ZINNEN = Pattern.compile("[;\\n|]+| / |(?<=\\p{L}{3}|\\))\\.(?=\\s+\\p{L})");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    /** Every other week, exceptions: with these words a week would be told wrong. */
    private static final Pattern ZONDER_WEEK = Pattern.compile(
            "\\b(?:on)?even (?:week|weken)|\\bom de (?:andere |twee |2 )?(?:week|weken)|"
                    + "(?:twee|2)[- ]?wekelijks|\\bbehalve\\b|m\\.u\\.v\\.|\\buitgezonderd\\b|\\buitzondering\\b|\\bniet\\b|\\bwisselend");

    private Openingstijdenlezer() {}

    /** The times; empty only for an empty cell. */
    public static Gelezen<Openingstijden> lees(String ruw) {
        String tekst = Tekstlezer.lees(ruw).waarde().orElse("");
        if (tekst.isEmpty()) {
            return Gelezen.leeg();
        }
        String klein = ACCENT.matcher(Normalizer.normalize(tekst.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'');
        if (ZONDER_WEEK.matcher(klein).find()) {
            return Gelezen.met(new Openingstijden(List.of(), List.of(), List.of(), tekst), Reden.TIJD_ONLEESBAAR);
        }
        Oogst oogst = new Oogst();
        for (String zin : ZINNEN.split(klein)) {
            oogst.zin(Tijdwoord.lees(zin.strip()));
        }
        return oogst.alsTijden(tekst);
    }

    /** What the clauses brought so far. */
    private static final class Oogst {
        private final List<Weekdeel> week = new ArrayList<>();
        private final List<Moment> momenten = new ArrayList<>();
        private final List<Periode> gesloten = new ArrayList<>();
        private final Set<DayOfWeek> onzeker = EnumSet.noneOf(DayOfWeek.class);
        private boolean ietsTeZeggen;
        private boolean tijdOnleesbaar;

        void zin(List<Tijdwoord> woorden) {
            List<Tijdwoord> kern = woorden.stream()
                    .filter(woord -> woord != Tijdwoord.Teken.AFSPRAAK)
                    .toList();
            boolean dicht = kern.contains(Tijdwoord.Teken.GESLOTEN);
            ietsTeZeggen |= kern.size() < woorden.size()
                    || (!dicht && kern.stream().anyMatch(Tijdwoord.Opmerking.class::isInstance));
            if (kern.isEmpty()) {
                return;
            }
            if (dicht) {
                Optional<List<Periode>> dagen = Tijdzin.gesloten(kern);
                dagen.ifPresent(gesloten::addAll);
                mislukt(dagen.isEmpty(), kern);
                return;
            }
            Optional<Tijdzin> gelezen = Tijdzin.lees(kern);
            gelezen.ifPresent(tijden -> {
                week.addAll(tijden.week());
                momenten.addAll(tijden.momenten());
            });
            mislukt(gelezen.isEmpty(), kern);
        }

        private void mislukt(boolean onleesbaar, List<Tijdwoord> woorden) {
            if (!onleesbaar) {
                return;
            }
            ietsTeZeggen = true;
            for (Tijdwoord woord : woorden) {
                if (woord instanceof Tijdwoord.Dagen dagen) {
                    onzeker.addAll(dagen.dagen());
                    tijdOnleesbaar = true;
                } else if (woord instanceof Tijdwoord.Tijd || woord instanceof Tijdwoord.Datum) {
                    tijdOnleesbaar = true;
                }
            }
        }

        Gelezen<Openingstijden> alsTijden(String tekst) {
            List<Weekdeel> zeker = week.stream()
                    .filter(deel -> !onzeker.contains(deel.dag()))
                    .distinct()
                    .toList();
            boolean nietsGelezen = zeker.isEmpty() && momenten.isEmpty();
            Openingstijden tijden = new Openingstijden(
                    zeker,
                    momenten.stream().distinct().toList(),
                    nietsGelezen ? List.of() : gesloten,
                    ietsTeZeggen || nietsGelezen ? tekst : null);
            boolean cijfersOver = nietsGelezen && tekst.chars().anyMatch(Character::isDigit);
            return tijdOnleesbaar || cijfersOver ? Gelezen.met(tijden, Reden.TIJD_ONLEESBAAR) : Gelezen.van(tijden);
        }
    }
}
