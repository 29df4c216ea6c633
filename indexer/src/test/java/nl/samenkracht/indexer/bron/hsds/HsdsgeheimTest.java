package nl.samenkracht.indexer.bron.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret address stays secret, wherever a service speaks of it. */
class HsdsgeheimTest extends Hsdsproef {
    @ParameterizedTest
    @ValueSource(
            strings = {"geheim<b> adres", "geheim&nbsp;adres", "ge\u00ADheim adres", "geheim\u200B adres", "geheimadres"
            })
    void eenGeheimAdresIsGeheimHoeHetOokIsOpgeschreven(String zo) throws IOException {
        Opvang opvang = lees(
                dienst(
                        1,
                        ",\"description\":\"Aan de Verzonnenlaan, " + zo
                                + ".\",\"service_at_locations\":[{\"location\":{\"location_type\":\"physical\","
                                + "\"addresses\":[{\"address_1\":\"Verzonnenlaan 9\",\"city\":\"Hilversum\",\"country\":\"NL\",\"address_type\":\"physical\"}]}}]"));

        assertThat(opvang.aanbod).hasSize(1).allMatch(een -> een.geheimAdres());
        assertThat(opvang.aanbod.toString() + opvang.bevindingen).doesNotContain("Verzonnenlaan");
    }

    @Test
    void eenGeheimAdresDatAlleenInDeTekstStaatWordtNietGetoondMaarWelGemeld() throws IOException {
        Opvang opvang = lees(dienst(
                1,
                ",\"description\":\"Geheim adres: Verzonnenlaan 9, 1211 AB.\""
                        + ",\"service_at_locations\":[{\"location\":{\"location_type\":\"physical\"}}]"));

        assertThat(opvang.aanbod).hasSize(1).allMatch(een -> een.geheimAdres());
        assertThat(opvang.aanbod.toString() + opvang.bevindingen)
                .doesNotContain("Verzonnenlaan")
                .doesNotContain("1211");
        assertThat(opvang.bevindingen)
                .anyMatch(een -> een.reden() == Reden.GEHEIM_ADRES && "description".equals(een.kolom()));
    }

