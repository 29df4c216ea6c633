package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands about a place, in a table, in G!DS or in HSDS: in doubt it is secret. */
class GeheimwoordenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "geheim",
                "Geheim!",
                "g e h e i m",
                "vertrouwelijk",
                "ver-\ntrouwelijk",
                "<b>vertrouwelijk</b>",
                "ver\u00ADtrouwelijk",
                "strikt vertrouwelijk",
                "Dit is vertrouwelijk",
                "Blijft geheim",
                "Wordt vertrouwelijk behandeld",
                "Vertrouwelijk i.v.m. dreiging",
                "Vertrouwelijk in verband met de veiligheid van de bewoners",
                "Vertrouwelijk: voor contact bel de balie",
                "Kerkstraat 1 vertrouwelijk",
                "Kerkstraat 1 (vertrouwelijk)",
                "Vertrouwelijk Kerkstraat 1",
                "Geheim Kerkstraat 1",
                "Hilversum, vertrouwelijk",
                "Hilversum geheim",
                "De opvang is geheim",
                "Het huis is vertrouwelijk",
                "Secret",
                "top secret",
                "Confidential, call first",
                "Confidential for safety of residents",
                "Secret shelter",
                "Vertrouwelijke opvang",
                "afgeschermd",
                "Afgeschermd in verband met de veiligheid",
                "Safe house: bel ons altijd eerst, kom niet zomaar langs",
                "Undisclosed until the intake has been done by one of our staff",
                "Niet openbaar",
                "Niet publiceren, geef uw naam door bij de deur",
                "Niet delen met uw familie",
                "Alleen intern",
            })
    void watOverDePlekZelfGaatIsGeheim(String tekst) {
        assertThat(Plaatssoortlezer.isGeheim(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vertrouwelijk gesprek mogelijk",
                "Vertrouwelijk spreekuur op maandag",
                "gesprekken zijn vertrouwelijk",
                "Onze gesprekken zijn strikt vertrouwelijk",
                "De begeleiding is vertrouwelijk",
                "Aanmeldingen worden vertrouwelijk behandeld",
                "Alles blijft vertrouwelijk",
                "Wat u vertelt, is vertrouwelijk voor ons allen",
                "Hier kunt u vertrouwelijk praten",
                "Wij gaan vertrouwelijk met uw gegevens om",
                "Wij werken vertrouwelijk",
                "Gratis, anoniem en vertrouwelijk",
                "vertrouwelijk en gratis",
                "niet vertrouwelijk",
                "Secret Garden",
                "Confidential counselling for all",
                "Het recept is geheim",
                "Wat u vertelt blijft geheim",
                "Uw persoonsgegevens houden wij geheim",
                "Het is geen geheim",
                "Het geheim van Hilversum",
                "Een afgeschermd terras",
                "Niet openbaar toegankelijk",
                "De tuin is niet openbaar",
                "Foto's van kinderen niet delen",
                "Prijzen staan niet op de website",
                "Uw gegevens niet delen",
            })
    void watOverIetsAndersGaatIsNietGeheim(String tekst) {
        assertThat(Plaatssoortlezer.isGeheim(tekst)).isFalse();
    }
}
