package nl.samenkracht.indexer.hulpvragen;

import java.time.OffsetDateTime;
import java.util.Objects;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import org.jspecify.annotations.Nullable;

/**
 * A vocabulary that was published.
 *
 * @param nummer counts from 1 in each gemeente; 0 while nothing was ever published
 * @param inhoud the file; {@code null} is that of the product
 * @param wie who published it; empty while nothing was
 * @param wanneer {@code null} while nothing was
 */
public record Woordenlijst(
        int nummer,
        @Nullable String inhoud,
        String wie,
        @Nullable OffsetDateTime wanneer) {
    static final Woordenlijst GEEN = new Woordenlijst(0, null, "", null);

    /** Whether it is that of the product. */
    public boolean isVanHetProduct() {
        return inhoud == null;
    }

    /** The file as it was published. */
    public String bestand() {
        return Objects.requireNonNullElseGet(inhoud, Hulpvragen::standaardbestand);
    }
}
