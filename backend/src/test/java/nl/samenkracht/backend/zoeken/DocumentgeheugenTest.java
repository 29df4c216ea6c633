package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentgeheugenTest {
    private final Documentgeheugen geheugen = new Documentgeheugen(2);

    @Test
    void givesADocumentOnlyInTheVersionAskedFor() {
        geheugen.bewaar(3, document("een", "oude naam"));
        assertThat(naam("een", 3)).isEqualTo("oude naam");
        assertThat(naam("een", 4)).isNull();
        geheugen.bewaar(4, document("een", "nieuwe naam"));
        assertThat(naam("een", 4)).isEqualTo("nieuwe naam");
        assertThat(naam("een", 3)).isNull();
        assertThat(naam("twee", 3)).isNull();
    }

    @Test
    void forgetsWhatWasNotAskedForLately() {
        geheugen.bewaar(1, document("een", "een"));
        geheugen.bewaar(1, document("twee", "twee"));
        geheugen.bewaar(1, document("drie", "drie"));
        assertThat(naam("een", 1)).isEqualTo("een");
        geheugen.bewaar(1, document("vier", "vier"));
        geheugen.bewaar(1, document("vijf", "vijf"));
        assertThat(naam("twee", 1)).isNull();
        assertThat(naam("een", 1)).isEqualTo("een");
        assertThat(naam("vijf", 1)).isEqualTo("vijf");
    }

    @Test
    void keepsTheDescriptionThatACardIsExplainedBy() {
        geheugen.bewaar(1, document("een", "een"));
        assertThat(geheugen.zoek("een", 1))
                .extracting(IndexDocument::omschrijving)
                .isEqualTo("x");
    }

    private @Nullable String naam(String id, long versie) {
        IndexDocument document = geheugen.zoek(id, versie);
        return document == null ? null : document.naam();
    }

    private static IndexDocument document(String id, String naam) {
        return Json.MAPPER.readValue(
                "{\"id\":\"" + id + "\",\"naam\":\"" + naam
                        + "\",\"gemeente\":\"GM0402\",\"soort\":\"activiteit\",\"omschrijving\":\"x\",\"kaart\":{\"samenvatting\":\"x\",\"voorbeeld\":false}}",
                IndexDocument.class);
    }
}
