package nl.samenkracht.lokaal.samen.portaal;

import static nl.samenkracht.lokaal.samen.proef.Uitkomst.adressen;
import static nl.samenkracht.lokaal.samen.proef.Uitkomst.totaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.lokaal.samen.proef.Bezoek;
import nl.samenkracht.lokaal.samen.proef.Geduld;
import nl.samenkracht.lokaal.samen.proef.Registerhand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters with their counts, and what comes first. */
class FilterEnVolgordeIT {
    private static final Pattern AFSTAND = Pattern.compile("op ongeveer ([0-9,]+) (meter|kilometer)");

    private final Bezoek bezoek = Bezoek.portaal();

    @ParameterizedTest
    @ValueSource(strings = {"", "wijk=oost", "q=koffie", "wijk=oost&soort=activiteit", "toegang=binnenlopen&open=week"})
    void the_count_beside_a_choice_is_what_the_choice_gives_with_the_other_filters_kept(String vraag) throws Exception {
        Document pagina = Jsoup.parse(bezoek.haal("/zoeken?" + vraag).body());

        for (Element keuze : pagina.select(".filters label:has(input[value]):has(b)")) {
            Element veld = keuze.select("input").get(0);
            long gekozen = totaal(bezoek.haal("/zoeken?" + met(vraag, veld.attr("name"), veld.val()))
                    .body());
            assertThat(keuze.select("b").text()).as(veld.outerHtml()).isEqualTo(Long.toString(gekozen));
        }
        for (Element wijk : pagina.select("#veld-wijk option:not([value=''])")) {
            long gekozen = totaal(
                    bezoek.haal("/zoeken?" + met(vraag, "wijk", wijk.val())).body());
            assertThat(wijk.text()).endsWith("(" + gekozen + ")");
        }
    }

