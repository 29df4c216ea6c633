package nl.samenkracht.backend.suggesties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestieindexTest {
    private static final Suggestieindex INDEX = new Suggestieindex(List.of(
            vraag("Ik kan de huur niet betalen", "huurachterstand verhuurder"),
            vraag("Ik wil stoppen met roken", "sigaret"),
            vraag("Wie doet boodschappen voor mij?", "winkel"),
            naam("Boodschappenhulp aan huis"),
            naam("Café Doodgewoon"),
            naam("Eettafel Oost"),
            naam("Oost kookt"),
            naam("Taalhuis"),
            naam("Foto's kijken"),
            naam("Inloop"),
            naam("Inloop met koffie voor wie wil")));

    @ParameterizedTest
    @CsvSource({
        "huur,                     Ik kan de huur niet betalen",
        "HUUR,                     Ik kan de huur niet betalen",
        "huu,                      Ik kan de huur niet betalen",
        "mijn huur niet betalen,   Ik kan de huur niet betalen",
        "betalen huur,             Ik kan de huur niet betalen",
        "huurachterst,             Ik kan de huur niet betalen",
        "ik wil st,                Ik wil stoppen met roken",
        "ik wil,                   Ik wil stoppen met roken",
        "cafe,                     Café Doodgewoon",
        "Cafë dood,                Café Doodgewoon",
        "fotos,                    Foto's kijken",
        "foto’s kij,               Foto's kijken",
        "boodschap hulp,           ''",
        "bood huis,                Boodschappenhulp aan huis",
        "koffie inloop,            Inloop met koffie voor wie wil",
        "inl,                      Inloop",
    })
    void typed_as_it_is_written_it_finds(String getypt, String verwacht) {
        assertThat(eerste(getypt, false)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "boodschapen,    Wie doet boodschappen voor mij?",
        "bodschappenhulp, Boodschappenhulp aan huis",
        "rokken,         Ik wil stoppen met roken",
        "stoppne,        Ik wil stoppen met roken",
        "tallhuis,       Taalhuis",
        "aalhuis,        Taalhuis",
        "Taalhuiss,      Taalhuis",
        "taalhuiz,       Taalhuis",
        "huru,           Ik kan de huur niet betalen",
        "kofie inlop,    Inloop met koffie voor wie wil",
    })
    void with_one_slip_in_a_word_of_four_letters_and_more_it_finds(String getypt, String verwacht) {
        assertThat(eerste(getypt, false)).isEmpty();
        assertThat(eerste(getypt, true)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hur", "bodschapen", "rzzk niet", "telhuus", "zzzz", "taa hui x"})
    void with_more_slips_or_in_a_shorter_word_it_finds_nothing(String getypt) {
        assertThat(eerste(getypt, true)).isEmpty();
    }

    @Test
    void what_begins_with_the_word_goes_before_what_has_it_elsewhere() {
        assertThat(zoek(INDEX, "oost", false)).containsExactly("Oost kookt", "Eettafel Oost");
    }

    @Test
    void a_word_that_thousands_have_gives_the_shortest_and_no_more_than_asked() {
        List<Suggestie> veel = new ArrayList<>();
        IntStream.range(0, 5_000).forEach(nummer -> veel.add(naam("Activiteit in buurthuis nummer " + nummer)));
        veel.add(naam("Activiteit"));

        assertThat(zoek(new Suggestieindex(veel), "act", false)).hasSize(8).startsWith("Activiteit");
    }

    @Test
    void an_empty_index_finds_nothing() {
        assertThat(zoek(new Suggestieindex(List.of()), "koffie", true)).isEmpty();
    }

    private static String eerste(String getypt, boolean metFoutje) {
        return zoek(INDEX, getypt, metFoutje).stream().findFirst().orElse("");
    }

    private static List<String> zoek(Suggestieindex index, String getypt, boolean metFoutje) {
        return index.zoek(Getypt.lees(getypt).orElseThrow(), metFoutje, 8).values().stream()
                .flatMap(Collection::stream)
                .map(Suggestie::tekst)
                .toList();
    }

    private static Suggestie vraag(String tekst, String ook) {
        return new Suggestie(Soort.VRAAG, tekst, ook, new Doel.Vraag(), null);
    }

    private static Suggestie naam(String tekst) {
        UUID id = UUID.nameUUIDFromBytes(tekst.getBytes(StandardCharsets.UTF_8));
        return new Suggestie(Soort.AANBOD, tekst, "", new Doel.Aanbod(id, "activiteit"), id);
    }
}
