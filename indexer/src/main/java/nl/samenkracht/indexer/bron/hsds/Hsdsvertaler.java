package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Cirkel;
import nl.samenkracht.catalogus.aanbod.Netwerktype;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.indexer.Foutspoor;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.lezen.Adrestekst;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Naamlezer;
import nl.samenkracht.indexer.lezen.Persoonsnamen;
import nl.samenkracht.indexer.lezen.Termenlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Geheim;
import nl.samenkracht.indexer.vertalen.Geheimvraag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From an HSDS 3.x service, whole or in part, to an entry. The service's UUID is the entry's id. */
final class Hsdsvertaler {
    /** Where somebody may have written an address between other words. */
    private static final List<String> TEKSTEN = List.of(
            "name",
            "alternate_name",
            "description",
            "alert",
            "fees_description",
            "application_process",
            "eligibility_description",
            "interpretation_services");

    private static final UUID NIETS = new UUID(0, 0);

    private final Bronomgeving omgeving;
    private final LocalDate vandaag;
    private final Set<String> plaatswoorden;
    private final Ontvanger ontvanger;
    private final Hsdsplekken plekken;
    private final Hsdsgebied gebied;
    private final Hsdsinhoud inhoud;
    private final Hsdsorganisaties organisaties;
    private final Map<String, Rij> opPlekken = new LinkedHashMap<>();

    private record Rij(ObjectNode dienst, Plek plek) {}

    Hsdsvertaler(Bronomgeving omgeving, Ontvanger ontvanger, LocalDate vandaag) {
        this.omgeving = omgeving;
        this.vandaag = vandaag;
        this.plaatswoorden = Persoonsnamen.woorden(omgeving.indeling().namen());
        this.ontvanger = ontvanger;
        this.plekken = new Hsdsplekken(omgeving);
        this.gebied = new Hsdsgebied(omgeving);
        this.organisaties = new Hsdsorganisaties(omgeving);
        this.inhoud = new Hsdsinhoud(vandaag, omgeving.voorbeeld());
    }

    /** As {@link #vertaal(JsonNode, Plek)}; of a service that is too large it is only told which it is. */
    void vertaal(JsonNode knoop, boolean heel, Plek plek) {
        if (heel) {
            vertaal(knoop, plek);
        } else {
            teGroot(knoop, plek);
        }
    }

    /**
     * Tells of an object that is too large to read.
     *
     * @param begin what fitted of it
     */
    void teGroot(JsonNode begin, Plek plek) {
        String id = begin.path("id").isString() ? begin.path("id").asString().strip() : null;
        String naam = begin.path("name").isString() ? begin.path("name").asString() : null;
        Bevinding waarom = id != null
                ? Bevinding.cel(plek, "id", id, Reden.DIENST_TE_GROOT)
                : Bevinding.cel(plek, "name", naam == null ? "" : naam, Reden.DIENST_TE_GROOT);
        ontvanger.afgekeurd(waarom, naam, id);
    }

    /** Hands over what is in this object: one service, those of an organization, or nothing. */
    void vertaal(JsonNode knoop, Plek plek) {
        if (!knoop.isObject()) {
            ontvanger.onleesbaar(Bevinding.rij(plek, Reden.GEEN_DIENST, null));
            return;
        }
        switch (Hsdsvorm.van(knoop)) {
            case DIENST -> dienst(knoop, plek);
            case DIENST_OP_PLEK -> opPlek(knoop, plek);
            case ORGANISATIE -> vanOrganisatie(knoop, plek);
            case ANDERS ->
                ontvanger.bevinding(
                        new Bevinding(plek, "name", knoop.path("name").asString(""), Reden.RIJ_OVERGESLAGEN, null));
        }
    }

    /** Hands over the services that stood under their places. To be called once, after the last object of the source. */
    void klaar() {
        opPlekken.values().forEach(rij -> dienst(rij.dienst(), rij.plek()));
        opPlekken.clear();
    }

