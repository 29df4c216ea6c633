package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Tabellezer.Ruwerij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says of its own publication holds, and in doubt nobody sees it. */
class SturingTest {
    private final Opvang opvang = new Opvang();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Publiceren ja/nee           | ja           | GEPUBLICEERD | -
            Publiceren ja/nee           | nee          | VERBORGEN    | STAAT_VERBORGEN
            Publiceren?                 | x            | GEPUBLICEERD | -
            Publiceren?                 | ''           | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Publiceren                  | misschien    | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Openbaar                    | 1            | GEPUBLICEERD | -
            Openbaar                    | 0            | VERBORGEN    | STAAT_VERBORGEN
            Openbaar                    | niet openbaar| VERBORGEN    | STAAT_VERBORGEN
            Actief                      | WAAR         | GEPUBLICEERD | -
            Actief                      | onwaar       | VERBORGEN    | STAAT_VERBORGEN
            Actief/inactief             | actief       | GEPUBLICEERD | -
            Actief/inactief             | inactief     | VERBORGEN    | STAAT_VERBORGEN
            Zichtbaar                   | true         | GEPUBLICEERD | -
            Zichtbaar op de site (j/n)  | n            | VERBORGEN    | STAAT_VERBORGEN
            Akkoord publicatie          | ja 12-3-2026 | GEPUBLICEERD | -
            Toestemming publicatie      | nog niet     | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Tonen op website            | Nee          | VERBORGEN    | STAAT_VERBORGEN
            Op website                  | ✓            | GEPUBLICEERD | -
            Mag op de sociale kaart?    | nee          | VERBORGEN    | STAAT_VERBORGEN
            Niet publiceren             | ''           | GEPUBLICEERD | -
            Niet publiceren             | x            | VERBORGEN    | STAAT_VERBORGEN
            Niet publiceren             | nee          | GEPUBLICEERD | -
            Niet publiceren             | ?            | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Verbergen                   | true         | VERBORGEN    | STAAT_VERBORGEN
            Verbergen                   | -            | GEPUBLICEERD | -
            Intern                      | ja           | VERBORGEN    | STAAT_VERBORGEN
            Intern                      | Foto ontbreekt. | GEPUBLICEERD | -
            Intern                      | geheim       | VERBORGEN    | STAAT_VERBORGEN
            Zichtbaar voor              | iedereen     | GEPUBLICEERD | -
            Zichtbaar voor              | medewerkers  | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Niet zichtbaar voor         | iedereen     | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Weergave                    | kaart        | GEPUBLICEERD | -
            Weergave                    | later        | VERBORGEN    | PUBLICEREN_ONDUIDELIJK
            Published                   | false        | VERBORGEN    | STAAT_VERBORGEN
            Hidden                      | true         | VERBORGEN    | STAAT_VERBORGEN
            Intern                      | Niet tonen!  | VERBORGEN    | STAAT_VERBORGEN
            Concept                     | 1            | VERBORGEN    | STAAT_VERBORGEN
            Concept                     | onwaar       | GEPUBLICEERD | -
            Niet op website             | x            | VERBORGEN    | STAAT_VERBORGEN
            Publiceren vanaf            | 23-11-2026   | GEPUBLICEERD | -
            Publiceren vanaf            | 24-11-2026   | VERBORGEN    | PUBLICEREN_LATER
            Publiceren vanaf            | ''           | GEPUBLICEERD | -
            Publiceren vanaf (datum)    | voorjaar     | VERBORGEN    | PUBLICEREN_DATUM
            Startdatum publicatie       | 1 mei 2027   | VERBORGEN    | PUBLICEREN_LATER
            Tonen tot                   | 22-11-2026   | VERBORGEN    | PUBLICEREN_VOORBIJ
            Tonen tot                   | 23-11-2026   | GEPUBLICEERD | -
            Tonen tot en met            | november 2026 | GEPUBLICEERD | -
            Zichtbaar op de site tot    | ?            | VERBORGEN    | PUBLICEREN_DATUM
            Publicatie t/m              | 2025-12-31   | VERBORGEN    | PUBLICEREN_VOORBIJ
            Publicatie t/m              | -            | GEPUBLICEERD | -
            """)
    void watDeRijOverPublicerenZegtGeldt(String kop, @Nullable String cel, Staat staat, @Nullable Reden reden) {
        lees(List.of("Naam", kop), List.of("Koffie", cel == null ? "-" : cel));

        assertThat(opvang.aanbod).singleElement().extracting(Aanbod::staat).isEqualTo(staat);
        assertThat(opvang.bevindingen)
                .extracting(Bevinding::kolom, Bevinding::reden)
                .isEqualTo(reden == null ? List.of() : List.of(org.assertj.core.groups.Tuple.tuple(kop, reden)));
    }

    @Test
    void hoeveelPlaatsenErZijnVerbergtNiets() {
        lees(
                List.of("Naam", "Organisatie", "Plaatsen"),
                List.of("Koffie", "Versa", "vol"),
                List.of("Thee", "Versa", "max. 12"),
                List.of("Soep", "Versa", "1"),
                List.of("Brood", "Versa", ""));

        assertThat(opvang.aanbod).extracting(Aanbod::staat).containsOnly(Staat.GEPUBLICEERD);
        assertThat(opvang.redenen()).isEmpty();
    }

    @Test
    void ofHetGeplaatstMagWordenVerbergtWel() {
        lees(
                List.of("Naam", "Organisatie", "Plaatsen"),
                List.of("Koffie", "Versa", "1"),
                List.of("Thee", "Versa", "0"),
                List.of("Soep", "Versa", ""));

        assertThat(opvang.aanbod)
                .extracting(Aanbod::staat)
                .containsExactly(Staat.GEPUBLICEERD, Staat.VERBORGEN, Staat.VERBORGEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plaatsen op website", "Plaatsen ja/nee", "Niet plaatsen", "Plaatsen?"})
    void plaatsenOpDeSiteStuurtWel(String kop) {
        lees(List.of("Naam", "Organisatie", kop), List.of("Koffie", "Versa", kop.startsWith("Niet") ? "ja" : "nee"));

        assertThat(opvang.aanbod.get(0).staat()).isEqualTo(Staat.VERBORGEN);
    }

    @Test
    void eenRijDieEindigtVoorDeKolomIsLeegDaar() {
        lees(List.of("Naam", "Organisatie", "Publiceren"), List.of("Koffie", "Versa"));

        assertThat(opvang.aanbod.get(0).staat()).isEqualTo(Staat.VERBORGEN);
        assertThat(opvang.bevindingen.get(0).plek().rij()).isEqualTo(2);
    }

    @Test
    void vanTweeKolommenVerbergtEenNee() {
        lees(List.of("Naam", "Actief", "Toestemming publicatie"), List.of("Koffie", "ja", "nee"));

        assertThat(opvang.aanbod.get(0).staat()).isEqualTo(Staat.VERBORGEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adres tonen", "Adres openbaar?", "Adres publiceren (ja/nee)"})
    void eenAdresDatNietGetoondMagWordenIsGeheim(String kop) {
        lees(List.of("Naam", "Adres", kop), List.of("Koffie", "Verzonnenlaan 9, 1211 AB Hilversum", "nee"));

        assertThat(opvang.aanbod.get(0).geheimAdres()).isTrue();
        assertThat(opvang.aanbod.toString()).doesNotContain("Verzonnenlaan");
    }

    @Test
    void eenNummerDatNietGetoondMagWordenBlijftWeg() {
        lees(
                List.of("Naam", "Telefoon", "Telefoon tonen", "E-mail", "E-mail tonen"),
                List.of("Koffie", "035-0000101", "nee", "info@versa.example", "ja"));

        assertThat(opvang.aanbod.get(0).inhoud().telefoons()).isEmpty();
        assertThat(opvang.aanbod.get(0).inhoud().email()).isEqualTo("info@versa.example");
        assertThat(opvang.redenen()).containsExactly(Reden.VELD_NIET_OPENBAAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gepubliceerd op",
                "Actief sinds",
                "Openbaar vervoer",
                "Website intern",
                "Activiteit (intern)",
                "Organisatie (niet openbaar)",
                "Adres (niet tonen)"
            })
    void watOverIetsAndersGaatStuurtNiets(String kop) {
        lees(List.of("Naam", kop, "Soort"), List.of("Koffie", "1-2-2026", "activiteit"));

        assertThat(opvang.aanbod.get(0).staat()).isEqualTo(Staat.GEPUBLICEERD);
        assertThat(opvang.aanbod.get(0).geheimAdres()).isFalse();
        assertThat(opvang.aanbod.toString()).doesNotContain("1-2-2026");
    }

    @SafeVarargs
    private void lees(List<String>... rijen) {
        new Tabellezer(Kolomherkenning.standaard(), new Vertaler(Opvang.HILVERSUM))
                .lees(
                        new Plek("lijst.csv", null, 0),
                        IntStream.range(0, rijen.length)
                                .mapToObj(i -> new Ruwerij(i + 1, rijen[i]))
                                .iterator(),
                        opvang);
        opvang.bevindingen.removeIf(bevinding -> bevinding.plek().rij() == 0);
    }
}
