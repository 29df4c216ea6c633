package nl.samenkracht.catalogus.aanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.catalogus.tijd.Rooster;
import org.jspecify.annotations.Nullable;

/**
 * One entry: everything one can find. The whole of what the register knows of it, as the view {@code aanbod_volledig} returns it.
 *
 * @param gemeente CBS code of the municipality that keeps the entry ("GM0402")
 * @param leefgebieden codes of taxonomy leefgebied, in the order of the source
 * @param doelgroepen codes of taxonomy doelgroep
 * @param werkgebied whom it serves: CBS codes of buurten, wijken, gemeenten, or "NL"; never empty (the gemeente by default)
 * @param begin first day it is offered; {@code null}: already
 * @param eind last day it is offered, inclusive; {@code null}: no end known
 * @param gecontroleerdOp when somebody last checked it
 * @param gecontroleerdDoor which organisation checked it; never a person's name
 */
public record Aanbod(
        UUID id,
        String gemeente,
        Soort soort,
        Staat staat,
        String naam,
        @Nullable Organisatie organisatie,
        List<String> leefgebieden,
        List<String> doelgroepen,
        List<Toegang> toegang,
        @Nullable Cirkel cirkel,
        @Nullable Netwerktype netwerktype,
        List<Locatie> locaties,
        List<String> werkgebied,
        @Nullable LocalDate begin,
        @Nullable LocalDate eind,
        @Nullable LocalDate gecontroleerdOp,
        @Nullable String gecontroleerdDoor,
        Inhoud inhoud) {

    public Aanbod {
        leefgebieden = leefgebieden == null ? List.of() : List.copyOf(leefgebieden);
        doelgroepen = doelgroepen == null ? List.of() : List.copyOf(doelgroepen);
        toegang = toegang == null ? List.of() : List.copyOf(toegang);
        locaties = locaties == null ? List.of() : List.copyOf(locaties);
        werkgebied = werkgebied == null || werkgebied.isEmpty() ? List.of(gemeente) : List.copyOf(werkgebied);
        if (naam.isBlank()) {
            throw new IllegalArgumentException("An entry needs a name");
        }
    }

    /** When one can go there, within the days it is offered. */
    public Rooster rooster() {
        return new Rooster(inhoud.openingstijden(), begin, eind);
    }

    /** Whether any place of this entry must stay secret. */
    public boolean geheimAdres() {
        return locaties.stream().anyMatch(locatie -> locatie.plaatssoort() == Plaatssoort.GEHEIM);
    }
}
