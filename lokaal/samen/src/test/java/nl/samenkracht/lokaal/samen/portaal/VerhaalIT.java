package nl.samenkracht.lokaal.samen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A question of hundreds of words, and why a result stands where it does. */
class VerhaalIT {
    /** Some four hundred words in which nothing is the matter. */
    private static final String BIJZAKEN = "Wij wonen in een mooi huis en het was gisteren lekker weer. ".repeat(17);

    private static final String SCHULDEN = "Er staat een deurwaarder voor de deur en ik heb zoveel schulden. ";
    private static final String GEVAAR = "Mijn man slaat mij. ";

    private final Bezoek bezoek = Bezoek.portaal();

    @Test
    void a_need_is_heard_wherever_it_stands_in_a_story() throws Exception {
        for (String verhaal : new String[] {
            SCHULDEN + BIJZAKEN + BIJZAKEN, BIJZAKEN + SCHULDEN + BIJZAKEN, BIJZAKEN + BIJZAKEN + SCHULDEN
        }) {
            Document pagina = zoek(verhaal);

            assertThat(pagina.select(".begrepen li").text()).containsPattern("deurwaarder|schulden");
            assertThat(pagina.select("#veld-q").val()).isEqualTo(verhaal.strip());
            assertThat(pagina.select("#resultaten > li")).isNotEmpty();
        }
    }

    @Test
    void of_five_hundred_words_those_count_that_say_what_is_the_matter() throws Exception {
        String verhaal = BIJZAKEN + BIJZAKEN + SCHULDEN + BIJZAKEN;
        assertThat(verhaal.split(" ")).hasSizeGreaterThan(500);
        Document pagina = zoek(verhaal);

        assertThat(pagina.select(".begrepen li").text()).containsPattern("deurwaarder|schulden");
        assertThat(pagina.select("#resultaten > li").stream().limit(3).map(Element::text))
                .anyMatch(kaart -> kaart.toLowerCase(Locale.ROOT).contains("schuld"));
    }

    @Test
    void danger_at_the_end_of_a_story_brings_the_line() throws Exception {
        assertThat(zoek(BIJZAKEN + BIJZAKEN + GEVAAR).select(".hulpdirect").text())
                .contains("Veilig Thuis");
        assertThat(zoek(BIJZAKEN + BIJZAKEN).select(".hulpdirect")).isEmpty();
    }

    @Test
    void a_story_stands_in_no_link_and_goes_on_by_form() throws Exception {
        Document pagina = zoek(SCHULDEN + BIJZAKEN);

        assertThat(pagina.select("#zoekformulier").attr("method")).isEqualTo("post");
        assertThat(pagina.select("main a[href*=deurwaarder]")).isEmpty();
        assertThat(pagina.select(".stil-aan"))
                .as("it stands in the address all the same")
                .isEmpty();
        assertThat(pagina.text()).contains("Uw verhaal is lang");
    }

    @Test
    void a_story_is_answered_by_post_as_well() throws Exception {
        Document pagina = Jsoup.parse(
                bezoek.verstuur("/zoeken", Map.of("Sec-Fetch-Site", "same-origin"), "q", BIJZAKEN + BIJZAKEN + GEVAAR)
                        .body());

        assertThat(pagina.select(".hulpdirect").text()).contains("Veilig Thuis");
        assertThat(pagina.select(".stil-aan")).isNotEmpty();
    }

    @Test
    void what_is_longer_than_a_story_is_cut_and_said() throws Exception {
        assertThat(zoek(BIJZAKEN.repeat(5)).text()).contains("eerste 4000 letters");
    }

    @Test
    void why_a_result_stands_there_is_told_when_asked_and_adds_up_to_the_order() throws Exception {
        Document zonder = Jsoup.parse(bezoek.zoek("q", "hulp bij schulden").body());
        Document pagina =
                Jsoup.parse(bezoek.zoek("q", "hulp bij schulden", "uitleg", "").body());

        assertThat(zonder.text()).doesNotContain("Waarom dit hier staat");
        assertThat(pagina.select("#resultaten h2 a").eachText())
                .isEqualTo(zonder.select("#resultaten h2 a").eachText());
        assertThat(pagina.select("#resultaten > li").get(0).text())
                .contains("Waarom dit hier staat")
                .contains("helpt bij schulden");
        assertThat(pagina.select("#resultaten details summary").eachText().stream()
                        .map(kop ->
                                Double.parseDouble(kop.replaceAll("[^0-9,]", "").replace(',', '.'))))
                .isSortedAccordingTo((een, ander) -> Double.compare(ander, een));
    }

    private Document zoek(String verhaal) throws Exception {
        return Jsoup.parse(bezoek.zoek("q", verhaal).body());
    }
}
