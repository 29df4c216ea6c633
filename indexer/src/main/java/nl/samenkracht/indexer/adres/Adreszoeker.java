package nl.samenkracht.indexer.adres;

import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;

/** From an address to where it is. */
public interface Adreszoeker {
    /** Asks nobody: every address without coordinates stays without a point. */
    Adreszoeker GEEN = adres -> Optional.empty();

    /**
     * Where the address is; empty when it is not known.
     *
     * @throws AdresdienstWeg when the service cannot be asked now: then it is not known whether the address exists
     */
    Optional<Adresvondst> zoek(Adres adres) throws AdresdienstWeg;

    /** The service did not answer, or not sensibly. */
    final class AdresdienstWeg extends Exception {
        public AdresdienstWeg(String waarom) {
            super(waarom);
        }
    }
}
