package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaardetekstTest {
    private final Waardetekst waardetekst = new Waardetekst(Gebiedsindeling.van("GM0402"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Koffie"                                                    | Koffie
            ["ouderen","jongeren"]                                      | ouderen, jongeren
            ["WK040206","GM0402","NL"]                                  | Oost, Hilversum, NL
            "2027-01-04"                                                | 04-01-2027
            18                                                          | 18
            true                                                        | ja
            {"soort":"betaald","tekst":"€ 2,50"}                        | betaald, € 2,50
            [{"nummer":"0350000201","toelichting":"balie"},{"nummer":"14035"}] | 0350000201, balie; 14035
            {"week":[{"dag":"MONDAY","van":"10:00:00","tot":"12:00:00"}],"toelichting":"Niet in mei."} | ma 10:00-12:00, Niet in mei.
            {"week":[{"dag":"SUNDAY","van":"10:00","tot":"12:00","wekenVanDeMaand":[1,-1]}]} | zo 10:00-12:00 (van de maand: 1, laatste)
            {"momenten":[{"begin":"2027-02-06T13:00:00","eind":"2027-02-06T15:00"}]} | 06-02-2027 13:00, 06-02-2027 15:00
            {"id":"00000000-0000-4000-8000-000000000001","gemeente":"GM0402","naam":"Versa","omschrijving":"Verhaal"} | Versa
            [{"id":"x","plaatssoort":"bezoekadres","adres":{"straat":"Groest 1","postcode":"1211 AA"},"wijk":"WK040201"}] | bezoekadres, Groest 1, 1211 AA, Centrum
            """)
    void eenWaardeStaatErZoalsMensenHemLezen(String json, String tekst) {
        assertThat(waardetekst.van(Json.boom(json))).isEqualTo(tekst);
    }
}
