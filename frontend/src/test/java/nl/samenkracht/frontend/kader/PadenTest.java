package nl.samenkracht.frontend.kader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PadenTest {
    private static final UUID EEN = new UUID(0, 1);
    private static final UUID TWEE = new UUID(0, 2);
    private static final Paden ZONDER = new Paden(Taal.NL);
    private static final Paden MET = new Paden(Taal.EN, List.of(EEN));

    @Test
    void without_a_list_nothing_is_added_to_an_address() {
        assertThat(ZONDER.naar("/wijken")).isEqualTo("/wijken");
        assertThat(ZONDER.zoek("koffie & thee")).isEqualTo("/zoeken?q=koffie+%26+thee");
        assertThat(ZONDER.mijnLijst()).isEqualTo("/mijn-lijst");
    }

    @Test
    void a_list_that_is_being_collected_comes_along_in_every_address() {
        assertThat(MET.naar("/")).isEqualTo("/en?lijst=" + EEN);
        assertThat(MET.aanbod(TWEE, "naam")).isEqualTo("/en/aanbod/" + TWEE + "/naam?lijst=" + EEN);
        assertThat(MET.foutMelden(TWEE, "naam")).isEqualTo("/en/aanbod/" + TWEE + "/naam/fout-melden?lijst=" + EEN);
        assertThat(MET.leefgebied("financien", "zuid"))
                .isEqualTo("/en/zoeken?leefgebied=financien&lijst=" + EEN + "&wijk=zuid");
    }

    @Test
    void a_question_is_addressed_by_what_was_answered_before_and_results_by_the_needs() {
        assertThat(ZONDER.vraagwijzer("financien", List.of())).isEqualTo("/vraagwijzer/financien");
        assertThat(ZONDER.vraagwijzer("financien", List.of("schuld", "huur")))
                .isEqualTo("/vraagwijzer/financien?gekozen=schuld.huur");
        assertThat(MET.vraagwijzer("financien", List.of("schuld")))
                .isEqualTo("/en/vraagwijzer/financien?gekozen=schuld&lijst=" + EEN);
        assertThat(ZONDER.hulpvragen(List.of("huurachterstand", "schulden"), "financien.schuld.huur", "zuid"))
                .isEqualTo(
                        "/zoeken?hulpvraag=huurachterstand&hulpvraag=schulden&gekozen=financien.schuld.huur&wijk=zuid");
    }

    @Test
    void who_to_call_at_once_is_addressed_by_a_letter_and_without_a_list_which_would_be_a_trace() {
        assertThat(MET.vraagwijzerVerder("c")).isEqualTo("/en/vraagwijzer/verder?bij=c");
    }

    @Test
    void the_link_of_an_entry_adds_it_to_the_list_and_takes_it_off_again() {
        assertThat(MET.mijnLijst()).isEqualTo("/en/mijn-lijst?id=" + EEN);
        assertThat(MET.mijnLijstAnders(TWEE)).isEqualTo("/en/mijn-lijst?id=" + EEN + "&id=" + TWEE);
        assertThat(MET.mijnLijstAnders(EEN)).isEqualTo("/en/mijn-lijst");
    }
}
