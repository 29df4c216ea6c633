package nl.samenkracht.lokaal.samen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoorwaardenTest {
    private static final int VRIJE = 0;

    @TempDir
    private Path map;

    @Test
    void a_port_is_a_number_from_0_to_65535() {
        assertThat(Voorwaarden.poort("8090")).isEqualTo(8090);
        assertThat(Voorwaarden.poort("65535")).isEqualTo(65535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "65536", "80 90", "8080.5", "123456789012"})
    void what_is_no_port_is_told_and_not_replaced_by_another(String tekst) {
        assertThatExceptionOfType(StartFout.class)
                .isThrownBy(() -> Voorwaarden.poort(tekst))
                .withMessageContaining("“" + tekst + "”")
                .withMessageContaining("getal van 1 tot en met 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::1", "::"})
    void a_taken_port_is_told_wherever_the_other_program_listens(String adres) throws IOException {
        try (ServerSocket ander = new ServerSocket(0, 1, InetAddress.getByName(adres))) {
            assertThatExceptionOfType(StartFout.class)
                    .isThrownBy(() -> Voorwaarden.controleer(map, ander.getLocalPort()))
                    .withMessageContaining("Poort " + ander.getLocalPort() + " is niet vrij")
                    .withMessageContaining("-Dsamenkracht.poort=");
        }
    }

    @Test
    void a_port_that_was_taken_a_moment_ago_is_free() throws IOException {
        int poort;
        try (ServerSocket ander = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            poort = ander.getLocalPort();
        }

        try (FileLock slot = Voorwaarden.controleer(map, poort)) {
            assertThat(slot.isValid()).isTrue();
        }
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_until_the_first_has_ended() throws IOException {
        try (FileLock slot = Voorwaarden.controleer(map, VRIJE)) {
            assertThat(slot.isValid()).isTrue();
            assertThatExceptionOfType(StartFout.class)
                    .isThrownBy(() -> Voorwaarden.controleer(map, VRIJE))
                    .withMessageContaining("draait al vanuit " + map)
                    .withMessageContaining("-Dsamenkracht.map=");
        }
        Voorwaarden.controleer(map, VRIJE).close();
    }

    @Test
    void a_disk_with_too_little_room_is_told_with_what_there_is_and_what_is_needed() {
        assertThatExceptionOfType(StartFout.class)
                .isThrownBy(() -> Voorwaarden.controleer(map, VRIJE, Long.MAX_VALUE))
                .withMessageContaining("te weinig ruimte op de schijf bij " + map)
                .withMessageContaining("er is " + Long.MAX_VALUE + " MB nodig")
                .withMessageContaining("Maak ruimte");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Path bestand = Files.createFile(map.resolve("bestand"));

        assertThatExceptionOfType(StartFout.class)
                .isThrownBy(() -> Voorwaarden.controleer(bestand.resolve("map"), VRIJE))
                .withMessageContaining(bestand.toString())
                .withMessageContaining("kan niet geschreven worden");
    }
}
