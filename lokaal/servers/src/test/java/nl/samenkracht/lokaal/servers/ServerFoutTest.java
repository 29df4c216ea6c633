package nl.samenkracht.lokaal.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServerFoutTest {

    @ParameterizedTest
    @EnumSource(ServerFout.Oorzaak.class)
    void every_cause_has_its_own_sentence_in_both_languages(ServerFout.Oorzaak oorzaak) {
        String nederlands = in(Locale.forLanguageTag("nl"), oorzaak);
        String engels = in(Locale.ENGLISH, oorzaak);

        assertThat(nederlands).isNotEqualTo(engels).endsWith(".").doesNotContain("{", "''");
        assertThat(engels).endsWith(".").doesNotContain("{", "''");
    }

    @Test
    void a_port_is_written_without_a_thousands_separator() {
        assertThat(new ServerFout(ServerFout.Oorzaak.POORT_BEZET, 8080)).hasMessageContaining("8080");
    }

    @Test
    void a_disk_without_room_is_told_before_anything_starts(@TempDir Path map) {
        assertThatExceptionOfType(ServerFout.class)
                .isThrownBy(() -> Schijf.controleerRuimte(map, Long.MAX_VALUE))
                .withMessageContaining(map.toString())
                .matches(fout -> fout.oorzaak() == ServerFout.Oorzaak.WEINIG_RUIMTE);
    }

    @Test
    void a_platform_without_postgresql_is_named() {
        assertThat(PostgresProgramma.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
        assertThat(PostgresProgramma.platform("Linux", "aarch64")).isEqualTo("linux-arm_64");
        assertThat(PostgresProgramma.platform("Mac OS X", "aarch64")).isEqualTo("darwin-arm_64");
        assertThatExceptionOfType(ServerFout.class)
                .isThrownBy(() -> PostgresProgramma.platform("Windows 11", "amd64"))
                .withMessageContaining("Windows 11");
    }

    @Test
    void without_asking_it_speaks_the_language_of_the_machine() {
        Locale eerder = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            ServerFout fout = new ServerFout(ServerFout.Oorzaak.POORT_BEZET, 8080);

            assertThat(fout).hasMessageContaining("Port 8080");
            assertThat(fout.zin(Locale.forLanguageTag("nl"))).contains("Poort 8080");
        } finally {
            Locale.setDefault(eerder);
        }
    }

    private static String in(Locale taal, ServerFout.Oorzaak oorzaak) {
        return new ServerFout(oorzaak, "a", "b", "c").zin(taal);
    }
}
