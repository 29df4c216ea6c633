package nl.samenkracht.indexer.vertalen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.lezen.Datumlezer;

/** The last day of a row that only says on which dates it is: after that it is over, whether or not it has an end date. */
final class Laatstedag {
    private static final Set<Kolom> WEEK = EnumSet.of(
            Kolom.DAGEN,
            Kolom.MAANDAG,
            Kolom.DINSDAG,
            Kolom.WOENSDAG,
            Kolom.DONDERDAG,
            Kolom.VRIJDAG,
            Kolom.ZATERDAG,
            Kolom.ZONDAG);
    /** What is longer is a story. */
    private static final int LANGSTE = 120;

    private static final Pattern REGELS = Pattern.compile("[;\\n]");
    private static final Pattern TUSSEN = Pattern.compile("(?i)\\s+(?:t/m|tot en met|en|&|[-–—])\\s+");
    /** "…, 10.00 uur", "… om 10.00 uur", "… van 10 tot 12 uur". */
    private static final Pattern KLOK = Pattern.compile(
            "(?i)(?:,|\\s)\\s*(?:om|van|vanaf|tussen)?\\s*\\d{1,2}(?:[.:]\\d{2})?(?:\\s*(?:tot|t/m|en|-|–)\\s*\\d{1,2}(?:[.:]\\d{2})?)?\\s*(?:uur|u)\\.?$");

    /** Not "vanaf 1 januari 2024", nor "jaarlijks op 5 mei 2024". */
    private static final Pattern DATUM = Pattern.compile(
            "(?i)(?:op )?(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)[.,]* )?\\d.*|\\p{L}+\\.? \\d{4}");

    private Laatstedag() {}

    /** Empty when something of its times is no date: it may come back. */
    static Optional<LocalDate> van(Rijlezing rij, Openingstijden tijden) {
        if (!tijden.week().isEmpty() || WEEK.stream().anyMatch(rij::heeft)) {
            return Optional.empty();
        }
        Stream<LocalDate> momenten = tijden.momenten().stream()
                .map(Moment::eind)
                .map(eind -> eind.minusNanos(1).toLocalDate());
        if (tijden.toelichting() == null) {
            return momenten.max(Comparator.naturalOrder());
        }
        List<Optional<LocalDate>> data = Stream.of(Kolom.DATUM, Kolom.TIJDEN)
                .filter(kolom -> kolom == Kolom.DATUM || !(rij.heeft(Kolom.DATUM) && Tijdenvertaler.isAlleenKlok(rij)))
                .map(rij::schoon)
                .flatMap(REGELS::splitAsStream)
                .filter(regel -> !regel.isBlank())
                .map(Laatstedag::datum)
                .toList();
        return data.stream().allMatch(Optional::isPresent)
                ? Stream.concat(momenten, data.stream().flatMap(Optional::stream))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Optional<LocalDate> datum(String regel) {
        if (regel.length() > LANGSTE) {
            return Optional.empty();
        }
        String zonderKlok = KLOK.matcher(regel.strip()).replaceFirst("");
        List<Optional<LocalDate>> delen = TUSSEN.splitAsStream(zonderKlok)
                .map(deel -> DATUM.matcher(deel).matches()
                        ? Datumlezer.leesEinde(deel).waarde()
                        : Optional.<LocalDate>empty())
                .toList();
        return delen.stream().allMatch(Optional::isPresent)
                ? delen.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
