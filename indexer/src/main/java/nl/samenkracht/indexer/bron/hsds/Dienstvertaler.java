package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Publicatie;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From one HSDS 3.x service to an entry. The service's UUID is the entry's id. */
final class Dienstvertaler {
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

    private final Bronomgeving omgeving;
    private final LocalDate vandaag;
    private final Set<String> plaatswoorden;
    private final Kolomherkenning herkenning = Kolomherkenning.standaard();
    private final Ontvanger ontvanger;
    private final Hsdsplekken plekken;
    private final Hsdsgebied gebied;
    private final Hsdsinhoud inhoud;
    private final Hsdsorganisaties organisaties;

    Dienstvertaler(Bronomgeving omgeving, Ontvanger ontvanger, LocalDate vandaag) {
        this.omgeving = omgeving;
        this.vandaag = vandaag;
        this.plaatswoorden = Persoonsnamen.woorden(omgeving.indeling().namen());
        this.ontvanger = ontvanger;
        this.plekken = new Hsdsplekken(omgeving);
        this.gebied = new Hsdsgebied(omgeving);
        this.organisaties = new Hsdsorganisaties(omgeving);
        this.inhoud = new Hsdsinhoud(vandaag, omgeving.voorbeeld());
    }

    /** Hands over the entry, or why there is none. */
    void vertaal(JsonNode knoop, Plek plek) {
        Optional<UUID> id = Hsdsvertaler.uuid(knoop.path("id"));
        if (id.isEmpty() || !(knoop instanceof ObjectNode dienst)) {
            ontvanger.afgekeurd(
                    new Bevinding(plek, "id", knoop.path("id").asString(""), Reden.NUMMER_ONGELDIG, null),
                    knoop.path("name").asString(""),
                    null);
            return;
        }
        Publicatie publicatie = Dienstverzoek.in(dienst, herkenning);
        boolean geheim = publicatie.verbergtPlek() || Geheimvraag.staatIn(dienst) || zegtKenmerkGeheim(dienst);
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
            kandidaat = kandidaat(dienst, publicatie, lezing, id.get(), naam, plek, geheim);
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

    private Kandidaat kandidaat(
            ObjectNode heel,
            Publicatie publicatie,
            Dienstlezing lezing,
            UUID id,
            String naam,
            Plek plek,
            boolean geheim) {
        houdContactenAchter(heel, lezing);
        Ledenkeuring.vreemd(heel).forEach(lid -> lezing.meld(lid, null, Reden.LID_ANDERS));
        Dienstverzoek.onbekend(heel, herkenning).forEach(lid -> lezing.houdAchter(lid, herkenning.waaromNiet(lid)));
        Openbaardeel openbaardeel = new Openbaardeel(heel, publicatie, herkenning, vandaag);
        openbaardeel.weg().forEach(lid -> lezing.houdAchter(lid, Reden.VELD_NIET_OPENBAAR));
        JsonNode dienst = openbaardeel.deel();
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
                staat(dienst, publicatie, lezing),
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
        return new Kandidaat(
                id.toString(),
                true,
                plek,
                aanbod.geheimAdres() ? zonderAdres(aanbod, heel, lezing) : aanbod,
                lezing.achtergehouden(),
                verondersteld,
                Hsdstijden.rooster(dienst).orElse(null),
                publicatie.laatsteDag().orElse(null));
    }

    private Staat staat(JsonNode dienst, Publicatie publicatie, Dienstlezing lezing) {
        Dienststatus status = Dienststatus.van(dienst);
        if (status == Dienststatus.ONBEKEND) {
            lezing.meld("status", dienst.path("status").asString(""), Reden.STATUS_ONBEKEND);
        }
        List<Publicatie.Bezwaar> bezwaren = publicatie.bezwaren(vandaag);
        bezwaren.forEach(bezwaar -> lezing.meld(bezwaar.kop(), bezwaar.waarde(), bezwaar.reden()));
        return bezwaren.isEmpty() ? status.staat() : Staat.VERBORGEN;
    }

    private static Aanbod zonderAdres(Aanbod aanbod, JsonNode dienst, Dienstlezing lezing) {
        lezing.meld("service_at_locations", null, Reden.GEHEIM_ADRES);
        TEKSTEN.stream()
                .filter(veld -> Adrestekst.staatIn(dienst.path(veld).asString("")))
                .forEach(veld -> lezing.houdAchter(veld, Reden.GEHEIM_ADRES));
        JsonNode organisatie = dienst.path("organization");
        if (Stream.of("name", "description")
                .anyMatch(veld -> Adrestekst.staatIn(organisatie.path(veld).asString("")))) {
            lezing.houdAchter("organization", Reden.GEHEIM_ADRES);
        }
        return Geheim.zonder(aanbod, Hsdsplekken.woorden(dienst));
    }

    /** An attribute says with label and value what a member says with its name: at a place it is about the place. */
    private static boolean zegtKenmerkGeheim(JsonNode dienst) {
        return lijst(dienst, "service_at_locations")
                .flatMap(plek -> Stream.of(plek, plek.path("location")))
                .flatMap(plek -> lijst(plek, "attributes"))
                .anyMatch(kenmerk -> Dienstverzoek.koppen(kenmerk).stream()
                        .anyMatch(kop -> Geheimvraag.zegtJa(
                                "locatie " + kop, Dienstverzoek.woord(kenmerk).asString(""))));
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
