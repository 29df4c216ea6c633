package nl.samenkracht.frontend.kader;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs around its content. The title is made by the page itself, from its own data and the bundle.
 *
 * @param taal language of the page
 * @param nu the local time (Europe/Amsterdam) by which "vandaag" and "morgen" are said, to the minute
 * @param pad path of this page in its own language, without query ({@code /en/zoeken}); the canonical address
 * @param padAndereTaal path and query of the same page in the other language; where the language switch leads
 * @param menu the menu item to mark
 * @param zoektekst text to show in the search box of the header, empty if none
 * @param wijk the chosen wijk, kept in the links of the header; null if none
 * @param lijst the list a visitor is collecting without scripts, from the address; empty for all others
 * @param neutraal true on pages about violence or urgent help: a title that betrays nothing, "Snel weg", no referrer
 * @param voorbeeldgegevens true shows the banner that the entries are sample data
 * @param gemeente the municipality that runs this portal
 * @param middelen the addresses of style and scripts
 */
public record Kader(
        Taal taal,
        LocalDateTime nu,
        String pad,
        String padAndereTaal,
        Menu menu,
        String zoektekst,
        @Nullable GekozenWijk wijk,
        List<UUID> lijst,
        boolean neutraal,
        boolean voorbeeldgegevens,
        Gemeente gemeente,
        Middelen middelen) {

    /** The addresses in the language of this page, with the list along. */
    public Paden paden() {
        return new Paden(taal, lijst);
    }

    /** The wijk a visitor chose: slug for links ({@code zuid}) and name to read ({@code Zuid}). */
    public record GekozenWijk(String slug, String naam) {}
}
