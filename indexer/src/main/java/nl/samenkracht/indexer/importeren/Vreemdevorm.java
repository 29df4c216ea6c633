package nl.samenkracht.indexer.importeren;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Teksten;

/** What people hand over that is no inventory, told by how it begins. The name of each is {@code vreemd.<code>} in the bundle. */
enum Vreemdevorm {
    GZIP("fout.lijkt-ingepakt", "\u001F\u008B"),
    ZEVENZIP("fout.lijkt-ingepakt", "7z\u00BC\u00AF"),
    RAR("fout.lijkt-ingepakt", "Rar!"),
    PDF("fout.lijkt", "%PDF"),
    AFBEELDING("fout.lijkt", "\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II\\*\u0000|MM\u0000\\*|RIFF.{4}WEBP"),
    RTF("fout.lijkt", "\\{\\\\rtf"),
    WEBPAGINA("fout.lijkt", "(?i)\\s*<(?:!doctype html|html)"),
    XML("fout.lijkt", "\\s*<\\?xml"),
    /** A package of OpenDocument names its kind in its first entry, which is not packed. */
    ODS("fout.lijkt", "PK.{28}mimetypeapplication/vnd\\.oasis\\.opendocument\\.spreadsheet"),
    ODT("fout.lijkt", "PK.{28}mimetypeapplication/vnd\\.oasis\\.opendocument\\.text");

    private final String sleutel;
    private final Pattern begin;

    Vreemdevorm(String sleutel, String begin) {
        this.sleutel = sleutel;
        this.begin = Pattern.compile("(?s)(?:\u00EF\u00BB\u00BF)?(?:" + begin + ")");
    }

    /** @param bytes the first of a file */
    static Optional<Vreemdevorm> van(byte[] bytes) {
        String tekst = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(vorm -> vorm.begin.matcher(tekst).lookingAt())
                .findFirst();
    }

    /** What to do instead. */
    IndexerFout fout(String naam) {
        return IndexerFout.invoer(null, sleutel, naam, Teksten.tekst("vreemd." + name().toLowerCase(Locale.ROOT)));
    }
}
