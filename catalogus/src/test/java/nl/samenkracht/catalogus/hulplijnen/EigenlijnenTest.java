package nl.samenkracht.catalogus.hulplijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.samenkracht.catalogus.gebied.Gebiedsfout;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EigenlijnenTest {
    @TempDir
    private Path map;

    @BeforeEach
    void wijs() {
        System.setProperty("samenkracht.gebied", map.toString());
    }

    @AfterEach
    void wis() {
        System.clearProperty("samenkracht.gebied");
    }

    @Test
    void a_municipality_fills_in_a_number_and_keeps_what_the_line_says_besides() throws IOException {
        schrijf("code\tnummer\nmedisch\t035-0000001|035-0000002\n");

        Hulplijn medisch = lijn("medisch");
        Hulplijn landelijk = landelijk("medisch");

        assertThat(medisch.nummers()).containsExactly("035-0000001", "035-0000002");
        assertThat(medisch.naam()).isEqualTo(landelijk.naam());
        assertThat(medisch.wanneer()).isEqualTo(landelijk.wanneer());
        assertThat(codes())
                .isEqualTo(Hulplijn.alle().stream().map(Hulplijn::code).toList());
    }

    @Test
    void a_line_of_its_own_comes_after_the_national_ones() throws IOException {
        schrijf(
                "code\tsituatie\tsituatie_en\tnaam\tnaam_en\tnummer\nbuurtwacht\tOnrust\tUnrest\tBuurtwacht\tWatch\t\n");

        assertThat(codes()).hasSize(Hulplijn.alle().size() + 1).endsWith("buurtwacht");
        assertThat(lijn("buurtwacht").nummers()).isEmpty();
        assertThat(lijn("buurtwacht").naam().en()).isEqualTo("Watch");
    }

    @Test
    void a_regional_line_is_shown_in_its_own_municipality_only() {
        assertThat(Hulplijn.van("GM0402")).anyMatch(lijn -> lijn.code().startsWith("kwintes"));
        assertThat(Hulplijn.van("GM0363")).isEqualTo(Hulplijn.alle());
    }

    @Test
    void what_must_still_be_confirmed_of_a_national_line_is_told_to_nobody() {
        Hulplijn jong = landelijk("kind-wil-praten");
        assertThat(jong.nummers()).containsExactly("0800-0432");
        assertThat(jong.wanneer()).isEqualTo(new Tweetalig("", ""));
        assertThat(jong.kosten().nl()).isEqualTo("gratis");

        Hulplijn psychisch = landelijk("psychische-problemen");
        assertThat(psychisch.kosten()).isEqualTo(new Tweetalig("", ""));
        assertThat(psychisch.wanneer()).isEqualTo(new Tweetalig("", ""));
        assertThat(landelijk("zelfdoding").wanneer().nl()).isEqualTo("dag en nacht");
    }

    @Test
    void a_number_that_must_still_be_confirmed_is_told_to_nobody() throws IOException {
        schrijf("code\tnummer\tte_controleren\nmedisch\t035-0000001\tnummer\n");

        assertThat(lijn("medisch").nummers()).isEmpty();
    }

    @Test
    void what_a_municipality_fills_in_itself_is_confirmed() throws IOException {
        schrijf("code\twanneer\twanneer_en\npsychische-problemen\tovermorgen\tin two days\n");

        assertThat(lijn("psychische-problemen").wanneer()).isEqualTo(new Tweetalig("overmorgen", "in two days"));
        assertThat(lijn("psychische-problemen").kosten()).isEqualTo(new Tweetalig("", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'code\tnumer\nmedisch\t1', numer",
        "'code\tnummer\nmedisch\tvolgt nog', volgt nog",
        "'code\tnummer\nMedisch!\t035-0000001', Medisch!",
        "'code\tnummer\nmedisch\t035-0000001\nmedisch\t035-0000002', twice",
        "'code\tnummer\nbuurtwacht\t035-0000001', situatie",
        "'nummer\n035-0000001', code",
        "'# nothing yet', first line"
    })
    void a_faulty_file_is_a_sentence_that_names_the_file_and_the_row(String tekst, String genoemd) throws IOException {
        schrijf(tekst);

        assertThatExceptionOfType(Gebiedsfout.class)
                .isThrownBy(() -> Hulplijn.van("GM9990"))
                .withMessageContaining("hulplijnen-GM9990.tsv")
                .withMessageContaining(genoemd);
    }

    private void schrijf(String tekst) throws IOException {
        Files.writeString(map.resolve("hulplijnen-GM9990.tsv"), tekst);
    }

    private static List<String> codes() {
        return Hulplijn.van("GM9990").stream().map(Hulplijn::code).toList();
    }

    private static Hulplijn lijn(String code) {
        return Hulplijn.van("GM9990").stream()
                .filter(lijn -> lijn.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Hulplijn landelijk(String code) {
        return Hulplijn.alle().stream()
                .filter(lijn -> lijn.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
