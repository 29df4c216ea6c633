package nl.samenkracht.indexer.terugval;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Velden;
import org.jspecify.annotations.Nullable;

/**
 * A row to be of {@code zoekdocument}; its other columns are taken from the document.
 *
 * <p>The terms are those that Elasticsearch keeps, in the notation of a {@code tsvector}.
 *
 * @param versie the register's version the document was made of
 * @param punt the first place with coordinates
 * @param naam terms of the name: weight A
 * @param overig terms of organisation and other words: weight B
 * @param hulp the needs it helps with, a level as a weight
 * @param afdruk of what it was made ({@link Rijafdruk})
 * @param delen parts of compounds in name, other words and description that are no words of it: weight D
 * @param omschrijving terms of the description: weight C
 */
record Zoekrij(
        UUID id,
        String gemeente,
        long versie,
        @Nullable Punt punt,
        String naam,
        String overig,
        String omschrijving,
        String hulp,
        String delen,
        long afdruk,
        IndexDocument document) {
    private static final Termen TERMEN = Termen.index();
    private static final Termen DELEN = Termen.delen();

    static Zoekrij van(UUID id, long versie, IndexDocument document) {
        return new Zoekrij(
                id,
                document.gemeente(),
                versie,
                document.punt().isEmpty() ? null : document.punt().get(0),
                TERMEN.tsvector(document.naam()),
                TERMEN.tsvector(Stream.of(document.organisatie(), document.overig())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" . "))),
                TERMEN.tsvector(document.omschrijving()),
                hulp(document),
                delen(document),
                Rijafdruk.van(Json.MAPPER.writeValueAsBytes(document)),
                document);
    }

    private static String delen(IndexDocument document) {
        String tekst = Stream.of(document.naam(), document.overig(), document.omschrijving())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" . "));
        Set<String> delen = new LinkedHashSet<>(DELEN.van(tekst));
        TERMEN.van(tekst).forEach(delen::remove);
        return delen.stream().map(deel -> "'" + deel + "':1D").collect(Collectors.joining(" "));
    }

    /** A tsvector knows four weights; the lowest two levels share one. */
    private static String hulp(IndexDocument document) {
        return document.hulpvraag().stream()
                .map(waarde -> {
                    int streep = waarde.lastIndexOf('/');
                    char gewicht = "DDDCBA".charAt(Integer.parseInt(waarde.substring(streep + 1)));
                    return "'" + Velden.terugvalmerk(waarde.substring(0, streep)) + "':1" + gewicht;
                })
                .collect(Collectors.joining(" "));
    }
}
