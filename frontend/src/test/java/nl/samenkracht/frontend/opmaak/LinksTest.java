package nl.samenkracht.frontend.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//kwaad.example",
                "https://",
                "https://goed.example@kwaad.example/",
                "bel ons even"
            })
    void anAddressThatIsNotPlainlyAWebAddressIsNoLink(String adres) {
        assertThat(Links.web(adres)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.welzijn.example/a, https://www.welzijn.example/a",
        "HTTP://welzijn.example, HTTP://welzijn.example",
        "www.welzijn.example, https://www.welzijn.example",
        "welzijn.example/oost, https://welzijn.example/oost"
    })
    void aWebAddressMayLackItsScheme(String adres, String link) {
        assertThat(Links.web(adres)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "035-0000101, tel:0350000101",
        "(035) 000 01 01, tel:0350000101",
        "+31 (0)35 0000101, tel:+31350000101",
        "112, tel:112",
        "bel 112, "
    })
    void aPhoneNumberInAnyNotationCanBeCalled(String nummer, String link) {
        assertThat(Links.telefoon(nummer)).isEqualTo(link);
    }

    @Test
    void aMailAddressCannotCarryHeadersOrMoreRecipients() {
        assertThat(Links.mail("info@welzijn.example")).isEqualTo("mailto:info@welzijn.example");
        assertThat(Links.mail("info@welzijn.example?bcc=x@y.example")).isNull();
        assertThat(Links.mail("info@welzijn.example,x@y.example")).isNull();
    }

    @Test
    void aSecretPlaceHasNoRouteEvenIfItsAddressSlippedThrough() {
        Plek geheim =
                new Plek("geheim", "Huis", "Laan 1", "1211 AB", "Hilversum", new Punt(52.2, 5.1), null, null, null);

        assertThat(Links.route(geheim)).isNull();
    }
}
