package nl.samenkracht.indexer.bron.hsds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Maillezer;
import nl.samenkracht.indexer.lezen.Publicatieverzoek;
import nl.samenkracht.indexer.lezen.Telefoonlezer;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolom;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Publicatie;
import nl.samenkracht.indexer.vertalen.Publicatievraag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a service what it asks not to show: numbers, mailboxes and texts. */
final class Openbaardeel {
    private static final String TELEFOONS = "phones";
    private static final String EMAIL = "email";
    private static final Set<String> WEBSITES = Set.of("url", "website");
    private static final Set<String> VAN_WIE = Set.of(Ledenkeuring.DIENST, Ledenkeuring.ORGANISATIE);
    /** Words for computers, such as a status "draft". */
    private static final Set<String> GEEN_TEKST =
            Set.of("status", "type", "location_type", "address_type", "attending_type", "link_type", "taxonomy");

    private static final Set<String> PLEKKEN = Set.of("service_at_locations", "location");
    private static final String KENMERKEN = "attributes";
    /** Never shown. */
    private static final String CONTACTEN = "contacts";

    private final Kolomherkenning herkenning;
    private final LocalDate vandaag;
    private final Set<Kolom> dicht;
    /** A number that may not be shown in one place may not be in another. */
    private final Set<String> geheimeNummers = new HashSet<>();

    private final Set<String> weg = new LinkedHashSet<>();
    private final ObjectNode deel;

    /** @param publicatie what the service says itself */
    Openbaardeel(ObjectNode dienst, Publicatie publicatie, Kolomherkenning herkenning, LocalDate vandaag) {
        this.herkenning = herkenning;
        this.vandaag = vandaag;
        this.dicht = publicatie.dicht();
        this.deel = dienst.deepCopy();
        verzamel(Ledenkeuring.DIENST, dienst);
        if (dicht.contains(Kolom.ORGANISATIE)) {
            verwijder(deel, Ledenkeuring.ORGANISATIE);
        }
        keur(Ledenkeuring.DIENST, deel);
    }

    /** A copy of the service without it. */
    JsonNode deel() {
        return deel;
    }

    /** The names of the members that were left out, each once. */
    Set<String> weg() {
        return weg;
    }

    private void verzamel(String object, JsonNode knoop) {
        if (PLEKKEN.contains(object)
                && Dienstverzoek.vanPlek(object, knoop, herkenning).dicht().contains(Kolom.TELEFOON)) {
            nummersVan(knoop).forEach(een -> geheimeNummers.addAll(nummers(TELEFOONS, een.path("number"))));
        }
        knoop.properties().forEach(lid -> {
            if (lid.getKey().equals(EMAIL) && vraagt(Kolom.EMAIL, lid.getValue().asString(""))) {
                geheimeNummers.addAll(nummers(EMAIL, lid.getValue()));
            } else if (lid.getKey().equals(TELEFOONS)) {
                lid.getValue()
                        .valueStream()
                        .filter(this::vraagt)
                        .forEach(een -> geheimeNummers.addAll(nummers(TELEFOONS, een.path("number"))));
            }
        });
        knoop.properties().forEach(lid -> verzamelIn(lid.getKey(), lid.getValue()));
    }

    private void verzamelIn(String naam, JsonNode waarde) {
        if (waarde.isArray()) {
            waarde.forEach(een -> verzamelIn(naam, een));
        } else if (waarde.isObject()) {
            verzamel(naam, waarde);
        }
    }

    private void keur(String object, ObjectNode knoop) {
        for (String naam : List.copyOf(knoop.propertyNames())) {
            JsonNode waarde = knoop.path(naam);
            if (!Ledenkeuring.kent(object, naam) || naam.equals(CONTACTEN)) {
                continue;
            }
            if (waarde instanceof ArrayNode lijst) {
                zonderNummers(naam, lijst);
                zonderOpmerkingen(naam, lijst);
                lijst.forEach(een -> keurObject(naam, een));
            } else if (waarde.isObject()) {
                keurObject(naam, waarde);
            } else if (isDicht(object, naam, waarde)) {
                verwijder(knoop, naam);
            }
        }
    }

    private void keurObject(String naam, JsonNode knoop) {
        if (knoop instanceof ObjectNode object) {
            keur(naam, object);
        }
    }

    private static Stream<JsonNode> nummersVan(JsonNode plek) {
        return Stream.of(plek, plek.path("location")).flatMap(een -> Dienstlezing.lijst(een, TELEFOONS));
    }

