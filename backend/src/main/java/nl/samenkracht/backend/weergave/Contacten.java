package nl.samenkracht.backend.weergave;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.frontend.deel.Contact;

/** How to reach someone: the entry's own details, and its organisation's where it has none. */
public final class Contacten {
    private Contacten() {}

    /** Of an organisation. */
    public static Contact van(Organisatie organisatie) {
        String telefoon = organisatie.telefoon();
        return new Contact(
                telefoon == null ? List.of() : List.of(new Contact.Telefoon(telefoon, null)),
                organisatie.email(),
                organisatie.website());
    }

    /** Of an entry. */
    public static Contact van(Inhoud inhoud) {
        return new Contact(
                inhoud.telefoons().stream()
                        .map(telefoon -> new Contact.Telefoon(telefoon.nummer(), telefoon.toelichting()))
                        .toList(),
                inhoud.email(),
                inhoud.website());
    }
}
