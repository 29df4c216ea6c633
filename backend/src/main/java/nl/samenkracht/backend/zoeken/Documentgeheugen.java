package nl.samenkracht.backend.zoeken;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were shown before, by id and version. A search names the version of each result, and a version never comes back with
 * another content: so what is kept is right without hearing of changes, and Elasticsearch need not send, nor we read, twenty documents a
 * page. Thread-safe.
 *
 * <p>Two generations bound it: when the young one is full it becomes the old one, and what nobody asked for meanwhile is gone.
 */
final class Documentgeheugen {
    /** About 3 kB each: at most some 60 MB in all. */
    private static final int PER_GENERATIE = 10_000;
    /** In so much of a description a card says which words were found; most are shorter. */
    private static final int LANGSTE_OMSCHRIJVING = 2_000;

    private record Bewaard(long versie, IndexDocument document) {}

    private final int perGeneratie;
    private volatile Map<String, Bewaard> jong = new ConcurrentHashMap<>();
    private volatile Map<String, Bewaard> oud = Map.of();

    Documentgeheugen() {
        this(PER_GENERATIE);
    }

    Documentgeheugen(int perGeneratie) {
        this.perGeneratie = perGeneratie;
    }

    /** The document in this version, or {@code null} when it is not here. */
    @Nullable
    IndexDocument zoek(String id, long versie) {
        Bewaard bewaard = jong.get(id);
        if (bewaard == null) {
            bewaard = oud.get(id);
            if (bewaard != null) {
                zet(id, bewaard);
            }
        }
        return bewaard != null && bewaard.versie == versie ? bewaard.document : null;
    }

    /** Keeps what a card shows of a document. */
    void bewaar(long versie, IndexDocument document) {
        zet(document.id(), new Bewaard(versie, voorKaartje(document)));
    }

    private void zet(String id, Bewaard bewaard) {
        if (jong.size() >= perGeneratie) {
            synchronized (this) {
                if (jong.size() >= perGeneratie) {
                    oud = jong;
                    jong = new ConcurrentHashMap<>();
                }
            }
        }
        jong.put(id, bewaard);
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
