package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.csv.Csvbron;
import nl.samenkracht.indexer.bron.hsds.Hsdsbestand;
import nl.samenkracht.indexer.bron.ical.Icalbron;
import nl.samenkracht.indexer.bron.xlsx.Xlsxbron;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the sample inventory nobody is named: what is found there is a false alarm. */
class VoorbeeldnamenTest {
    private static final Path VOORBEELD = Path.of("../lokaal/samen/src/main/resources/voorbeeld");
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Set<Reden> NAMEN = Set.of(Reden.NAAM_PERSOON, Reden.NAAM_MISSCHIEN);

    static Stream<Bron> bronnen() {
        return Stream.concat(
                voorbeeld(),
                Stream.of(new Hsdsbestand(
                        Path.of("../bench/vragen/corpus-hsds.json"), Opvang.HILVERSUM, LocalDate.now(KLOK))));
    }

    /** The files of the sample inventory. */
    static Stream<Bron> voorbeeld() {
        Kolomherkenning koppen = Kolomherkenning.standaard();
        Function<String, Bron> csv = naam -> new Csvbron(VOORBEELD.resolve(naam), koppen, tabel(koppen));
        return Stream.of(
                new Xlsxbron(VOORBEELD.resolve("inventaris-sociale-basis.xlsx"), tabel(koppen)),
                csv.apply("bibliotheek.csv"),
                csv.apply("kwintes.csv"),
                csv.apply("vacatures.csv"),
                csv.apply("versa-activiteiten.csv"),
                new Icalbron(VOORBEELD.resolve("agenda.ics"), Opvang.HILVERSUM, KLOK));
    }

    private static Tabellezer tabel(Kolomherkenning koppen) {
        return new Tabellezer(koppen, new Vertaler(Opvang.HILVERSUM));
    }

    @ParameterizedTest
    @MethodSource("bronnen")
    void inDeVoorbeeldgegevensWordtNiemandGevonden(Bron bron) {
        Opvang opvang = Opvang.van(bron);

        List<String> gevonden = opvang.bevindingen.stream()
                .filter(bevinding -> NAMEN.contains(bevinding.reden()))
                // A building that is called after somebody, in the name of something that is not there.
                .filter(bevinding -> !"Lopes Dias".equals(bevinding.waarde()))
                .map(bevinding -> bevinding.plek().zin() + " " + bevinding.kolom() + " " + bevinding.reden() + " "
                        + bevinding.waarde())
                .toList();
        assertThat(opvang.aanbod).isNotEmpty();
        assertThat(gevonden).isEmpty();
    }
}
