package nl.samenkracht.backend.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.frontend.kader.Middelen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The built style sheet, script and font, by the manifest the build writes. */
@Component
class Middelenlijst {
    private static final String MANIFEST = "/static/assets/manifest.json";
    private static final String STIJL = "src/main/css/main.css";
    private static final String SCRIPT = "src/main/ts/eilanden.ts";

    private final Middelen middelen;

    Middelenlijst() {
        JsonNode manifest = lees();
        String stijl = bestand(manifest.path(STIJL));
        if (stijl == null) {
            throw new IllegalStateException("The assets manifest has no style sheet: build the frontend first");
        }
        String letter = null;
        for (JsonNode deel : manifest) {
            String bestand = bestand(deel);
            if (bestand != null && bestand.endsWith(".woff2")) {
                letter = bestand;
            }
        }
        this.middelen = new Middelen(stijl, bestand(manifest.path(SCRIPT)), letter);
    }

    Middelen middelen() {
        return middelen;
    }

    private static @Nullable String bestand(JsonNode deel) {
        String bestand = deel.path("file").asString("");
        return bestand.isEmpty() ? null : "/assets/" + bestand;
    }

    private static JsonNode lees() {
        try (InputStream in = Middelenlijst.class.getResourceAsStream(MANIFEST)) {
            if (in == null) {
                throw new IllegalStateException("No assets manifest on the class path: build the frontend first");
            }
            return Json.MAPPER.readTree(in);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