    /** The same question with this as the only choice of its facet. */
    private static String met(String vraag, String facet, String keuze) {
        return Stream.concat(
                        Stream.of(vraag.split("&")).filter(deel -> !deel.startsWith(facet + "=")),
                        Stream.of(facet + "=" + keuze))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining("&"));
    }

    @Test
    void several_choices_of_one_facet_give_what_has_any_of_them() throws Exception {
        long spreekuren = totaal(bezoek.zoek("soort", "spreekuur").body());
        long regelingen = totaal(bezoek.zoek("soort", "regeling").body());

        assertThat(totaal(bezoek.zoek("soort", "spreekuur", "soort", "regeling").body()))
                .isEqualTo(spreekuren + regelingen)
                .isGreaterThan(spreekuren);
    }

    @Test
    void by_name_means_from_a_to_z_over_all_pages() throws Exception {
        List<String> namen = alle("h2 a", "sorteer", "naam", "wijk", "zuid");

        assertThat(namen).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.comparing(FilterEnVolgordeIT::kaal));
    }

    /** As a reader of a list sees it: capitals and accents do not count. */
    private static String kaal(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void by_nearness_means_that_no_result_is_nearer_than_the_one_before() throws Exception {
        List<Double> meters = alle(".feiten li:has(.i-plek)", "postcode", "1213AB", "sorteer", "afstand").stream()
                .map(FilterEnVolgordeIT::meters)
                .toList();

        assertThat(meters)
                .isSorted()
                .filteredOn(afstand -> afstand < Double.MAX_VALUE)
                .hasSizeGreaterThan(40);
    }

    /** What a card says of its distance; one that says nothing is the farthest. */
    private static double meters(String plek) {
        Matcher afstand = AFSTAND.matcher(plek);
        if (!afstand.find()) {
            return Double.MAX_VALUE;
        }
        double getal = Double.parseDouble(afstand.group(1).replace(',', '.'));
        return afstand.group(2).equals("kilometer") ? getal * 1_000 : getal;
    }

    @Test
    void what_fits_best_means_that_a_word_in_the_name_comes_before_the_same_word_in_the_text() throws Exception {
        String in =
                "select id from aanbod where staat = 'gepubliceerd' and eind_op is null and soort = 'vrijwilligersvacature'"
                        + " order by naam ";
        String genoemd = Registerhand.vraag(in + "desc limit 1");
        String beschreven = Registerhand.vraag(in + "limit 1");
        Registerhand.wijzig("update aanbod set naam = 'Zonnedauwploeg' where id = ?::uuid", genoemd);
        Registerhand.wijzig(
                "update aanbod set inhoud = jsonb_set(inhoud, '{omschrijving}', to_jsonb((inhoud->>'omschrijving') || ' Samen"
                        + " met de Zonnedauwploeg.')) where id = ?::uuid",
                beschreven);
        String[] vraag = {"q", "Zonnedauwploeg", "soort", "vrijwilligersvacature"};
        Geduld.tot(() -> totaal(bezoek.zoek(vraag).body()) == 2);

        assertThat(adressen(bezoek.zoek(vraag).body()))
                .satisfiesExactly(
                        eerste -> assertThat(eerste).contains(genoemd),
                        tweede -> assertThat(tweede).contains(beschreven));
        assertThat(adressen(bezoek.zoek("q", "Zonnedauwploeg", "soort", "vrijwilligersvacature", "sorteer", "naam")
                        .body()))
                .satisfiesExactly(
                        eerste -> assertThat(eerste).contains(beschreven),
                        tweede -> assertThat(tweede).contains(genoemd));
    }

    @Test
    void near_comes_first_for_a_postcode_without_words_and_before_a_position_of_earlier() throws Exception {
        String postcode =
                bezoek.zoek("postcode", "1213AB", "sorteer", "relevantie").body();

        assertThat(adressen(postcode))
                .isEqualTo(adressen(
                        bezoek.zoek("postcode", "1213AB", "sorteer", "afstand").body()))
                .isEqualTo(
                        adressen(bezoek.zoek("postcode", "1213AB", "sorteer", "afstand", "lat", "52.37", "lon", "4.89")
                                .body()));
    }

    @Test
    void a_postcode_and_the_order_by_nearness_can_be_taken_away_above_the_results() throws Exception {
        Document pagina = Jsoup.parse(bezoek.zoek("q", "koffie", "postcode", "1213AB", "sorteer", "afstand")
                .body());
        List<Element> weg = pagina.select(".gekozen a:contains(Haal weg)");

        assertThat(weg).extracting(Element::text).containsExactly("Haal weg: Bij 1213AB", "Haal weg: Dichtbij eerst");
        assertThat(weg)
                .extracting(een -> een.attr("href"))
                .containsExactly("/zoeken?q=koffie", "/zoeken?q=koffie&postcode=1213AB");
        assertThat(Jsoup.parse(bezoek.zoek("postcode", "1213AB").body()).select(".gekozen a"))
                .as("there is no other order to go back to")
                .hasSize(1);
    }

    @Test
    void a_postcode_sorts_by_nearness_and_one_of_elsewhere_is_said() throws Exception {
        assertThat(bezoek.zoek("postcode", "1211BR", "sorteer", "afstand").body())
                .containsPattern("op ongeveer \\d+ meter");
        assertThat(bezoek.zoek("postcode", "9999 ZZ").body()).contains("9999 ZZ");
        assertThat(bezoek.zoek("postcode", "geen").body()).contains("aria-invalid=\"true\"");
    }

    @Test
    void nearness_without_a_place_asks_for_a_postcode_and_shows_what_fits_best_meanwhile() throws Exception {
        String pagina = bezoek.zoek("q", "koffie", "sorteer", "afstand").body();

        assertThat(Jsoup.parse(pagina).select("#fout-postcode").text()).contains("zoals 1211 AB");
        assertThat(Jsoup.parse(pagina).select("#veld-sorteer option[selected]").val())
                .isEqualTo("afstand");
        assertThat(adressen(pagina))
                .isEqualTo(adressen(bezoek.zoek("q", "koffie").body()));
    }

    /** What stands in every card at this place, over all pages; empty for a card without. */
    private List<String> alle(String plek, String... vraag) throws Exception {
        List<String> gevonden = new ArrayList<>();
        Document pagina = Jsoup.parse(bezoek.zoek(vraag).body());
        while (true) {
            pagina.select("#resultaten > li")
                    .forEach(kaartje -> gevonden.add(kaartje.select(plek).text()));
            String verder = pagina.select("a[rel=next]").attr("href");
            if (verder.isEmpty()) {
                return gevonden;
            }
            pagina = Jsoup.parse(bezoek.haal(verder).body());
        }
    }
}
