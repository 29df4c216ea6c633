package nl.samenkracht.backend.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.frontend.kader.Gemeente;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Middelen;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Makes the frame of a page. */
@Component
public class Kaders {
    /** Longer than any address of our own; what somebody makes longer is not sent back to them. */
    private static final int LANGSTE_VRAAG = 8_000;

    private final Clock klok;
    private final Middelen middelen = Middelen.lees();
    private final Gemeente gemeente;
    private final Gemeente gemeenteEngels;
    private final boolean voorbeeldgegevens;

    Kaders(Clock klok, PortaalInrichting inrichting) {
        this.klok = klok;
        this.voorbeeldgegevens = inrichting.voorbeeldgegevens();
        PortaalInrichting.GemeenteInrichting eigen = inrichting.gemeente();
        this.gemeente = gemeente(eigen, eigen.loket());
        this.gemeenteEngels = gemeente(eigen, eigen.loketEngels());
    }

    private static Gemeente gemeente(PortaalInrichting.GemeenteInrichting eigen, String loket) {
        return new Gemeente(
                eigen.code(),
                eigen.naam(),
                loket,
                eigen.telefoon(),
                eigen.email(),
                eigen.website(),
                eigen.neutraleSite(),
                eigen.basisadres());
    }

    /** Local time, to the minute: "now" of everything on a page. */
    public LocalDateTime nu() {
        return LocalDateTime.now(klok).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The municipality of this portal. */
    public Gemeente gemeente() {
        return gemeente;
    }

    /** A frame for a page on this path. */
    public Kader maak(ServerRequest verzoek, Menu menu) {
        return maak(verzoek, menu, "", null, false);
    }

    /**
     * A frame.
     *
     * @param zoektekst what stands in the search box
     * @param wijk the chosen wijk
     * @param neutraal for pages about violence or urgent help
     */
    public Kader maak(ServerRequest verzoek, Menu menu, String zoektekst, @Nullable Wijk wijk, boolean neutraal) {
        Taal taal = Verzoek.taal(verzoek);
        String pad = verzoek.path();
        return new Kader(
                taal,
                nu(),
                pad,
                andereTaal(verzoek, taal, pad),
                menu,
                zoektekst,
                wijk == null ? null : new Kader.GekozenWijk(wijk.slug(), wijk.naam()),
                neutraal && menu != Menu.LIJST ? List.of() : lijst(verzoek, menu),
                neutraal,
                voorbeeldgegevens,
                taal == Taal.EN ? gemeenteEngels : gemeente,
                middelen);
    }

    /** What a visitor without scripts collected so far. On the page of the list that is what stands on it. */
    private static List<UUID> lijst(ServerRequest verzoek, Menu menu) {
        return Verzoek.ids(verzoek, menu == Menu.LIJST ? "id" : "lijst");
    }

    private static String andereTaal(ServerRequest verzoek, Taal taal, String pad) {
        String kaal = taal == Taal.EN ? pad.substring("/en".length()) : pad;
        // One slash: with two of them it would be the address of another host.
        String ander = new Paden(taal.andere()).naar(kaal.replaceFirst("^/*", "/"));
        String vraag = verzoek.uri().getRawQuery();
        return vraag == null || vraag.length() > LANGSTE_VRAAG ? ander : ander + "?" + vraag;
    }
}
