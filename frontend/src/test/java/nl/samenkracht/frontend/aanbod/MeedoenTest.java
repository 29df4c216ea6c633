package nl.samenkracht.frontend.aanbod;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.frontend.aanbod.Meedoen.Kosten;
import org.junit.jupiter.api.Test;

class MeedoenTest {
    @Test
    void wordsOnCostsThatOnlyRepeatThatItIsFreeAreLeftOut() {
        assertThat(new Kosten(true, "gratis binnenlopen").aanvulling()).isNull();
        assertThat(new Kosten(true, "Gratis.").aanvulling()).isNull();
        assertThat(new Kosten(true, null).aanvulling()).isNull();
    }

    @Test
    void wordsOnCostsThatSayMoreStayAndBeginWithACapital() {
        assertThat(new Kosten(true, "gratis, koffie € 1").aanvulling()).isEqualTo("Gratis, koffie € 1");
        assertThat(new Kosten(false, "gratis").aanvulling()).isEqualTo("Gratis");
        assertThat(new Kosten(false, "€ 2,50 per keer").aanvulling()).isEqualTo("€ 2,50 per keer");
    }
}
