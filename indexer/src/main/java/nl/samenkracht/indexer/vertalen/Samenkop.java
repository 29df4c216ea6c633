package nl.samenkracht.indexer.vertalen;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Headings that name several things which one cell may hold together: "Adres, postcode en plaats". */
final class Samenkop {
    private static final Set<Kolom> CONTACT = EnumSet.of(Kolom.TELEFOON, Kolom.EMAIL, Kolom.WEBSITE, Kolom.CONTACT);
    /** Of these only several together say something; "begin" is that of the times here. */
    private static final Set<Kolom> BEGIN_EN_EINDTIJD = EnumSet.of(Kolom.BEGIN, Kolom.BEGINTIJD, Kolom.EINDTIJD);

    private static final Map<Set<Kolom>, Kolom> SAMEN = Map.ofEntries(
            entry(EnumSet.of(Kolom.POSTCODE, Kolom.PLAATS), Kolom.POSTCODE),
            entry(EnumSet.of(Kolom.HUISNUMMER, Kolom.TOEVOEGING), Kolom.HUISNUMMER),
            entry(EnumSet.of(Kolom.STRAAT, Kolom.HUISNUMMER), Kolom.ADRES),
            entry(EnumSet.of(Kolom.STRAAT, Kolom.HUISNUMMER, Kolom.TOEVOEGING), Kolom.ADRES),
            entry(EnumSet.of(Kolom.STRAAT, Kolom.HUISNUMMER, Kolom.POSTCODE), Kolom.ADRES),
            entry(EnumSet.of(Kolom.STRAAT, Kolom.HUISNUMMER, Kolom.PLAATS), Kolom.ADRES),
            entry(EnumSet.of(Kolom.STRAAT, Kolom.HUISNUMMER, Kolom.POSTCODE, Kolom.PLAATS), Kolom.ADRES),
            entry(EnumSet.of(Kolom.ADRES, Kolom.POSTCODE), Kolom.ADRES),
            entry(EnumSet.of(Kolom.ADRES, Kolom.PLAATS), Kolom.ADRES),
            entry(EnumSet.of(Kolom.ADRES, Kolom.POSTCODE, Kolom.PLAATS), Kolom.ADRES),
            entry(EnumSet.of(Kolom.LOCATIE, Kolom.ADRES), Kolom.LOCATIE_EN_ADRES),
            entry(EnumSet.of(Kolom.LOCATIE, Kolom.ADRES, Kolom.PLAATS), Kolom.LOCATIE_EN_ADRES),
            entry(EnumSet.of(Kolom.LOCATIE, Kolom.ADRES, Kolom.POSTCODE, Kolom.PLAATS), Kolom.LOCATIE_EN_ADRES),
            entry(EnumSet.of(Kolom.WIJK, Kolom.BUURT), Kolom.WIJK),
            entry(EnumSet.of(Kolom.LAT, Kolom.LON), Kolom.PUNT),
            entry(EnumSet.of(Kolom.DAGEN, Kolom.TIJDEN), Kolom.TIJDEN),
            entry(EnumSet.of(Kolom.DAGEN, Kolom.DATUM), Kolom.DATUM),
            entry(EnumSet.of(Kolom.FREQUENTIE, Kolom.DAGEN), Kolom.DAGEN),
            entry(EnumSet.of(Kolom.FREQUENTIE, Kolom.TIJDEN), Kolom.TIJDEN),
            entry(EnumSet.of(Kolom.FREQUENTIE, Kolom.DAGEN, Kolom.TIJDEN), Kolom.TIJDEN),
            entry(EnumSet.of(Kolom.DATUM, Kolom.TIJDEN), Kolom.DATUM),
            entry(EnumSet.of(Kolom.DATUM, Kolom.BEGINTIJD), Kolom.DATUM),
            entry(EnumSet.of(Kolom.DAGEN, Kolom.DATUM, Kolom.TIJDEN), Kolom.DATUM),
            entry(EnumSet.of(Kolom.TIJDEN, Kolom.EINDTIJD), Kolom.TIJDEN),
            entry(EnumSet.of(Kolom.LEEFTIJD_VANAF, Kolom.LEEFTIJD_TOT), Kolom.LEEFTIJD));

    private Samenkop() {}

    /** The one column for a cell that holds all of these; empty when no reader could take them apart. */
    static Optional<Kolom> van(Set<Kolom> kolommen) {
        if (kolommen.size() < 2) {
            return kolommen.stream().findFirst();
        }
        if (CONTACT.containsAll(kolommen)) {
            return Optional.of(Kolom.CONTACT);
        }
        boolean tijden = kolommen.contains(Kolom.EINDTIJD) && BEGIN_EN_EINDTIJD.containsAll(kolommen);
        return tijden ? Optional.of(Kolom.TIJDEN) : Optional.ofNullable(SAMEN.get(kolommen));
    }
}
