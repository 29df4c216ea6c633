package nl.samenkracht.indexer.bron.hsds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenkracht.indexer.bron.Opvang;
import org.junit.jupiter.api.io.TempDir;

/** Reads files of HSDS. */
abstract class Hsdsproef {
    private static final String DIENST =
            "{\"id\":\"00000000-0000-4000-8000-00000000000%d\",\"name\":\"Dienst %d\",\"status\":\"active\"%s}";

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    @TempDir
    Path map;

    static String dienst(int nummer, String meer) {
        return DIENST.formatted(nummer, nummer, meer);
    }

    /** One service with these members, in which an apostrophe stands for a quotation mark. */
    Opvang leesDienst(String leden) throws IOException {
        return lees(dienst(1, "," + leden.replace('\'', '"')));
    }

    Opvang lees(String tekst) throws IOException {
        Path bestand = Files.writeString(map.resolve("hsds.json"), tekst);
        return Opvang.van(new Hsdsbestand(bestand, Opvang.HILVERSUM, VANDAAG));
    }
}
