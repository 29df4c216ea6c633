package nl.samenkracht.backend.zoeken;

import java.util.List;
import nl.samenkracht.backend.register.Versiegeheugen;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;

/**
 * What cards show of documents that were found before. A search names the version of each result, so Elasticsearch need not send, nor we
 * read, twenty documents a page. Thread-safe.
 */
final class Documentgeheugen {
    /** About 3 kB each: at most some 60 MB in all. */
    private static final int PER_GENERATIE = 10_000;
    /** In so much of a description a card says which words were found; most are shorter. */
    private static final int LANGSTE_OMSCHRIJVING = 2_000;

    private final Versiegeheugen<String, IndexDocument> gezien = new Versiegeheugen<>(PER_GENERATIE);

    /** The document in this version, or {@code null} when it is not here. */
    @Nullable
    IndexDocument zoek(String id, long versie) {
        return gezien.zoek(id, versie);
    }

    /** Keeps what a card shows of a document. */
    void bewaar(long versie, IndexDocument document) {
        gezien.bewaar(document.id(), versie, voorKaartje(document), 1);
    }

    private static IndexDocument voorKaartje(IndexDocument document) {
        String omschrijving = document.omschrijving();
        return new IndexDocument(
                document.id(),
                document.gemeente(),
                document.soort(),
                document.naam(),
                document.organisatie(),
                document.organisatieId(),
                omschrijving.substring(0, Math.min(omschrijving.length(), LANGSTE_OMSCHRIJVING)),
                null,
                document.leefgebied(),
                document.hulpvraag(),
                document.doelgroep(),
                document.toegang(),
                document.cirkel(),
                document.netwerktype(),
                document.dient(),
                document.inWijk(),
                document.punt(),
                List.of(),
                List.of(),
                List.of(),
                document.gecontroleerd(),
                document.begin(),
                document.eind(),
                document.kaart());
    }
}
