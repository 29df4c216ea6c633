package nl.samenkracht.frontend.deel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KostenTest {
    @Test
    void wordsOnCostsThatOnlyRepeatThatItIsFreeAreLeftOut() {
        assertThat(new Kosten(true, "gratis binnenlopen").aanvulling()).isNull();
        assertThat(new Kosten(true, "Gratis.").aanvulling()).isNull();
        assertThat(new Kosten(true, null).aanvulling()).isNull();
    }

    @Test
    void thatItIsFreeIsSaidOnce() {
        assertThat(new Kosten(true, null).gratisApart()).isTrue();
        assertThat(new Kosten(true, "koffie € 1").gratisApart()).isTrue();
        assertThat(new Kosten(true, "gratis, koffie € 1").gratisApart()).isFalse();
        assertThat(new Kosten(false, "€ 2,50 per keer").gratisApart()).isFalse();
    }

    @Test
    void wordsOnCostsThatSayMoreStayAndBeginWithACapital() {
        assertThat(new Kosten(true, "gratis, koffie € 1").aanvulling()).isEqualTo("Gratis, koffie € 1");
        assertThat(new Kosten(false, "gratis").aanvulling()).isEqualTo("Gratis");
        assertThat(new Kosten(false, "€ 2,50 per keer").aanvulling()).isEqualTo("€ 2,50 per keer");
    }
}
