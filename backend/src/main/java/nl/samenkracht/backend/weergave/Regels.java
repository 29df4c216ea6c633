package nl.samenkracht.backend.weergave;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.deel.Plek;
import org.jspecify.annotations.Nullable;

/** An entry in one line, and whom it serves. */
public final class Regels {
    private Regels() {}

    /** From the index, with its place in the chosen wijk (CBS code), else its main place. */
    public static AanbodRegel van(
            IndexDocument document, Gebiedsindeling gebied, LocalDateTime nu, @Nullable String wijk) {
        return new AanbodRegel(
                UUID.fromString(document.id()),
                Slug.van(document.naam()),
                document.naam(),
                document.soort(),
                document.kaart().samenvatting(),
                Plekken.kies(document, wijk, null)
                        .map(locatie -> plek(Plekken.van(locatie, gebied)))
                        .orElse(null),
                Openingen.eerste(document.rooster(), nu));
    }

    /** From the register. */
    public static AanbodRegel van(Aanbod aanbod, Gebiedsindeling gebied, LocalDateTime nu) {
        return new AanbodRegel(
                aanbod.id(),
                Slug.van(aanbod.naam()),
                aanbod.naam(),
                aanbod.soort().code(),
                aanbod.inhoud().samenvatting(),
                aanbod.locaties().stream()
                        .findFirst()
                        .map(locatie -> plek(Plekken.van(locatie, gebied)))
                        .orElse(null),
                Openingen.eerste(aanbod.rooster(), nu));
    }

    /** Whom it serves, seen from a chosen wijk (CBS code) or from none. */
    public static Bereik bereik(List<String> werkgebied, Gebiedsindeling gebied, @Nullable String gekozenWijk) {
        if (werkgebied.contains("NL")) {
            return new Bereik(Bereik.Soort.LANDELIJK, List.of());
        }
        List<String> dient = gebied.dient(werkgebied);
        if (dient.contains(gebied.gemeente())) {
            return new Bereik(Bereik.Soort.GEMEENTE, List.of());
        }
        if (gekozenWijk != null && dient.contains(gekozenWijk)) {
            return new Bereik(Bereik.Soort.UW_WIJK, List.of());
        }
        List<String> namen = dient.stream()
                .flatMap(code -> gebied.wijk(code).stream())
                .map(Wijk::naam)
                .toList();
        return namen.isEmpty() ? Bereik.ONBEKEND : new Bereik(Bereik.Soort.WIJKEN, namen);
    }

    private static @Nullable String plek(Plek plek) {
        if (plek.plaatssoort().equals("geheim")) {
            return null;
        }
        String tekst = Stream.of(plek.naam(), plek.wijkNaam())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return tekst.isEmpty() ? null : tekst;
    }
}
