package nl.samenkracht.backend.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenoemdetijdTest {
    /** A Wednesday. */
    private static final LocalDateTime NU = LocalDateTime.parse("2026-11-25T14:30");

    @ParameterizedTest
    @CsvSource({
        "wat is er vandaag te doen, wat is er te doen, 2026-11-25T14:30, 2026-11-26T00:00",
        "vanavond biljarten, biljarten, 2026-11-25T18:00, 2026-11-26T00:00",
        "wat is er morgen te doen, wat is er te doen, 2026-11-26T00:00, 2026-11-27T00:00",
        "koffie morgenochtend, koffie, 2026-11-26T00:00, 2026-11-26T12:00",
        "morgen middag koffie, koffie, 2026-11-26T12:00, 2026-11-26T18:00",
        "overmorgen zwemmen, zwemmen, 2026-11-27T00:00, 2026-11-28T00:00",
        "activiteiten in het weekend, activiteiten, 2026-11-28T00:00, 2026-11-30T00:00",
        "Eten op VRIJDAG, Eten, 2026-11-27T00:00, 2026-11-28T00:00",
        "iets leuks op woensdagmiddag, iets leuks, 2026-11-25T14:30, 2026-11-25T18:00",
        "komende maandag koffie, koffie, 2026-11-30T00:00, 2026-12-01T00:00",
        "samen eten (zondag), samen eten (), 2026-11-29T00:00, 2026-11-30T00:00",
        "what is on today, what is, 2026-11-25T14:30, 2026-11-26T00:00",
        "vandaag?, '', 2026-11-25T14:30, 2026-11-26T00:00",
        "’s zondags koffie, koffie, 2026-11-29T00:00, 2026-11-30T00:00",
        "maandagmorgen koffie, koffie, 2026-11-30T00:00, 2026-11-30T12:00",
        "zaterdag morgen zwemmen, zwemmen, 2026-11-28T00:00, 2026-11-28T12:00",
        "dinsdagavonden klaverjassen, klaverjassen, 2026-12-01T18:00, 2026-12-02T00:00",
        "koffie op woensdagochtend, koffie, 2026-12-02T00:00, 2026-12-02T12:00",
        "volgende woensdag koffie, koffie, 2026-12-02T00:00, 2026-12-03T00:00",
        "coffee on friday morning, coffee, 2026-11-27T00:00, 2026-11-27T12:00",
        "something to do tonight, something to do, 2026-11-25T18:00, 2026-11-26T00:00",
    })
    void a_day_or_part_of_one_is_heard(String vraag, String rest, LocalDateTime van, LocalDateTime tot) {
        Optional<Genoemdetijd> tijd = Genoemdetijd.in(vraag, NU);

        assertThat(tijd).isPresent();
        assertThat(tijd.get().rest()).isEqualTo(rest);
        assertThat(tijd.get().van()).isEqualTo(van);
        assertThat(tijd.get().tot()).isEqualTo(tot);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-28T10:00, 2026-11-28T10:00", "2026-11-29T10:00, 2026-11-29T10:00"})
    void in_the_weekend_this_one_is_meant(LocalDateTime nu, LocalDateTime van) {
        Genoemdetijd tijd = Genoemdetijd.in("koffie in het weekend", nu).orElseThrow();

        assertThat(tijd.van()).isEqualTo(van);
        assertThat(tijd.tot()).isEqualTo(LocalDateTime.parse("2026-11-30T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27T10:00, 2026-11-28", "2026-11-29T10:00, 2026-12-05"})
    void the_next_weekend_is_not_this_one(LocalDateTime nu, LocalDate van) {
        assertThat(Genoemdetijd.in("iets leuks volgend weekend", nu)
                        .orElseThrow()
                        .van())
                .isEqualTo(van.atStartOfDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "koffie",
                "goede morgen, ik zoek hulp",
                "elke morgen zwemmen",
                "vrijdagmarkt",
                "niet op zaterdag",
                "behalve de zondag",
                "volgende week vrijdag koffie",
                "afgelopen zaterdag gevallen",
                "elke zaterdag dansen",
                "een morgen per week helpen",
                "zorg voor morgen",
                "maandag of dinsdag koffie",
                "vannacht geen slaapplek",
                "vanochtend zwemmen",
                "hulp sinds maandag",
                "mijn moeder is op zondag gevallen en kan nu niet meer lopen, wie kan haar komen helpen met wassen"
            })
    void anything_else_is_no_time_to_go(String vraag) {
        assertThat(Genoemdetijd.in(vraag, NU)).isEmpty();
    }
}
