package nl.samenkracht.frontend.aanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.deel.KaartWeergave;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * One entry, {@code /aanbod/{uuid}/{slug}}. Texts of the entry are plain Dutch text; a blank line parts paragraphs.
 *
 * @param kader frame; neutral for entries about violence
 * @param id id of the entry
 * @param slug name in the address
 * @param naam name
 * @param andereNamen other names people use
 * @param soort code of the soort
 * @param samenvatting what it is in one sentence; null if there is none
 * @param omschrijving the whole description; may be empty
 * @param leefgebieden codes
 * @param voorWie for whom
 * @param bereik whom it serves
 * @param wanneer when
 * @param plekken where, the main place first
 * @param kaart the map of those places; null when none has a point
 * @param meedoen how to get in
 * @param contact how to reach it
 * @param organisatie who offers it; null if unknown
 * @param gecontroleerdOp when it was last checked; null if never
 * @param gecontroleerdDoor who checked it, an organisation or role, never a person; null if unknown
 * @param voorbeeld true for sample data
 * @param ookInDeBuurt at most three other entries nearby or alike
 */
public record AanbodPagina(
        Kader kader,
        UUID id,
        String slug,
        String naam,
        List<String> andereNamen,
        String soort,
        @Nullable String samenvatting,
        String omschrijving,
        List<String> leefgebieden,
        VoorWie voorWie,
        Bereik bereik,
        Wanneer wanneer,
        List<Plek> plekken,
        @Nullable KaartWeergave kaart,
        Meedoen meedoen,
        Contact contact,
        @Nullable OrganisatieLink organisatie,
        @Nullable LocalDate gecontroleerdOp,
        @Nullable String gecontroleerdDoor,
        boolean voorbeeld,
        List<AanbodRegel> ookInDeBuurt)
        implements Pagina {}
