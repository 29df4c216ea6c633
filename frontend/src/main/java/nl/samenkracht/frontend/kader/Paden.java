package nl.samenkracht.frontend.kader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.OrganisatieLink;

/** The addresses of the portal in one language, in one place. Paths without origin; safe to put in an attribute. */
public record Paden(Taal taal) {

    /** A fixed page: {@code /hulp-nu} becomes {@code /en/hulp-nu} in English, {@code /} becomes {@code /en}. */
    public String naar(String pad) {
        if (taal.voorvoegsel().isEmpty()) {
            return pad;
        }
        return pad.equals("/") ? taal.voorvoegsel() : taal.voorvoegsel() + pad;
    }

    /** The page of an entry. */
    public String aanbod(UUID id, String slug) {
        return naar("/aanbod/" + id + "/" + slug);
    }

    /** The page of an entry. */
    public String aanbod(AanbodRegel aanbod) {
        return aanbod(aanbod.id(), aanbod.slug());
    }

    /** The form to report an error on an entry. */
    public String foutMelden(UUID id, String slug) {
        return aanbod(id, slug) + "/fout-melden";
    }

    /** The page of an organisation. */
    public String organisatie(OrganisatieLink organisatie) {
        return naar("/organisaties/" + organisatie.id() + "/" + organisatie.slug());
    }

    /** A search for these words. */
    public String zoek(String vraag) {
        return naar("/zoeken") + "?q=" + URLEncoder.encode(vraag, StandardCharsets.UTF_8);
    }

    /** All entries of a leefgebied. */
    public String leefgebied(String code) {
        return naar("/zoeken") + "?leefgebied=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** All entries of a leefgebied that serve a wijk. */
    public String leefgebied(String code, String wijk) {
        return leefgebied(code) + "&wijk=" + URLEncoder.encode(wijk, StandardCharsets.UTF_8);
    }

    /** All entries of a soort. */
    public String soort(String code) {
        return naar("/zoeken") + "?soort=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    /** All entries that serve a wijk. */
    public String inWijk(String slug) {
        return naar("/zoeken") + "?wijk=" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    /** The page of a wijk. */
    public String wijk(String slug) {
        return naar("/wijken/" + slug);
    }
}