    /** A service stands once under each of its places: it is one entry, with all of them. */
    private void opPlek(JsonNode knoop, Plek plek) {
        ObjectNode opPlek = (ObjectNode) knoop.deepCopy();
        ObjectNode dienst = (ObjectNode) opPlek.remove("service");
        Rij rij = opPlekken.computeIfAbsent(dienst.path("id").asString("").strip(), nieuw -> new Rij(dienst, plek));
        if (!rij.dienst().path("service_at_locations").isArray()) {
            rij.dienst().putArray("service_at_locations");
        }
        rij.dienst().withArray("service_at_locations").add(opPlek);
    }

    private void vanOrganisatie(JsonNode knoop, Plek plek) {
        ObjectNode organisatie = (ObjectNode) knoop.deepCopy();
        JsonNode diensten = organisatie.path("services");
        organisatie.remove("services");
        if (diensten.isEmpty()) {
            ontvanger.bevinding(
                    new Bevinding(plek, "name", knoop.path("name").asString(""), Reden.RIJ_OVERGESLAGEN, null));
        }
        for (JsonNode dienst : diensten) {
            if (dienst instanceof ObjectNode object
                    && !object.path("organization").isObject()) {
                object.set("organization", organisatie);
            }
            dienst(dienst, plek);
        }
    }

    private void dienst(JsonNode dienst, Plek plek) {
        Optional<UUID> id = uuid(dienst.path("id"));
        if (id.isEmpty()) {
            ontvanger.afgekeurd(
                    new Bevinding(plek, "id", dienst.path("id").asString(""), Reden.NUMMER_ONGELDIG, null),
                    dienst.path("name").asString(""),
                    null);
            return;
        }
        boolean geheim = Geheimvraag.staatIn(dienst);
        Dienstlezing lezing = new Dienstlezing(
                plek,
                geheim,
                List.of(
                        dienst.path("name").asString(""),
                        dienst.path("organization").path("name").asString("")),
                plaatswoorden,
                metContacten(dienst)
                        .flatMap(deel -> lijst(deel, "contacts"))
                        .map(contact -> contact.path("name").asString(""))
                        .toList());
        Gelezen<String> gelezen = Naamlezer.lees(Objects.requireNonNullElse(lezing.regel(dienst, "name"), ""));
        gelezen.redenen().forEach(reden -> ontvanger.bevinding(Bevinding.cel(plek, "name", null, reden)));
        String naam = gelezen.waarde().orElse(null);
        if (naam == null) {
            ontvanger.afgekeurd(
                    Bevinding.rij(plek, Reden.NAAM_ONTBREEKT, null),
                    "",
                    id.get().toString());
            return;
        }
        Kandidaat kandidaat;
        try {
            kandidaat = kandidaat(dienst, lezing, id.get(), naam, plek, geheim);
        } catch (RuntimeException fout) {
            // Whatever is strange about this service, the next one has nothing to do with it.
            Foutspoor.meld(plek, fout);
            ontvanger.afgekeurd(
                    Bevinding.rij(plek, Reden.RIJ_ONVERWACHT, null),
                    naam,
                    id.get().toString());
            return;
        }
        lezing.bevindingen().forEach(ontvanger::bevinding);
        ontvanger.kandidaat(kandidaat);
    }

