package nl.samenkracht.indexer.importeren;

import static nl.samenkracht.indexer.importeren.Proefregister.bestand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every member of an HSDS document is in the register, in the report, or in {@code docs/hsds.md} with why it is not. */
class HsdsveldenIT {
    /** A folder with {@code *_full.json} and {@code *_list.json}, such as {@code examples} of the specification's repository. */
    private static final String VOORBEELDEN = "samenkracht.hsds.voorbeelden";

    private final Hsdsvelden velden = new Hsdsvelden();

    @TempDir
    private Path map;

    @ParameterizedTest
    @ValueSource(strings = {"dienst.json", "pagina.json"})
    void vanEenDienstGaatNietsVerloren(String naam) throws IOException {
        vergelijk(bestand("hsds/" + naam));
    }

    @Test
    void ookNietOnderZijnOrganisatieOfZijnPlek() throws IOException {
        ObjectNode dienst = dienst();
        ObjectNode organisatie = (ObjectNode) dienst.remove("organization");
        organisatie.putArray("services").add(dienst);
        assertThat(vergelijk(Files.writeString(map.resolve("organization_full.json"), organisatie.toString())))
                .isEqualTo(1);

        ObjectNode ander = dienst();
        ObjectNode plek =
                (ObjectNode) ander.remove("service_at_locations").get(0).deepCopy();
        plek.set("service", ander);
        assertThat(vergelijk(Files.writeString(map.resolve("service_at_location_full.json"), plek.toString())))
                .isEqualTo(1);
        ObjectNode pagina = Json.MAPPER.createObjectNode().put("total_pages", 1);
        pagina.putArray("contents").add(plek);
        assertThat(vergelijk(Files.writeString(map.resolve("service_at_location_list.json"), pagina.toString())))
                .isEqualTo(1);
    }

    private static ObjectNode dienst() throws IOException {
        return (ObjectNode) Json.boom(Files.readString(bestand("hsds/dienst.json")));
    }

    @TestFactory
    Stream<DynamicTest> deVoorbeeldenVanDeSpecificatieVerliezenNiets() throws IOException {
        String folder = System.getProperty(VOORBEELDEN, "");
        if (folder.isEmpty()) {
            System.out.println("LET OP: HSDS EXAMPLES SKIPPED: no folder in -D" + VOORBEELDEN + " (see docs/hsds.md)");
            abort("no folder in -D" + VOORBEELDEN);
        }
        List<Path> bestanden;
        try (Stream<Path> alle = Files.list(Path.of(folder))) {
            bestanden = alle.filter(pad -> pad.toString().matches(".*_(full|list)\\.json"))
                    .sorted()
                    .toList();
        }
        assertThat(bestanden).as(folder).isNotEmpty();
        return bestanden.stream()
                .map(pad -> dynamicTest(String.valueOf(pad.getFileName()), () -> {
                    int aantal = vergelijk(pad);
                    System.out.println("HSDS " + pad.getFileName() + ": " + aantal + " services, nothing lost");
                }));
    }

    /**
     * Imports the file and compares every service in it.
     *
     * @return how many there were
     */
    private int vergelijk(Path bestand) throws IOException {
        Proefregister register = new Proefregister();
        Bestandsverslag verslag = register.importeer(bestand).bestanden().get(0);
        Map<String, JsonNode> aanbod = new LinkedHashMap<>();
        register.vraag("select volledig from aanbod_volledig").forEach(tekst -> {
            JsonNode een = Json.boom(tekst);
            aanbod.put(een.path("id").asString(), een);
        });
        List<ObjectNode> diensten = Hsdsvelden.diensten(Json.boom(Files.readString(bestand)));
        List<String> verloren = new ArrayList<>();
        for (ObjectNode dienst : diensten) {
            JsonNode hier = Objects.requireNonNull(
                    aanbod.get(dienst.path("id").asString()),
                    dienst.path("name").asString());
            if (!Hsdsvelden.isGeheim(hier)) {
                verloren.addAll(velden.verloren(dienst, hier, verslag.bevindingen()));
            }
        }
        assertThat(verslag.fout()).isNull();
        assertThat(verslag.telling().afgekeurd()).isZero();
        assertThat(aanbod).hasSameSizeAs(diensten);
        assertThat(verloren).isEmpty();
        return diensten.size();
    }
}
