package nl.samenkracht.frontend.galerij;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.kader.Pagina;
import nl.samenkracht.frontend.kader.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes every page to {@code target/galerij}, to be looked at and to be tested by accessibility engines. */
class GalerijTest {

    private static final Path GALERIJ = Path.of("target", "galerij");
    private final Weergave weergave = new Weergave();

    @ParameterizedTest
    @EnumSource(Taal.class)
    void everyPageRendersInEveryLanguage(Taal taal) throws IOException {
        Path map = Files.createDirectories(GALERIJ.resolve(taal.code()));
        for (Map.Entry<String, Pagina> voorbeeld : VoorbeeldPaginas.alle(taal).entrySet()) {
            byte[] html = weergave.render(voorbeeld.getValue());
            Files.write(map.resolve(voorbeeld.getKey() + ".html"), html);
            assertThat(new String(html, StandardCharsets.UTF_8).stripTrailing())
                    .as(voorbeeld.getKey())
                    .startsWith("<!DOCTYPE html>")
                    .contains("<html lang=\"" + taal.code() + "\">")
                    .containsOnlyOnce("<h1")
                    .doesNotContain("style=\"")
                    .doesNotContain(">null<")
                    .endsWith("</html>");
        }
    }
}
