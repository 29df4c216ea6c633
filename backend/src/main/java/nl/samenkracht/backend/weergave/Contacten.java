package nl.samenkracht.backend.weergave;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Aanbod;
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
                telefoon == null ? List.of() : List.of(new Contact.Telefoon(Telefoonnotatie.leesbaar(telefoon), null)),
                organisatie.email(),
                organisatie.website());
    }

    /** Of an entry. Its organisation is called or written to only when the entry itself has neither a number nor an address. */
    public static Contact van(Aanbod aanbod) {
        Inhoud inhoud = aanbod.inhoud();
        Organisatie organisatie = aanbod.organisatie();
        Contact eigen = new Contact(
                inhoud.telefoons().stream()
                        .map(telefoon -> new Contact.Telefoon(
                                Telefoonnotatie.leesbaar(telefoon.nummer()), telefoon.toelichting()))
                        .toList(),
                inhoud.email(),
                inhoud.website());
        return organisatie == null ? eigen : aangevuld(eigen, van(organisatie));
    }

    private static Contact aangevuld(Contact eigen, Contact organisatie) {
        String website = eigen.website() == null ? organisatie.website() : eigen.website();
        return eigen.telefoons().isEmpty() && eigen.email() == null
                ? new Contact(organisatie.telefoons(), organisatie.email(), website)
                : new Contact(eigen.telefoons(), eigen.email(), website);
    }
}