    /** As it is written in full: Java also reads "1-1-1-1-1", and a feed without ids may put noughts. Two feeds may both have that for something else. */
    static Optional<UUID> uuid(JsonNode knoop) {
        String tekst = knoop.asString("").strip();
        try {
            UUID id = UUID.fromString(tekst);
            return Optional.of(id)
                    .filter(deze -> !deze.equals(NIETS) && deze.toString().equalsIgnoreCase(tekst));
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }

    private Kandidaat kandidaat(JsonNode dienst, Dienstlezing lezing, UUID id, String naam, Plek plek, boolean geheim) {
        houdContactenAchter(dienst, lezing);
        Ledenkeuring.vreemd(dienst).forEach(lid -> lezing.meld(lid, null, Reden.LID_ANDERS));
        Dienststatus status = Dienststatus.van(dienst);
        if (status == Dienststatus.ONBEKEND) {
            lezing.meld("status", dienst.path("status").asString(""), Reden.STATUS_ONBEKEND);
        }
        List<String> verzoeken = Dienstverzoek.in(dienst, vandaag).toList();
        verzoeken.forEach(lid -> lezing.meld(lid, null, Reden.VERZOEK_NIET_PUBLICEREN));
        Kenmerken kenmerken = Kenmerken.van(dienst);
        Set<String> verondersteld = new LinkedHashSet<>();
        Optional<Soort> soort = kenmerken.soort(lezing);
        if (soort.isEmpty()) {
            verondersteld.add("soort");
        }
        List<String> gebiedInWoorden = new ArrayList<>();
        List<String> werkgebied = gebied.van(dienst, kenmerken, gebiedInWoorden, lezing);
        if (werkgebied.isEmpty()) {
            verondersteld.add("werkgebied");
        }
        Aanbod aanbod = new Aanbod(
                id,
                omgeving.gemeente(),
                soort.orElse(Soort.ALGEMENE_VOORZIENING),
                verzoeken.isEmpty() ? status.staat() : Staat.VERBORGEN,
                naam,
                organisaties.van(dienst.path("organization"), lezing),
                kenmerken.codes("leefgebied", Termenlezer.LEEFGEBIED, lezing),
                kenmerken.codes("doelgroep", Termenlezer.DOELGROEP, lezing),
                kenmerken.codes("toegang", Termenlezer.TOEGANG, lezing).stream()
                        .flatMap(code -> Toegang.vanCode(code).stream())
                        .toList(),
                kenmerken
                        .woorden("cirkel")
                        .flatMap(code -> Cirkel.vanCode(code).stream())
                        .findFirst()
                        .orElse(null),
                kenmerken
                        .woorden("netwerktype")
                        .flatMap(woord -> Netwerktype.vanCode(Kaal.van(woord).replace(' ', '-')).stream())
                        .findFirst()
                        .orElse(null),
                plekken.locaties(dienst, lezing, geheim),
                werkgebied,
                null,
                null,
                lezing.lees(dienst, "assured_date", Datumlezer::lees).orElse(null),
                null,
                inhoud.van(dienst, lezing, kenmerken, gebiedInWoorden));
        Aanbod openbaar = geheim ? Geheim.zonder(aanbod, Hsdsplekken.woorden(dienst)) : aanbod;
        if (geheim) {
            lezing.meld("service_at_locations", null, Reden.GEHEIM_ADRES);
            TEKSTEN.stream()
                    .filter(veld -> Adrestekst.staatIn(dienst.path(veld).asString("")))
                    .forEach(veld -> lezing.houdAchter(veld, Reden.GEHEIM_ADRES));
            JsonNode organisatie = dienst.path("organization");
            if (Stream.of("name", "description")
                    .anyMatch(veld -> Adrestekst.staatIn(organisatie.path(veld).asString("")))) {
                lezing.houdAchter("organization", Reden.GEHEIM_ADRES);
            }
        }
        return new Kandidaat(
                id.toString(),
                true,
                plek,
                openbaar,
                lezing.achtergehouden(),
                verondersteld,
                Hsdstijden.rooster(dienst).orElse(null),
                null);
    }

    /** Contacts are persons with their own numbers; wherever they stand, they are not published. */
    private static void houdContactenAchter(JsonNode dienst, Dienstlezing lezing) {
        boolean contacten =
                metContacten(dienst).anyMatch(deel -> !deel.path("contacts").isEmpty());
        if (contacten) {
            lezing.houdAchter("contacts", Reden.KOLOM_PERSOON);
        }
        if (!dienst.path("assurer_email").asString("").isBlank()) {
            lezing.houdAchter("assurer_email", Reden.KOLOM_PERSOON);
        }
    }

    private static Stream<JsonNode> metContacten(JsonNode dienst) {
        return Stream.concat(
                Stream.of(dienst, dienst.path("organization")),
                lijst(dienst, "service_at_locations").flatMap(plek -> Stream.of(plek, plek.path("location"))));
    }
}
