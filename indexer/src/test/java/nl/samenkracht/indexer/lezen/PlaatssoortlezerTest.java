package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of place, secret first of all. */
class PlaatssoortlezerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geheim adres",
                "GEHEIM  ADRES!",
                "op een geheim adres in de stad",
                "adres is geheim",
                "geheime locatie",
                "geheim-adres",
                "geheimadres",
                "geheim<b> adres",
                "geheim&nbsp;adres",
                "ge\u00ADheim adres",
                "geheim\u200B adres",
                "Het adres wordt geheim gehouden.",
                "Het adres houden we geheim.",
                "Wij houden het adres geheim.",
                "Het adres van de opvang is geheim",
                "De locatie maken we niet bekend.",
                "Wij maken de locatie niet bekend.",
                "Het adres wordt niet bekendgemaakt",
                "De locatie wordt om veiligheidsredenen niet bekend gemaakt",
                "de plek blijft altijd afgeschermd",
                "Het adres geven wij niet door.",
                "Het adres delen we niet.",
                "Het adres wordt niet gedeeld",
                "Geheimhouding van het adres",
                "Adres moet geheim blijven"
            })
    void geheimIsGeheim(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De locatie is nog niet bekend.",
                "Adres: nog niet bekend",
                "adres niet bekend",
                "Dit adres is geen geheim",
                "Het adres is niet geheim",
                "Kom naar onze locatie. Wat u vertelt, blijft geheim en tussen ons.",
                "Gesprekken op locatie. Alles wat u zegt is vertrouwelijk.",
                "Het adres delen we in de app.",
                "Geheimtaal leren op een mooie locatie"
            })
    void watNietOverHetAdresGaatIsNietGeheim(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het adres wordt om veiligheidsredenen niet vermeld.",
                "Bel ons; ons adres is niet openbaar.",
                "De locatie is om veiligheidsredenen niet bekend.",
                "Het adres is niet bekend bij derden, u hoort het bij de intake.",
                "onbekend adres i.v.m. veiligheid",
                "adres niet doorgeven",
                "Adres niet publiceren a.u.b.",
                "svp het adres niet op de website zetten",
                "Adres nog niet vermelden",
                "schuiladres",
                "Wij vangen u op een onbekende locatie op.",
                "Op een niet nader genoemde locatie in Hilversum",
                "Ge-heim adres",
                "ge-\nheim adres",
                "g e h e i m adres",
                "gehiem adres",
                "g\u0435heim adres",
                "Ons adres wordt, om de bewoners te beschermen, nergens vermeld.",
                "Het adres staat niet op internet.",
                "De locatie wordt niet openbaar gemaakt.",
                "De opvanglocatie wordt nooit gedeeld met buitenstaanders.",
                "Wij vermelden het adres niet.",
                "We noemen hier geen adres.",
                "Om veiligheidsredenen vermelden wij hier geen adres.",
                "Noem het adres niet.",
                "Zet het adres niet op de site.",
                "Wij maken ons adres niet openbaar.",
                "Publiceer de locatie niet.",
                "Vanwege de privacy van de bewoners is het adres onbekend.",
                "In verband met de veiligheid geven wij de locatie niet prijs.",
                "Het adres is alleen bekend bij de medewerkers.",
                "Adres bekend bij de gemeente",
                "Adres alleen voor intern",
                "adres op aanvraag",
                "Het adres krijgt u pas na aanmelding.",
                "Na de intake hoort u het adres.",
                "De locatie hoort u pas bij de intake.",
                "Geen vermelding van het adres",
                "niet het adres noemen",
                "Het adres mag niet worden genoemd",
                "Shelter. The address is confidential.",
                "Secret address",
                "Undisclosed location",
                "Confidential shelter location",
                "The address will not be disclosed.",
                "The location is not shared with the public.",
                "Our address isn't published for safety.",
                "We do not publish our address.",
                "Address available on request",
                "Do not share the location",
                "Location known only to staff",
                "For safety reasons the address is unknown to others.",
                "Address withheld"
            })
    void eenAdresDatNietVerteldMagWordenIsGeheimInWelkeWoordenOok(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De route is niet bekend",
                "De locatie is niet met openbaar vervoer bereikbaar.",
                "De plek is niet geschikt voor rolstoelen.",
                "Uw adres wordt niet gedeeld met anderen.",
                "Wij geven uw adres niet door.",
                "Wij houden uw e-mailadres geheim.",
                "Ons mailadres is niet openbaar.",
                "Foto's op deze locatie worden niet gepubliceerd.",
                "Op deze locatie wordt de film niet getoond.",
                "We hebben nog geen adres.",
                "Adres onbekend",
                "Locatie volgt nog",
                "De locatie is niet toegankelijk voor rolstoelen.",
                "De ingang is niet zichtbaar vanaf de straat.",
                "De locatie is niet goed zichtbaar vanaf de weg.",
                "Wij delen geen namen. Kom naar de locatie in de wijk.",
                "Op locatie, niet online",
                "Kom naar onze locatie, uw gegevens worden niet gedeeld.",
                "Niet alleen op dit adres, ook in de wijk worden folders gedeeld.",
                "Een plek waar u niets hoeft te vertellen.",
                "Een veilige plek om uw verhaal te delen.",
                "Een plek voor wie zich niet gezien voelt",
                "Op deze plek mag u zijn wie u bent. Niet delen? Ook goed.",
                "Veiligheid: loop op deze locatie niet alleen.",
                "Om veiligheidsredenen is de locatie niet open na tien uur.",
                "The address is not yet known.",
                "Your address will not be shared.",
                "We never share your address.",
                "The location is not wheelchair accessible.",
                "Confidential talks at our location",
                "Our email address is confidential",
                "Kerk De Schuilplaats",
                "Ontmoetingsplek: niet duur, wel gezellig",
                "Deze plek is nooit saai"
            })
    void watErOpLijktMaarOverIetsAndersGaatVerbergtGeenAdres(String tekst) {
        assertThat(Plaatssoortlezer.eistGeheim(tekst)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schuiladres",
                "Schuilplaats",
                "safehouse",
                "veilige plek",
                "blijfhuis",
                "undisclosed",
                "niet vermelden"
            })
    void eenPlekOmTeSchuilenIsGeheim(String soort) {
        assertThat(Plaatssoortlezer.isSchuilplek(soort)).isTrue();
        assertThat(Plaatssoortlezer.lees(soort)).contains(Plaatssoort.GEHEIM);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "bij u thuis,bij-u-thuis",
        "telefoon of online,telefoon-of-online",
        "alleen wijk,alleen-wijk",
        "Bezoekadres,bezoekadres",
        "geheim,geheim"
    })
    void kentSoortenPlaats(String tekst, String code) {
        assertThat(Plaatssoortlezer.lees(tekst).map(Plaatssoort::code)).contains(code);
    }
}
