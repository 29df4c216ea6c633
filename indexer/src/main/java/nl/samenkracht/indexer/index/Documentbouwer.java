package nl.samenkracht.indexer.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.catalogus.zoekindex.Documentmaker;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.indexer.hulpvragen.Hulpwijzers;

/** Makes index documents for any gemeente, on the present local day. Thread-safe. */
public final class Documentbouwer {
    private final Hulpwijzers hulpwijzers = new Hulpwijzers();
    private final Map<String, Gebiedsindeling> gebieden = new ConcurrentHashMap<>();
    private final Clock klok;

    /** Takes the day from this clock, whatever its zone. */
    public Documentbouwer(Clock klok) {
        this.klok = klok.withZone(Landtijd.ZONE);
    }

    /** The local day documents are made for. */
    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** Uses from now on the vocabularies that are published now; before the first time those of the product. */
    public void ververs(Connection register) throws SQLException {
        hulpwijzers.ververs(register);
    }

    /** The document of an entry in a gemeente; empty when it does not belong there. */
    public Optional<IndexDocument> maak(Aanbod aanbod, String gemeente) {
        return Documentmaker.maak(aanbod, gebied(gemeente), hulpwijzers.voor(gemeente), vandaag());
    }

    /** The document as the JSON that goes into an index; empty when the entry does not belong there. */
    public Optional<byte[]> json(Aanbod aanbod, String gemeente) {
        return maak(aanbod, gemeente).map(Json.MAPPER::writeValueAsBytes);
    }

    /** Whether an area of service reaches into a gemeente. */
    public boolean bedient(String gemeente, List<String> werkgebied) {
        return !gebied(gemeente).dient(werkgebied).isEmpty();
    }

    private Gebiedsindeling gebied(String gemeente) {
        return gebieden.computeIfAbsent(gemeente, Gebiedsindeling::van);
    }
}
