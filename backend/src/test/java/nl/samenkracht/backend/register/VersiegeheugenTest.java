package nl.samenkracht.backend.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersiegeheugenTest {
    private final Versiegeheugen<String, String> geheugen = new Versiegeheugen<>(2);

    @Test
    void givesSomethingOnlyInTheVersionAskedFor() {
        geheugen.bewaar("een", 3, "oude naam");
        assertThat(geheugen.zoek("een", 3)).isEqualTo("oude naam");
        assertThat(geheugen.zoek("een", 4)).isNull();
        geheugen.bewaar("een", 4, "nieuwe naam");
        assertThat(geheugen.zoek("een", 4)).isEqualTo("nieuwe naam");
        assertThat(geheugen.zoek("een", 3)).isNull();
        assertThat(geheugen.zoek("twee", 3)).isNull();
    }

    @Test
    void forgetsWhatWasNotAskedForLately() {
        geheugen.bewaar("een", 1, "een");
        geheugen.bewaar("twee", 1, "twee");
        geheugen.bewaar("drie", 1, "drie");
        assertThat(geheugen.zoek("een", 1)).isEqualTo("een");
        geheugen.bewaar("vier", 1, "vier");
        geheugen.bewaar("vijf", 1, "vijf");
        assertThat(geheugen.zoek("twee", 1)).isNull();
        assertThat(geheugen.zoek("een", 1)).isEqualTo("een");
        assertThat(geheugen.zoek("vijf", 1)).isEqualTo("vijf");
    }
}
