package nl.samenkracht.frontend.kader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the built assets, with the hash of their content in the name so that they can be cached for a year.
 *
 * @param stijl path of the style sheet
 * @param script path of the module script; null serves the pages without scripts
 * @param lettertype path of the font file to preload; null leaves the preload out
 */
public record Middelen(
        String stijl, @Nullable String script, @Nullable String lettertype) {

    private static final String MANIFEST = "/static/assets/manifest.json";
    private static final String MAP = "/assets/";

    /**
     * Reads the names from the manifest that the build of the assets leaves on the class path.
     *
     * @throws IllegalStateException if the assets were not built
     */
    public static Middelen lees() {
        try (InputStream in = Middelen.class.getResourceAsStream(MANIFEST)) {
            if (in == null) {
                throw new IllegalStateException("The assets are not built: no " + MANIFEST + " on the class path");
            }
            return uit(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the text of a manifest as Vite writes it: an object per source file, its built name first. */
    static Middelen uit(String manifest) {
        String stijl = bestand(manifest, "src/main/css/main.css");
        if (stijl == null) {
            throw new IllegalStateException("The manifest of the assets has no style sheet");
        }
        String lettertype = bestand(manifest, "[^\"]*latin-wght-normal\\.woff2");
        return new Middelen(stijl, bestand(manifest, "src/main/ts/eilanden.ts"), lettertype);
    }

    private static @Nullable String bestand(String manifest, String bron) {
        Matcher m = Pattern.compile("\"" + bron + "\"\\s*:\\s*\\{\\s*\"file\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(manifest);
        return m.find() ? MAP + m.group(1) : null;
    }
}
