package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.junit.jupiter.api.Test;

class DocumentgeheugenTest {
    private final Documentgeheugen geheugen = new Documentgeheugen();

    @Test
    void givesADocumentOnlyInTheVersionAskedFor() {
        geheugen.bewaar(3, document("een", "een naam"));
        assertThat(geheugen.zoek("een", 3)).extracting(IndexDocument::naam).isEqualTo("een naam");
        assertThat(geheugen.zoek("een", 4)).isNull();
    }

    @Test
    void keepsTheDescriptionThatACardIsExplainedBy() {
        geheugen.bewaar(1, document("een", "een"));
        assertThat(geheugen.zoek("een", 1))
                .extracting(IndexDocument::omschrijving)
                .isEqualTo("x");
    }

    private static IndexDocument document(String id, String naam) {
        return Json.MAPPER.readValue(
                "{\"id\":\"" + id + "\",\"naam\":\"" + naam
                        + "\",\"gemeente\":\"GM0402\",\"soort\":\"activiteit\",\"omschrijving\":\"x\",\"kaart\":{\"samenvatting\":\"x\",\"voorbeeld\":false}}",
                IndexDocument.class);
    }
}