    /** An attribute may be a remark, or be about a person or about publication: no keyword for a visitor. */
    private void zonderOpmerkingen(String naam, ArrayNode lijst) {
        if (!naam.equals(KENMERKEN)) {
            return;
        }
        List<JsonNode> blijft =
                lijst.valueStream().filter(this::isVoorBezoekers).toList();
        if (blijft.size() < lijst.size()) {
            weg.add(naam);
            lijst.removeAll().addAll(blijft);
        }
    }

    private boolean isVoorBezoekers(JsonNode kenmerk) {
        return !Kenmerken.soort(kenmerk).isEmpty()
                || Dienstverzoek.koppen(kenmerk).stream()
                        .allMatch(kop -> !herkenning.stuurt(kop) && herkenning.waaromNiet(kop) == Reden.KOLOM_ONBEKEND);
    }

    private void zonderNummers(String naam, ArrayNode lijst) {
        if (!naam.equals(TELEFOONS)) {
            return;
        }
        List<JsonNode> blijft = new ArrayList<>();
        lijst.forEach(telefoon -> {
            if (dicht.contains(Kolom.TELEFOON)
                    || isVanIemand(telefoon)
                    || vraagt(telefoon)
                    || isGeheim(naam, telefoon.path("number"))) {
                weg.add(naam);
            } else {
                blijft.add(telefoon);
            }
        });
        lijst.removeAll().addAll(blijft);
    }

    /** Of a contact and of nothing else: a person's own line. */
    private static boolean isVanIemand(JsonNode telefoon) {
        return heeft(telefoon, "contact_id")
                && Stream.of("service_id", "organization_id", "location_id", "service_at_location_id")
                        .noneMatch(van -> heeft(telefoon, van));
    }

    private static boolean heeft(JsonNode knoop, String naam) {
        return !knoop.path(naam).asString("").isBlank();
    }

    private boolean isDicht(String object, String naam, JsonNode waarde) {
        if (naam.equals(EMAIL)) {
            return dicht.contains(Kolom.EMAIL) || isGeheim(naam, waarde);
        }
        if (WEBSITES.contains(naam) && VAN_WIE.contains(object) && dicht.contains(Kolom.WEBSITE)) {
            return true;
        }
        boolean overDeDienst = object.equals(Ledenkeuring.DIENST) && Dienstverzoek.isOverDeDienst(naam);
        return !overDeDienst && !GEEN_TEKST.contains(naam) && Publicatieverzoek.inTekst(waarde.asString(""));
    }

    private boolean isGeheim(String naam, JsonNode waarde) {
        return nummers(naam, waarde).stream().anyMatch(geheimeNummers::contains);
    }

    private static Set<String> nummers(String naam, JsonNode waarde) {
        String tekst = waarde.asString("");
        return naam.equals(EMAIL)
                ? Maillezer.lees(tekst).waarde().stream().collect(Collectors.toSet())
                : Telefoonlezer.lees(tekst).waarde().stream()
                        .flatMap(List::stream)
                        .map(Telefoon::nummer)
                        .collect(Collectors.toSet());
    }

    /** Whether anything in it asks to keep the number private: its words, or a member of the source's own. */
    private boolean vraagt(JsonNode telefoon) {
        Publicatievraag vraag = new Publicatievraag(herkenning);
        boolean geheim = false;
        for (var lid : telefoon.properties()) {
            String naam = lid.getKey();
            if (Ledenkeuring.kent(TELEFOONS, naam)) {
                vraag.leesTekst(naam, Kolom.TELEFOON, lid.getValue().asString(""));
            } else {
                String waarde = lid.getValue().asString("");
                vraag.lees(naam, lid.getValue());
                geheim |= vraagt(Kolom.TELEFOON, waarde) || (vraagt(Kolom.TELEFOON, naam) && !Janeelezer.isNee(waarde));
            }
        }
        Publicatie gezegd = vraag.publicatie();
        return geheim
                || gezegd.dicht().contains(Kolom.TELEFOON)
                || !gezegd.bezwaren(vandaag).isEmpty();
    }

    private boolean vraagt(Kolom kolom, String tekst) {
        return new Publicatievraag(herkenning)
                .leesTekst("", kolom, tekst)
                .publicatie()
                .dicht()
                .contains(kolom);
    }

    private void verwijder(ObjectNode knoop, String naam) {
        if (knoop.remove(naam) != null) {
            weg.add(naam);
        }
    }
}
