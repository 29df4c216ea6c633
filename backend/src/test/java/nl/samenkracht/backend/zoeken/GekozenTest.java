package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class GekozenTest {
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.standaard();
    private static final Vraagwijzer VRAAGWIJZER = Vraagwijzer.standaard(HULPVRAGEN);

    @Test
    void the_first_need_weighs_twice_what_any_other_does_and_all_together_one() {
        assertThat(lees(List.of(), "schulden").begrepen())
                .extracting(Begrepen::aandeel)
                .containsExactly(1f);
        assertThat(lees(List.of(), "schulden", "inloop", "digid", "lezen").begrepen())
                .extracting(Begrepen::aandeel)
                .containsExactly(0.4f, 0.2f, 0.2f, 0.2f);
    }

    @Test
    void what_nobody_knows_what_was_switched_off_and_what_is_too_much_is_left_out() {
        assertThat(lees(List.of("inloop"), "maan", null, "schulden", "schulden", "inloop")
                        .hulpvragen())
                .extracting(Hulpvraag::code)
                .containsExactly("schulden");
        assertThat(lees(List.of(), "schulden", "digid", "lezen", "koken", "rouw")
                        .hulpvragen())
                .hasSize(Vraagwijzer.MEESTE_HULPVRAGEN);
    }

    @Test
    void answers_are_believed_only_when_they_lead_to_the_end() {
        assertThat(weg("financien.schuld.huur.kind").weg()).isNotNull();
        for (String half : List.of("financien", "financien.schuld", "financien.maan.huur.kind", "...")) {
            assertThat(weg(half).weg()).as(half).isNull();
        }
    }

    private static Gekozen lees(List<String> niet, @Nullable String... codes) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        velden.put("hulpvraag", Arrays.asList(codes));
        return Gekozen.lees(velden, niet, HULPVRAGEN, VRAAGWIJZER);
    }

    private static Gekozen weg(String code) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>();
        velden.add("gekozen", code);
        return Gekozen.lees(velden, List.of(), HULPVRAGEN, VRAAGWIJZER);
    }
}
