package nl.samenkracht.backend.suggesties;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Icoon;
import nl.samenkracht.frontend.opmaak.Teksten;
import org.jspecify.annotations.Nullable;

/** Suggestions as the script of the search box reads them: a list of objects, words and addresses in the language of the page. */
final class Suggestieschrijver {
    /** What does not fit is left out. */
    private static final int MEESTE_BYTES = 3_000;

    private Suggestieschrijver() {}

    /**
     * One suggestion.
     *
     * @param soort what kind it is, as a visitor reads it
     * @param taal of the text, when it is not that of the page
     * @param adres where it leads; {@code null}: its words are asked, or the field below
     * @param veld name and {@code waarde} value to ask instead of words
     */
    private record Regel(
            String tekst,
            String soort,
            String icoon,
            @Nullable String taal,
            @Nullable String adres,
            @Nullable String veld,
            @Nullable String waarde) {}

    static byte[] json(List<Suggestie> suggesties, Taal taal, Teksten teksten) {
        Paden paden = new Paden(taal);
        StringBuilder json = new StringBuilder("[");
        int bytes = 2;
        for (Suggestie suggestie : suggesties) {
            String regel = Json.tekst(regel(suggestie, taal, paden, teksten));
            bytes += regel.getBytes(StandardCharsets.UTF_8).length + 1;
            if (bytes > MEESTE_BYTES) {
                break;
            }
            json.append(json.length() > 1 ? "," : "").append(regel);
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Regel regel(Suggestie suggestie, Taal taal, Paden paden, Teksten teksten) {
        String tekst = suggestie.tekst();
        // Names are Dutch, also on an English page.
        String anders = suggestie.bewijs() == null || taal == Taal.NL ? null : Taal.NL.code();
        Doel doel = suggestie.doel();
        if (doel instanceof Doel.Aanbod aanbod) {
            return aanbod(tekst, aanbod.soort(), anders, paden.aanbod(aanbod.id(), Slug.van(tekst)), teksten);
        } else if (doel instanceof Doel.Naamgenoten zelfde) {
            return aanbod(tekst, zelfde.soort(), anders, null, teksten);
        } else if (doel instanceof Doel.Organisatie organisatie) {
            UUID id = organisatie.id();
            String adres = paden.organisatie(new OrganisatieLink(id, Slug.van(tekst), tekst));
            return regel(tekst, teksten.zin("suggestie.organisatie"), Icoon.GEBOUW, anders, adres);
        } else if (doel instanceof Doel.Wijk wijk) {
            return regel(tekst, teksten.zin("suggestie.wijk"), Icoon.PLEK, anders, paden.wijk(wijk.slug()));
        } else if (doel instanceof Doel.Buurt buurt) {
            String soort = teksten.zin("suggestie.buurt", buurt.wijknaam());
            return regel(tekst, soort, Icoon.PLEK, anders, paden.wijk(buurt.slug()));
        } else if (doel instanceof Doel.Hulpvraag vraag) {
            Icoon icoon = Icoon.vanLeefgebied(vraag.leefgebied());
            return regel(tekst, teksten.zin("suggestie.hulp"), icoon, anders, null);
        } else if (doel instanceof Doel.Keuze keuze) {
            Icoon icoon =
                    keuze.veld().equals("soort") ? Icoon.vanSoort(keuze.waarde()) : Icoon.vanLeefgebied(keuze.waarde());
            String soort = teksten.zin("suggestie.hulp");
            return new Regel(tekst, soort, icoon.naam(), anders, null, keuze.veld(), keuze.waarde());
        }
        return suggestie.soort() == Soort.PLEK
                ? regel(tekst, teksten.zin("suggestie.plek"), Icoon.PLEK, anders, null)
                : regel(tekst, teksten.zin("suggestie.vraag"), Icoon.GESPREK, anders, null);
    }

    private static Regel aanbod(
            String tekst, String soort, @Nullable String taal, @Nullable String adres, Teksten teksten) {
        return regel(tekst, teksten.begrip("soort", soort), Icoon.vanSoort(soort), taal, adres);
    }

    private static Regel regel(String tekst, String soort, Icoon icoon, @Nullable String taal, @Nullable String adres) {
        return new Regel(tekst, soort, icoon.naam(), taal, adres, null, null);
    }
}
