package nl.samenkracht.backend.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersiegeheugenTest {
    private final Versiegeheugen<String, String> geheugen = new Versiegeheugen<>(2);

    @Test
    void givesSomethingOnlyInTheVersionAskedFor() {
        geheugen.bewaar("een", 3, "oude naam", 1);
        assertThat(geheugen.zoek("een", 3)).isEqualTo("oude naam");
        assertThat(geheugen.zoek("een", 4)).isNull();
        geheugen.bewaar("een", 4, "nieuwe naam", 1);
        assertThat(geheugen.zoek("een", 4)).isEqualTo("nieuwe naam");
        assertThat(geheugen.zoek("een", 3)).isNull();
        assertThat(geheugen.zoek("twee", 3)).isNull();
    }

    @Test
    void forgetsWhatWasNotAskedForLately() {
        geheugen.bewaar("een", 1, "een", 1);
        geheugen.bewaar("twee", 1, "twee", 1);
        geheugen.bewaar("drie", 1, "drie", 1);
        assertThat(geheugen.zoek("een", 1)).isEqualTo("een");
        geheugen.bewaar("vier", 1, "vier", 1);
        geheugen.bewaar("vijf", 1, "vijf", 1);
        assertThat(geheugen.zoek("twee", 1)).isNull();
        assertThat(geheugen.zoek("een", 1)).isEqualTo("een");
        assertThat(geheugen.zoek("vijf", 1)).isEqualTo("vijf");
    }

    @Test
    void aLongOneTakesThePlaceOfManyAndANewVersionThatOfTheOldOne() {
        Versiegeheugen<String, String> wegend = new Versiegeheugen<>(100);
        wegend.bewaar("kort", 1, "kort", 1);
        wegend.bewaar("lang", 1, "lang", 99);
        wegend.bewaar("ook lang", 1, "ook lang", 100);
        wegend.bewaar("nieuw", 1, "nieuw", 60);
        assertThat(wegend.zoek("kort", 1)).isNull();
        assertThat(wegend.zoek("ook lang", 1)).isEqualTo("ook lang");

        Versiegeheugen<String, String> vaak = new Versiegeheugen<>(100);
        vaak.bewaar("ander", 1, "ander", 1);
        for (int versie = 0; versie < 100; versie++) {
            vaak.bewaar("zelfde", versie, "zelfde", 50);
        }
        assertThat(vaak.zoek("ander", 1)).isEqualTo("ander");
    }
}
