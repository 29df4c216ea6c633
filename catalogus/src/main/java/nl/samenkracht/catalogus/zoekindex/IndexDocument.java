package nl.samenkracht.catalogus.zoekindex;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.tijd.Rooster;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the read model of one gemeente. Holds no result of "now": queries compare with the clock.
 *
 * <p>Component names are the field names of {@link Velden}.
 *
 * @param omschrijving plain text; empty when there is none
 * @param hulpvraag needs it helps with, each with its level, as {@link Velden#hulpvraag} writes them
 */
public record IndexDocument(
        String id,
        String gemeente,
        String soort,
        String naam,
        @Nullable String organisatie,
        @Nullable String organisatieId,
        String omschrijving,
        @Nullable String overig,
        List<String> leefgebied,
        List<String> hulpvraag,
        List<String> doelgroep,
        List<String> toegang,
        @Nullable String cirkel,
        @Nullable String netwerktype,
        List<String> dient,
        List<String> inWijk,
        List<Punt> punt,
        List<Minuten> week,
        List<Tijdvak> moment,
        List<Dagen> gesloten,
        @Nullable LocalDate gecontroleerd,
        @Nullable LocalDate begin,
        @Nullable LocalDate eind,
        Kaart kaart) {

    public IndexDocument {
        omschrijving = omschrijving == null ? "" : omschrijving;
        leefgebied = leefgebied == null ? List.of() : List.copyOf(leefgebied);
        hulpvraag = hulpvraag == null ? List.of() : List.copyOf(hulpvraag);
        doelgroep = doelgroep == null ? List.of() : List.copyOf(doelgroep);
        toegang = toegang == null ? List.of() : List.copyOf(toegang);
        dient = dient == null ? List.of() : List.copyOf(dient);
        inWijk = inWijk == null ? List.of() : List.copyOf(inWijk);
        punt = punt == null ? List.of() : List.copyOf(punt);
        week = week == null ? List.of() : List.copyOf(week);
        moment = moment == null ? List.of() : List.copyOf(moment);
        gesloten = gesloten == null ? List.of() : List.copyOf(gesloten);
    }

    /** When one can go there, within the days it is offered. */
    public Rooster rooster() {
        return new Rooster(kaart.tijden(), begin, eind);
    }

    /** Minutes since Monday 00:00 local time; {@code lt} exclusive, at most 10080. */
    public record Minuten(int gte, int lt) {}

    /** Local date-times; {@code lt} exclusive. */
    public record Tijdvak(LocalDateTime gte, LocalDateTime lt) {}

    /** Days, both inclusive. */
    public record Dagen(LocalDate gte, LocalDate lte) {}
}
