package nl.samenkracht.backend.zoeken;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenkracht.catalogus.analyse.Termen;
import nl.samenkracht.catalogus.analyse.Vraagdelen;
import nl.samenkracht.catalogus.analyse.Woordmarkering;
import org.springframework.stereotype.Component;

/** Makes the marker for a question; remembers what it learned of words. */
@Component
class Markeerders {
    private final Termen vraag = Termen.zoek();
    private final Vraagdelen delen = new Vraagdelen();
    private final Woordmarkering woorden = Woordmarkering.standaard();

    Markeerder voor(String tekst) {
        Set<String> termen = new HashSet<>(vraag.van(tekst));
        List<Set<String>> vanWoorden = delen.van(tekst);
        vanWoorden.stream().filter(woord -> woord.size() == 1).forEach(termen::addAll);
        return new Markeerder(
                woorden,
                termen,
                vanWoorden.stream().filter(woord -> woord.size() > 1).toList());
    }
}
