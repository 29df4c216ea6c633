package nl.samenkracht.indexer.bron.ical;

import biweekly.component.VEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenkracht.indexer.lezen.Kaal;

/** What an occurrence that was changed apart says beside another time: "this time elsewhere". An entry has no room for it. */
final class Afwijking {
    private record Veld(String naam, Function<VEvent, String> tekst) {}

    private static final List<Veld> VELDEN = List.of(
            new Veld("SUMMARY", keer -> Icaltekst.van(keer.getSummary())),
            new Veld("LOCATION", keer -> Icaltekst.van(keer.getLocation())),
            new Veld("DESCRIPTION", keer -> Icaltekst.van(keer.getDescription())),
            new Veld("URL", keer -> Icaltekst.van(keer.getUrl())));

    private Afwijking() {}

    /** The properties of which it has another value; one that it does not repeat says nothing. */
    static Stream<String> zegtMeer(VEvent keer, VEvent hoofd) {
        return VELDEN.stream()
                .filter(veld -> !veld.tekst().apply(keer).isBlank())
                .filter(veld -> !Kaal.van(veld.tekst().apply(keer))
                        .equals(Kaal.van(veld.tekst().apply(hoofd))))
                .map(Veld::naam);
    }
}
