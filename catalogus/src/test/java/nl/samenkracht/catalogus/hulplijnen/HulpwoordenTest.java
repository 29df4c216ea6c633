package nl.samenkracht.catalogus.hulplijnen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HulpwoordenTest {
    private final Hulpwoorden hulpwoorden = new Hulpwoorden();

    @ParameterizedTest
    @CsvSource({
        "zelfdoding, 113",
        "ik durf niet naar huis, 0800-2000",
        "ik ben 17 en thuis is altijd ruzie ik durf niet naar huis vannacht, 0800-2000",
        "ik durf niet meer naar huis, 0800-2000",
        "hij wordt zo boos dat ik niet naar huis durf, 0800-2000",
        "ik voel me thuis niet veilig, 0800-2000",
        "ik voel me niet meer veilig thuis, 0800-2000",
        "I am afraid to go home, 0800-2000",
        "I don't feel safe at home, 0800-2000",
        "Ik wil dood, 113",
        "ik wil niet meer leven, 113",
        "gedachten aan suïcide, 113",
        "ik word geslagen, 0800-2000",
        "mijn man slaat mij, 0800-2000",
        "MISHANDELING, 0800-2000",
        "hij bedreigt mij met een mes, 112",
        "ik snij mezelf, 113",
        "I want to die, 113",
        "sometimes i wanna die..., 113",
        "ik denk dat ik niet meer wil leven, 113",
        "ik ben met een mes bedreigd, 112",
        "hij dreigt me te vermoorden, 0800-2000",
        "أريد أن أموت, 113",
        "لا اريد ان اعيش, 113",
        "زوجي يضربني كل يوم, 0800-2000",
        "я хочу померти, 113",
        "мій чоловік мене б’є, 0800-2000",
        "Kocam beni dövüyor, 0800-2000",
        "olmek istiyorum, 113",
        "chcę umrzeć, 113",
        "mój mąż mnie bije, 0800-2000",
        "می\u200Cخواهم بمیرم, 113",
        "شوهرم مرا می\u200Cزند, 0800-2000",
        "ክመውት ይደሊ ኣለኹ, 113",
        "Ich will nicht mehr leben, 113",
        "mein Mann schlägt mich, 0800-2000",
        "je veux mourir, 113",
        "mi marido me pega, 0800-2000"
    })
    void an_urgent_question_shows_the_right_number_first(String vraag, String nummer) {
        assertThat(hulpwoorden.bij(vraag)).isNotEmpty();
        assertThat(hulpwoorden.bij(vraag).get(0).nummers()).contains(nummer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "😀",
                "koffie",
                "mijn man is dood",
                "mijn vader is dood en ik wil hulp met de begrafenis",
                "mijn vrouw slaat haar slag in de kringloopwinkel",
                "bus 112 naar het ziekenhuis",
                "ik wil graag eens met iemand praten over de dood van mijn man",
                "verdriet na overlijden",
                "samen leven in de wijk",
                "messen slijpen",
                "veilig op straat",
                "ik durf in het donker niet naar huis te fietsen",
                "ik voel me thuis niet veilig sinds de inbraak",
                "ik voel me niet veilig thuis door het vallen",
                "hij mag naar huis uit het ziekenhuis",
                "I want to learn Dutch",
                "I want to diet",
                "my neighbour wants to help",
                "het hart slaat over",
                "أريد أن أتعلم الهولندية",
                "хочу вчити нідерландську",
                "Türkçe konuşan doktor istiyorum",
                "chcę pracować",
                "mon mari me cherche",
                "quiero aprender holandés",
                "ich will Deutsch sprechen"
            })
    void any_other_question_shows_none(String vraag) {
        assertThat(hulpwoorden.bij(vraag)).isEmpty();
    }

    @Test
    void the_most_urgent_line_comes_first() {
        assertThat(hulpwoorden.bij("113 of 112"))
                .extracting(Hulplijn::code)
                .containsExactly("direct-gevaar", "zelfdoding");
    }
}
