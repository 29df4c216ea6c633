package nl.samenkracht.indexer.vertalen;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of its own publication in its source, whatever kind of source that is.
 *
 * @param sturing answers to a question, such as "Publiceren ja/nee"
 * @param verzoeken headings of what is no such question and yet asks not to publish the entry
 */
public record Publicatie(List<Sturing> sturing, List<String> verzoeken) {
    /** Where it is: of these a word is enough, and what may not be shown is secret. */
    static final List<Kolom> PLEKKEN = List.of(
            Kolom.PLAATSSOORT,
            Kolom.LOCATIE,
            Kolom.LOCATIE_EN_ADRES,
            Kolom.ADRES,
            Kolom.STRAAT,
            Kolom.HUISNUMMER,
            Kolom.POSTCODE,
            Kolom.PLAATS,
            Kolom.PUNT,
            Kolom.LAT,
            Kolom.LON);

    /** How it is reached, in all its parts. */
    static final List<Kolom> BEREIKBAAR = List.of(Kolom.CONTACT, Kolom.TELEFOON, Kolom.EMAIL, Kolom.WEBSITE);

    public static final Publicatie GEEN = new Publicatie(List.of(), List.of());

    public Publicatie {
        sturing = List.copyOf(sturing);
        verzoeken = List.copyOf(verzoeken);
    }

    /**
     * Why the entry may not be shown.
     *
     * @param kop heading, or name of a member, that says so
     * @param waarde what it says; {@code null} when that is for nobody
     */
    public record Bezwaar(String kop, @Nullable String waarde, Reden reden) {}

    /** Everything that keeps it from being shown on this day; empty when it may be. */
    public List<Bezwaar> bezwaren(LocalDate vandaag) {
        Stream<Bezwaar> gezegd = sturing.stream()
                .filter(deel -> deel.veld() == null)
                .flatMap(deel -> Stream.ofNullable(deel.waaromNiet(vandaag))
                        .map(reden -> new Bezwaar(deel.kop(), deel.cel(), reden)));
        Stream<Bezwaar> gevraagd = verzoeken.stream().map(kop -> new Bezwaar(kop, null, Reden.VERZOEK_NIET_PUBLICEREN));
        return Stream.concat(gezegd, gevraagd).toList();
    }

    /** What of it may not be shown, in the order in which it is said. */
    public Set<Kolom> dicht() {
        return sturing.stream()
                .map(Sturing::verborgenVeld)
                .filter(Objects::nonNull)
                .flatMap(veld -> veld == Kolom.CONTACT ? BEREIKBAAR.stream() : Stream.of(veld))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether where it is may not be shown. */
    public boolean verbergtPlek() {
        return dicht().stream().anyMatch(PLEKKEN::contains);
    }

    /** The last day on which it may be shown; empty when no term is set. */
    public Optional<LocalDate> laatsteDag() {
        return sturing.stream().flatMap(deel -> deel.laatsteDag().stream()).min(Comparator.naturalOrder());
    }

    /** Both together. */
    Publicatie en(Publicatie meer) {
        return new Publicatie(
                Stream.concat(sturing.stream(), meer.sturing.stream()).toList(),
                Stream.concat(verzoeken.stream(), meer.verzoeken.stream()).toList());
    }
}
