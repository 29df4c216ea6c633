package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import org.junit.jupiter.api.Test;

class VoorbeeldvraagTest {
    /** On one line of a small phone, or two. */
    private static final int LANGST = 65;

    private static final List<Voorbeeldvraag> VRAGEN = Voorbeeldvraag.alle();
    private static final Hulpvragen HULPVRAGEN = Hulpvragen.standaard();

    @Test
    void each_question_is_there_once_in_both_languages_and_short() {
        assertThat(VRAGEN).hasSizeGreaterThanOrEqualTo(120);
        assertThat(VRAGEN).extracting(Voorbeeldvraag::nl).doesNotHaveDuplicates();
        assertThat(VRAGEN).extracting(Voorbeeldvraag::en).doesNotHaveDuplicates();
        assertThat(VRAGEN).allSatisfy(vraag -> {
            assertThat(vraag.nl()).isNotBlank().hasSizeLessThanOrEqualTo(LANGST);
            assertThat(vraag.en()).isNotBlank().hasSizeLessThanOrEqualTo(LANGST);
        });
    }

    @Test
    void each_question_is_heard_as_the_need_it_is_about() {
        List<String> anders = new ArrayList<>();
        Vraaghoorder nederlands = new Vraaghoorder(HULPVRAGEN, false);
        Vraaghoorder engels = new Vraaghoorder(HULPVRAGEN, true);
        for (Voorbeeldvraag vraag : VRAGEN) {
            hoor(nederlands, vraag.nl(), vraag.hulpvraag(), anders);
            hoor(engels, vraag.en(), vraag.hulpvraag(), anders);
        }

        assertThat(anders).isEmpty();
    }

    @Test
    void no_question_betrays_anything_to_who_looks_along() {
        Noodlijnen noodlijnen = new Noodlijnen();
        for (Voorbeeldvraag vraag : VRAGEN) {
            for (String tekst : List.of(vraag.nl(), vraag.en(), vraag.ookNl(), vraag.ookEn())) {
                assertThat(Gevoelig.is(tekst)).as(tekst).isFalse();
                assertThat(noodlijnen.bij(tekst, List.of())).as(tekst).isEmpty();
            }
            assertThat(HULPVRAGEN.vraag(vraag.hulpvraag()).orElseThrow().hulplijnen())
                    .as(vraag.hulpvraag())
                    .isEmpty();
        }
    }

    private static void hoor(Vraaghoorder hoorder, String tekst, String code, List<String> anders) {
        List<String> gehoord = hoorder.hoor(tekst, List.of(), merk -> true, woord -> false).begrepen().stream()
                .map(Begrepen::vraag)
                .map(Hulpvraag::code)
                .toList();
        if (gehoord.stream().limit(2).noneMatch(code::equals)) {
            anders.add(Stream.concat(Stream.of(tekst, "->", code, "heard:"), gehoord.stream())
                    .reduce((een, twee) -> een + " " + twee)
                    .orElseThrow());
        }
    }
}
