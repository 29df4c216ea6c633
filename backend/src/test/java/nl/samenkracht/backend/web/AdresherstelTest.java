package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdresherstelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/zoeken?q=koffie+en%20thee&wijk=oost /zoeken?q=koffie+en%20thee&wijk=oost",
                "/zoeken?q=a|b /zoeken?q=a%7Cb",
                "/zoeken?q={x} /zoeken?q=%7Bx%7D",
                "/zoeken?q=a^b /zoeken?q=a%5Eb",
                "/zoeken?q=%zz /zoeken?q=%25zz",
                "/zoeken?q=% /zoeken?q=%25",
                "/zoeken?q=100%4 /zoeken?q=100%254",
                "/zoeken?q=%C3%28 /zoeken?q=%C3%28",
                "/zoeken?q=a#b#c /zoeken?q=a%23b%23c",
                "/zoeken?q[]=1 /zoeken?q%5B%5D=1",
                "/w\u00C3\u00A9 /w%C3%A9"
            })
    void what_cannot_stand_in_an_address_is_encoded_and_the_rest_stays(String getypt, String hersteld) {
        assertThat(Adresherstel.herstel(getypt)).isEqualTo(hersteld);
        assertThat(URI.create("http://localhost" + hersteld)).isNotNull();
    }
}
