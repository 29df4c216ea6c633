package nl.samenkracht.frontend.wijken;

import java.util.List;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.deel.Contact.Telefoon;
import nl.samenkracht.frontend.deel.KaartWeergave;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.deel.Plattegrond;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * One wijk as a village square, {@code /wijken/{slug}}.
 *
 * @param kader frame; its wijk is this wijk
 * @param slug for links
 * @param naam name
 * @param buurten names of its buurten
 * @param plattegrond all wijken, this one chosen
 * @param kaart the map of the places below
 * @param wijkpunten where one can walk in and ask
 * @param plekken places to meet, each with its point on the map
 * @param meerPlekken true if there are more of them than fit here
 * @param agenda what is on the coming seven days, soonest first
 * @param initiatieven what neighbours have begun
 * @param hulpGevraagd who asks for help: vacancies in this wijk
 * @param organisaties who works here, by name
 * @param leefgebieden codes with how many entries serve this wijk
 * @param totaal how many entries serve this wijk
 */
public record WijkPagina(
        Kader kader,
        String slug,
        String naam,
        List<String> buurten,
        Plattegrond plattegrond,
        KaartWeergave kaart,
        List<Wijkpunt> wijkpunten,
        List<PlekOpKaart> plekken,
        boolean meerPlekken,
        List<AgendaRegel> agenda,
        List<AanbodRegel> initiatieven,
        List<AanbodRegel> hulpGevraagd,
        List<OrganisatieLink> organisaties,
        List<LeefgebiedAantal> leefgebieden,
        long totaal)
        implements Pagina {

    /**
     * A wijkpunt, with its hours today.
     *
     * @param nummer its number on the map, from 1 over wijkpunten and plekken together
     * @param aanbod the entry
     * @param plek where; null if unknown
     * @param vandaag the hours of today; empty says it is closed today
     * @param telefoon number to call; null if none
     */
    public record Wijkpunt(
            int nummer,
            AanbodRegel aanbod,
            @Nullable Plek plek,
            List<Moment> vandaag,
            @Nullable Telefoon telefoon) {}

    /** An entry with a place on the map; the number goes on after the wijkpunten. */
    public record PlekOpKaart(
            int nummer, AanbodRegel aanbod, @Nullable Plek plek) {}

    /** A leefgebied by code, with how many entries it has here. */
    public record LeefgebiedAantal(String code, long aantal) {}
}
