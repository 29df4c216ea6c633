package nl.samenkracht.catalogus.gebied;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WijknamenTest {
    private final Wijknamen namen = Wijknamen.van(Gebiedsindeling.van("GM0402"));

    @ParameterizedTest
    @CsvSource({
        "koffie drinken in de Meent, hilversumse-meent, koffie drinken",
        "iets voor ouderen in kerkelanden, zuidwest, iets voor ouderen",
        "ik woon in Zuid en ben alleen, zuid, ik woon en ben alleen",
        "taalles hilversum oost, oost, taalles",
        "wandelen in het centrum van Hilversum, centrum, wandelen",
        "Trompenberg-Noord eenzaam, noordwest, eenzaam",
        "ontmoeten in Anna’s Hoeve, oost, ontmoeten",
        "bingo in de wijk noordwest, noordwest, bingo",
        "café in 't Hoogt van 't Kruis, zuidoost, café",
    })
    void a_place_in_the_question_is_heard_and_the_rest_is_what_is_asked(String vraag, String slug, String rest) {
        assertThat(namen.in(vraag)).hasValueSatisfying(genoemd -> {
            assertThat(genoemd.wijk().slug()).isEqualTo(slug);
            assertThat(genoemd.rest().replaceAll(" +", " ")).isEqualTo(rest);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "koffie",
                "ik kom uit zuid afrika",
                "eten uit het midden oosten",
                "naar het gezondheidscentrum",
                "centrum voor jeugd en gezin",
                "oost west thuis best",
                "eenzaam in Hilversum",
                "koffie in Noord",
                "wandelen wijk noord"
            })
    void an_everyday_word_is_no_place(String vraag) {
        assertThat(namen.in(vraag)).isEmpty();
    }

    @Test
    void only_a_place_leaves_nothing_to_ask() {
        assertThat(namen.in("Kerkelanden?"))
                .hasValueSatisfying(genoemd -> assertThat(genoemd.rest()).isEmpty());
        assertThat(namen.in("zuid")).isPresent();
    }
}
