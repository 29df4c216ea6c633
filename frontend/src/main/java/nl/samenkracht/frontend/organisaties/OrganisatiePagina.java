package nl.samenkracht.frontend.organisaties;

import java.util.List;
import java.util.UUID;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.Blader;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Pagina;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, {@code /organisaties/{uuid}/{slug}}.
 *
 * @param kader frame
 * @param id id of the organisation
 * @param slug name in the address
 * @param naam name
 * @param omschrijving who they are; null if unknown
 * @param contact how to reach them
 * @param totaal how many entries they have
 * @param aanbod the entries of this page, by name
 * @param blader paging
 * @param voorbeeld true for sample data
 */
public record OrganisatiePagina(
        Kader kader,
        UUID id,
        String slug,
        String naam,
        @Nullable String omschrijving,
        Contact contact,
        long totaal,
        List<AanbodRegel> aanbod,
        Blader blader,
        boolean voorbeeld)
        implements Pagina {}
