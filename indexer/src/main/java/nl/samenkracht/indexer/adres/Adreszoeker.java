package nl.samenkracht.indexer.adres;

import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Punt;

/** From an address to a point. */
public interface Adreszoeker {
    /** Asks nobody: every address without coordinates stays without a point. */
    Adreszoeker GEEN = adres -> Optional.empty();

    /**
     * Where the address is; empty when it is not known.
     *
     * @throws AdresdienstWeg when the service cannot be asked now: then it is not known whether the address exists
     */
    Optional<Punt> zoek(Adres adres) throws AdresdienstWeg;

    /** The service did not answer, or not sensibly. */
    final class AdresdienstWeg extends Exception {
        public AdresdienstWeg(String waarom) {
            super(waarom);
        }
    }
}
