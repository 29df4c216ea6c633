package nl.samenkracht.indexer.importeren;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import, and how.
 *
 * @param bronnen files or web addresses (https, or http on this machine), each its own transaction, in this order
 * @param gemeente CBS code
 * @param bron name under which the register knows the source; empty: the file's name without its ending, for HSDS "hsds"
 * @param kolommen mapping file for headings this program does not know
 * @param verslag folder for {@code verslag.html} and {@code verslag.json}, made when missing
 * @param proef dry run: everything is done and rolled back
 * @param voorbeeld mark everything as sample data
 * @param adressen PDOK Locatieserver to ask for coordinates; empty: nobody is asked
 */
public record Importopdracht(
        List<String> bronnen,
        String gemeente,
        Optional<String> bron,
        Optional<Path> kolommen,
        Optional<Path> verslag,
        boolean proef,
        boolean voorbeeld,
        Optional<URI> adressen) {

    public Importopdracht {
        bronnen = List.copyOf(bronnen);
    }
}
