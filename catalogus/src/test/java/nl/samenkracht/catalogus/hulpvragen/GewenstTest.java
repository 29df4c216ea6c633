package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GewenstTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ik zoek geen cursus maar gewoon iemand om mee te praten | cursus | praten",
                "hulp met eten, liever niet via de kerk | kerk | eten",
                "geen zin in een verpleeghuis, ik wil hulp thuis | verpleeghuis | thuis",
                "niet naar de bijstand maar wel hulp bij werk zoeken | bijstand | werk",
                "liever geen koor, wel iets met muziek | koor | muziek",
                "ik wil geen groep maar een gesprek alleen | groep | gesprek",
                "I am not looking for a course but someone to talk to | course | talk",
                "eten thuis, niet van de kerk | kerk | eten",
            })
    void wat_niet_gewenst_is_valt_weg(String vraag, String weg, String blijft) {
        assertThat(Gewenst.in(vraag)).doesNotContain(weg).contains(blijft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik heb geen werk en geen uitkering",
                "ik kan niet meer lopen",
                "ik wil niet meer leven",
                "ik wil niet meer drinken maar het lukt niet",
                "ik wil geen schulden meer",
                "geen werk geen geld geen zin meer in het leven",
                "mijn kind wil niet naar school",
                "zonder auto naar het ziekenhuis",
                "ik krijg geen hulp van de gemeente",
                "ik eet liever niet alleen",
                "ik durf niet naar de dokter maar het moet",
            })
    void wat_iemand_niet_heeft_of_kan_is_de_vraag_zelf(String vraag) {
        assertThat(Gewenst.in(vraag)).isEqualTo(vraag);
    }

    @Test
    void wie_alleen_zegt_wat_hij_niet_wil_houdt_zijn_woorden() {
        assertThat(Gewenst.in("liever geen koor")).isEqualTo("liever geen koor");
    }
}
