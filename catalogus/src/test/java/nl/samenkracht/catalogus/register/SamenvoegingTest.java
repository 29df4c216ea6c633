package nl.samenkracht.catalogus.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.register.Samenvoeging.Conflict;
import nl.samenkracht.catalogus.register.Samenvoeging.Herkomst;
import nl.samenkracht.catalogus.register.Samenvoeging.Uitkomst;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class SamenvoegingTest {
    private static final String BESTAAND = """
            {"id":"1","gemeente":"GM0402","staat":"gepubliceerd","naam":"Koffie","leefgebieden":["meedoen"],
             "organisatie":{"id":"o1","naam":"Versa","website":"https://versa.example"},
             "locaties":[{"id":"l1","plaatssoort":"bezoekadres","adres":{"straat":"Emmastraat 4"},"punt":{"lat":52.2,"lon":5.1},"wijk":"WK040201"}],
             "inhoud":{"omschrijving":"Een kop koffie","website":"https://koffie.example"}}""";

    @Test
    void hetzelfdeNogEensVerandertNiets() {
        assertThat(voegSamen(BESTAAND).gewijzigd()).isEmpty();
    }

    @Test
    void watDeBronNietNoemtBlijft() {
        Uitkomst uitkomst = voegSamen("{\"naam\":\"Thee\"}");

        assertThat(uitkomst.gewijzigd()).containsExactly("naam");
        assertThat(uitkomst.boom().at("/inhoud/website").asString()).isEqualTo("https://koffie.example");
        assertThat(uitkomst.boom().at("/gemeente").asString()).isEqualTo("GM0402");
    }

    @Test
    void watDezeBronEerderGafEnNuNietMeerVervalt() {
        Uitkomst uitkomst = voegSamen("{\"naam\":\"Koffie\"}", new Herkomst("inhoud.website", "csv", "import"));

        assertThat(uitkomst.gewijzigd()).containsExactly("inhoud.website");
        assertThat(uitkomst.vervallen()).containsExactly("inhoud.website");
        assertThat(uitkomst.boom().at("/inhoud/website").isMissingNode()).isTrue();
    }

    @Test
    void soortEnWerkgebiedVervallenNooit() {
        Uitkomst uitkomst = voegSamen("{\"naam\":\"Koffie\"}", new Herkomst("staat", "csv", "import"));

        assertThat(uitkomst.boom().path("staat").asString()).isEqualTo("gepubliceerd");
        assertThat(uitkomst.vervallen()).isEmpty();
    }

    @Test
    void watEenAndereBronGafBlijft() {
        assertThat(voegSamen("{\"naam\":\"Koffie\"}", new Herkomst("inhoud.website", "hsds", "import"))
                        .gewijzigd())
                .isEmpty();
    }

    @Test
    void watDeOrganisatieSchreefWintEnHetVerschilWordtGetoond() {
        Uitkomst uitkomst = voegSamen("{\"naam\":\"Thee\"}", new Herkomst("naam", "portaal", "organisatie"));

        assertThat(uitkomst.boom().path("naam").asString()).isEqualTo("Koffie");
        assertThat(uitkomst.gewijzigd()).isEmpty();
        assertThat(uitkomst.conflicten())
                .containsExactly(new Conflict("naam", StringNode.valueOf("Koffie"), StringNode.valueOf("Thee")));
    }

    @Test
    void watDeRedactieLeegmaakteBlijftLeeg() {
        Uitkomst uitkomst = voegSamen(
                "{\"inhoud\":{\"email\":\"info@koffie.example\"}}",
                new Herkomst("inhoud.email", "portaal", "redactie"));

        assertThat(uitkomst.boom().at("/inhoud/email").isMissingNode()).isTrue();
        assertThat(uitkomst.conflicten()).hasSize(1);
    }

    @Test
    void gelijkAanDeOrganisatieIsGeenTegenspraak() {
        assertThat(voegSamen("{\"naam\":\"Koffie\"}", new Herkomst("naam", "portaal", "organisatie"))
                        .conflicten())
                .isEmpty();
    }

    @Test
    void watVerborgenIsBlijftVerborgen() {
        Uitkomst uitkomst = Samenvoeging.voegSamen(
                boom(BESTAAND.replace("gepubliceerd", "verborgen")),
                boom("{\"staat\":\"gepubliceerd\"}"),
                "csv",
                List.of());

        assertThat(uitkomst.boom().path("staat").asString()).isEqualTo("verborgen");
    }

    @Test
    void watDezeBronZelfVerborgMagZijWeerTonen() {
        Uitkomst uitkomst = Samenvoeging.voegSamen(
                boom(BESTAAND.replace("gepubliceerd", "verborgen")),
                boom("{\"staat\":\"gepubliceerd\"}"),
                "csv",
                List.of(new Herkomst("staat", "csv", "import", "verborgen")));

        assertThat(uitkomst.boom().path("staat").asString()).isEqualTo("gepubliceerd");
    }

    @Test
    void watIemandAndersVerborgKanDeBronNietTonen() {
        for (Herkomst ander : List.of(
                new Herkomst("staat", "csv", "import", "gepubliceerd"),
                new Herkomst("staat", "hsds", "import", "verborgen"),
                new Herkomst("staat", "csv", "redactie", "verborgen"))) {
            Uitkomst uitkomst = Samenvoeging.voegSamen(
                    boom(BESTAAND.replace("gepubliceerd", "verborgen")),
                    boom("{\"staat\":\"gepubliceerd\"}"),
                    "csv",
                    List.of(ander));

            assertThat(uitkomst.boom().path("staat").asString()).isEqualTo("verborgen");
        }
    }

    @Test
    void eenOrganisatieMetMinderGegevensVerliestNiets() {
        assertThat(voegSamen("{\"organisatie\":{\"id\":\"o1\",\"naam\":\"Versa\"}}")
                        .gewijzigd())
                .isEmpty();
    }

    @Test
    void hetPuntEnZijnWijkBlijvenZolangHetAdresGelijkIs() {
        String zelfde =
                "{\"locaties\":[{\"id\":\"l1\",\"plaatssoort\":\"bezoekadres\",\"adres\":{\"straat\":\"Emmastraat 4\"}}]}";

        assertThat(voegSamen(zelfde).gewijzigd()).isEmpty();
        assertThat(voegSamen(zelfde.replace("}}]", "},\"wijk\":\"WK040207\"}]")).gewijzigd())
                .isEmpty();
        assertThat(voegSamen(zelfde.replace("Emmastraat 4", "Emmastraat 6"))
                        .boom()
                        .at("/locaties/0/punt")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void geheimWintVanElkAdresOokDatVanDeOrganisatie() {
        Uitkomst uitkomst = voegSamen(
                "{\"locaties\":[{\"id\":\"g\",\"plaatssoort\":\"geheim\"}]}",
                new Herkomst("locaties", "portaal", "organisatie"));

        assertThat(uitkomst.boom().path("locaties").toString())
                .doesNotContain("Emmastraat")
                .contains("geheim");
    }

    @Test
    void eenAdresDatDeOrganisatieGeheimHieldStaatNietInDeTegenspraak() {
        Uitkomst uitkomst = Samenvoeging.voegSamen(
                boom("{\"id\":\"1\",\"locaties\":[{\"id\":\"g\",\"plaatssoort\":\"geheim\"}],\"inhoud\":{}}"),
                boom(
                        "{\"locaties\":[{\"id\":\"l\",\"plaatssoort\":\"bezoekadres\",\"adres\":{\"straat\":\"Verzonnenlaan 1\"}}]}"),
                "csv",
                List.of(new Herkomst("locaties", "portaal", "organisatie")));

        assertThat(uitkomst.conflicten().toString()).doesNotContain("Verzonnenlaan");
        assertThat(uitkomst.boom().toString()).doesNotContain("Verzonnenlaan");
    }

    private static Uitkomst voegSamen(String aangeboden, Herkomst... herkomst) {
        return Samenvoeging.voegSamen(boom(BESTAAND), boom(aangeboden), "csv", List.of(herkomst));
    }

    private static ObjectNode boom(String json) {
        return (ObjectNode) Json.boom(json);
    }
}
