package nl.samenkracht.backend.zoeken;

import java.util.Set;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.analyse.Woordmarkering;
import org.springframework.stereotype.Component;

/** Makes the marker for a question; remembers what it learned of words. */
@Component
class Markeerders {
    private final Termen vraag = Termen.zoek();
    private final Woordmarkering woorden = Woordmarkering.standaard();

    Markeerder voor(String tekst) {
        return new Markeerder(woorden, tekst.isEmpty() ? Set.of() : Set.copyOf(vraag.van(tekst)));
    }
}
