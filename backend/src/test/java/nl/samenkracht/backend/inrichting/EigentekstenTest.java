package nl.samenkracht.backend.inrichting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EigentekstenTest {
    @TempDir
    private Path map;

    @Test
    void a_municipality_calls_things_as_it_does_in_its_own_folder() throws Exception {
        Files.writeString(map.resolve("messages_nl.properties"), "leefgebied.financien=Geld en coördinatie\n");

        Weergave weergave = weergave(map.toString());

        assertThat(weergave.teksten(Taal.NL).begrip("leefgebied", "financien")).isEqualTo("Geld en coördinatie");
        assertThat(weergave.teksten(Taal.EN).begrip("leefgebied", "financien"))
                .isEqualTo(weergave("").teksten(Taal.EN).begrip("leefgebied", "financien"));
    }

    @Test
    void what_is_wrong_in_the_folder_is_named_at_the_start() throws Exception {
        assertThatThrownBy(() -> weergave(map.toString())).hasMessageContaining("messages_nl.properties");

        Path bestand = Files.write(
                map.resolve("messages_nl.properties"), "merk=Co\u00F6p".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> weergave(map.toString())).hasMessageContaining(bestand + " is no properties file");

        Files.writeString(bestand, "vaag=x\nook-vaag=y\n");
        assertThatThrownBy(() -> weergave(map.toString())).hasMessageContaining("ook-vaag, vaag");
    }

    private static Weergave weergave(String map) throws Exception {
        return new Weergaveinrichting().weergave(Proefinrichting.met("teksten=" + map));
    }
}