    @Test
    void deOrganisatieVerraadtHetGeheimeAdresNiet() throws IOException {
        Opvang opvang = lees(
                dienst(
                        1,
                        ",\"description\":\"Op een geheim adres.\",\"organization\":{\"name\":\"Opvang Verzonnenlaan\","
                                + "\"description\":\"Wij helpen vrouwen aan de Verzonnenlaan 9, 1211 AB.\"},"
                                + "\"service_at_locations\":[{\"location\":{\"location_type\":\"physical\",\"addresses\":["
                                + "{\"address_1\":\"Verzonnenlaan 9\",\"city\":\"Hilversum\",\"country\":\"NL\",\"address_type\":\"physical\"}]}}]"));

        assertThat(opvang.aanbod.toString() + opvang.bevindingen)
                .contains("Wij helpen vrouwen")
                .doesNotContain("Verzonnenlaan")
                .doesNotContain("1211");
        assertThat(opvang.bevindingen)
                .anyMatch(een -> een.reden() == Reden.GEHEIM_ADRES && "organization".equals(een.kolom()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'geheim_adres':true",
                "'adresTonen':'nee'",
                "'intern':'adres niet bekendmaken'",
                "'intern':{'redactie':{'opmerking':'het adres houden we geheim'}}",
                "'tonen':{'adres':false}",
                "'coordinaten_tonen':false",
                "'intern':{'adres':{'tonen':false}}",
                "'organization':{'name':'Opvang','locations':[{'name':'vertrouwelijk'}]}",
                "'service_at_locations':[{'description':'vertrouwelijk'}]",
                "'service_at_locations':[{'tonen':false}]",
                "'service_at_locations':[{'opmerking':'niet publiceren'}]",
                "'service_at_locations':[{'location':{'name':'Geheim'}}]",
                "'service_at_locations':[{'location':{'opties':{'openbaar':false}}}]",
                "'service_at_locations':[{'location':{'description':'Safe house: bel ons altijd eerst, kom niet zomaar even langs'}}]",
                "'service_at_locations':[{'location':{'description':'Geheime opvang voor vrouwen, meld u altijd eerst bij het team'}}]",
                "'service_at_locations':[{'location':{'description':'Afgeschermd in verband met de veiligheid van onze bewoners'}}]",
                "'service_at_locations':[{'location':{'description':'Vertrouwelijk, neem altijd eerst contact op met de balie'}}]",
                "'service_at_locations':[{'location':{'description':'Undisclosed. Please call the help desk before you come.'}}]",
                "'service_at_locations':[{'location':{'addresses':[{'address_1':'vertrouwelijk'}]}}]",
                "'service_at_locations':[{'attributes':[{'label':'Geheim','value':'ja'}],'location':{'addresses':[{'address_1':'Kerkstraat 1'}]}}]",
                "'service_at_locations':[{'location':{'attributes':[{'label':'Adres','value':'geheim'}],'addresses':[{'address_1':'Kerkstraat 1'}]}}]",
                "'attributes':[{'label':'Adres tonen','value':'nee'}],'service_at_locations':[{'location':{'addresses':[{'address_1':'Kerkstraat 1'}]}}]",
                "'service_at_locations':[{'location':{'addresses':[{'address_1':'Kerkstraat 1','postal_code':'geheim'}]}}]",
                "'service_at_locations':[{'location':{'addresses':[{'address_1':'Kerkstraat 1 vertrouwelijk'}]}}]",
            })
    void watEenDienstErgensOverHaarAdresZegtGeldt(String lid) throws IOException {
        Opvang opvang = leesDienst(lid);

        assertThat(opvang.aanbod).singleElement().matches(Aanbod::geheimAdres);
        assertThat(opvang.aanbod.toString()).doesNotContain("Kerkstraat");
        assertThat(opvang.redenen()).contains(Reden.GEHEIM_ADRES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'intern':'het recept is geheim'",
                "'adres_tonen':true",
                "'intern':{'adres':{'tonen':true}}",
                "'phones':[{'number':'035-0000101','geheim':true}]",
                "'service_at_locations':[{'location':{'contacts':[{'phones':[{'description':'mobiel, niet publiceren'}]}]}}]",
                "'service_at_locations':[{'location':{'phones':[{'number':'035-0000101','description':'niet publiceren'}]}}]",
                "'service_at_locations':[{'location':{'accessibility':[{'description':'Het toilet is niet openbaar'}]}}]",
                "'service_at_locations':[{'description':'De gesprekken op deze locatie voeren wij vertrouwelijk, in een eigen kamer.'}]",
                "'service_at_locations':[{'location':{'name':'Secret Garden'}}]",
                "'service_at_locations':[{'location':{'description':'Vertrouwelijk gesprek mogelijk'}}]",
                "'service_at_locations':[{'location':{'description':'gesprekken zijn vertrouwelijk'}}]",
                "'service_at_locations':[{'location':{'description':'In deze kamer is alles wat u de medewerkers vertelt vertrouwelijk'}}]",
                "'service_at_locations':[{'location':{'description':'Gratis, anoniem en vertrouwelijk'}}]",
                "'service_at_locations':[{'location':{'description':'Achter is een afgeschermd terras'}}]",
                "'service_at_locations':[{'location':{'description':'De tuin is niet openbaar toegankelijk'}}]",
                "'service_at_locations':[{'location':{'description':'Foto van bezoekers niet delen'}}]",
            })
    void watNietOverEenGeheimAdresGaatVerbergtNiets(String lid) throws IOException {
        Opvang opvang = leesDienst(lid);

        assertThat(opvang.aanbod)
                .singleElement()
                .matches(een -> een.staat() == Staat.GEPUBLICEERD)
                .matches(een -> !een.geheimAdres());
        assertThat(opvang.redenen()).doesNotContain(Reden.GEHEIM_ADRES);
    }

    @Test
    void vanEenPlekDieNaarEenSchuilplekHeetBlijftNietsOver() throws IOException {
        Opvang opvang = leesDienst(
                "'description':'Aan de Verzonnenlaan 9.','service_at_locations':[{'location':{"
                        + "'name':'Blijf van mijn lijf','latitude':52.2244,'longitude':5.1767,'transportation':'Halte Verzonnenlaan'}}]");

        assertThat(opvang.aanbod).singleElement().matches(Aanbod::geheimAdres);
        assertThat(opvang.aanbod.toString()).doesNotContain("Verzonnenlaan").doesNotContain("52.2");
    }

    @Test
    void bijEenGeheimAdresBlijftGeenLinkOverDieNergensHeenGaat() throws IOException {
        Opvang opvang = lees(
                dienst(
                        1,
                        ",\"description\":\"Op een geheim adres. Zie https://verzonnenlaan.example/foto voor meer.\""
                                + ",\"url\":\"https://www.opvangverzonnenlaan.example\",\"email\":\"info@verzonnenlaan.example\""
                                + ",\"organization\":{\"name\":\"Opvang\",\"website\":\"https://verzonnenlaan.example\"}"
                                + ",\"service_at_locations\":[{\"location\":{\"location_type\":\"physical\",\"addresses\":["
                                + "{\"address_1\":\"Verzonnenlaan 9\",\"city\":\"Hilversum\",\"country\":\"NL\",\"address_type\":\"physical\"}]}}]"));

        Aanbod aanbod = opvang.aanbod.get(0);
        assertThat(aanbod.inhoud().website()).isNull();
        assertThat(aanbod.inhoud().email()).isNull();
        assertThat(Objects.requireNonNull(aanbod.organisatie()).website()).isNull();
        assertThat(aanbod.inhoud().omschrijving()).contains("Zie … voor meer.");
        assertThat(aanbod.toString()).doesNotContainIgnoringCase("verzonnenlaan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'description':'Op een geheim adres. GPS 52.2244, 5.1767.'",
                "'description':'Op een geheim adres. Wij zitten op N 52,2244° / E 5,1767°.'",
                "'description':'Op een geheim adres. Zie https://www.google.nl/maps/place/52.2244,5.1767 of vraag.'",
                "'description':'Op een geheim adres.','url':'https://www.openstreetmap.org/?mlat=52.2244&mlon=5.1767'",
                "'description':'Op een geheim adres.','additional_urls':[{'label':'route','url':'https://maps.app.goo.gl/a52.2244'}]",
                "'description':'Geheim adres, aan de Groest.','organization':{'name':'Opvang','locations':[{'addresses':[{'address_1':'Groest 9'}]}]}",
                "'description':'Geheim adres. Groot feest in de Ark.','service_at_locations':[{'location':{'name':'Ark'}}]",
                "'description':'Geheim adres. Naast de Oude St. Groest.','service_at_locations':[{'location':{'addresses':[{'address_1':'Oude St. Groest 4'}]}}]",
            })
    void geenPuntOpDeKaartEnGeenWoordVanEenAdresBlijftInEenTekst(String leden) throws IOException {
        Opvang opvang = leesDienst(leden);

        assertThat(opvang.aanbod).singleElement().matches(Aanbod::geheimAdres);
        assertThat(opvang.aanbod.toString()).doesNotContain("52.2244", "52,2244", "5.1767", "5,1767", "Groest", "Ark");
    }

    @Test
    void bijEenGeheimAdresBlijftEenLinkDieNietsVerraadt() throws IOException {
        Opvang opvang = lees(dienst(
                1,
                ",\"description\":\"Op een geheim adres.\",\"url\":\"https://opvang.example/hulp\""
                        + ",\"service_at_locations\":[{\"location\":{\"location_type\":\"physical\"}}]"));

        assertThat(opvang.aanbod.get(0).inhoud().website()).isEqualTo("https://opvang.example/hulp");
    }
}
