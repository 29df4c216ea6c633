package nl.samenkracht.backend.zoeken;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Hulpwijzer;
import nl.samenkracht.catalogus.zoekindex.Velden;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Elasticsearch request for a question: one request for results and all facets. Every weight stands here, with its reason.
 *
 * <p>Chosen facets go in {@code post_filter}, so that each facet is counted with the other filters kept and its own left out.
 */
final class Zoekverzoek {
    /** A word in the name says most; who offers it and the other words say more than running text. */
    private static final List<String> TEKSTVELDEN =
            List.of(Velden.NAAM + "^4", Velden.ORGANISATIE + "^2", Velden.OVERIG + "^1.5", Velden.OMSCHRIJVING);
    /**
     * A part of a long word, or all parts of one of the question: less than a word in running text, which counts here as well. A field that keeps
     * no lengths counts 1.7 times as much; in all 0.5 and 1 answer the judged questions equally well, and 2 worse (docs/zoekkwaliteit.md).
     */
    private static final float DEEL = 0.5f;
    /** All words together in one entry beat one rare word. One word is no more for being alone: a play called after debts is no help with them. */
    private static final float ALLE_WOORDEN = 2;
    /** Near beats far at equal words: about one word in running text. */
    private static final float IN_EIGEN_WIJK = 1.5f;
    /** The same when a need was understood: half a level of that. */
    private static final float IN_EIGEN_WIJK_BIJ_BEGRIP = 8;
    /** One may just walk in: a little before what asks for a call or a referral. */
    private static final float BINNENLOPEN = 4;
    /** Residents among themselves, before what anyone may come to, before what a decision is needed for: each step less than walking in. */
    private static final Map<String, Float> CIRKEL = Map.of("A", 2f, "B", 1f);
    /** Somebody looked this year whether it is still so: decides between entries that are alike, and no more. */
    private static final float GECONTROLEERD = 0.5f;

    /**
     * An entry that surely helps with the one need in the question. One rare word in a name scores some 20 and three levels of a need must be
     * above that; an entry whose whole name was typed scores 80 and more. Any value from 70 to 85 answers the judged questions equally well
     * (docs/zoekkwaliteit.md).
     */
    private static final float BEGRIP = 80;
    /** What words weigh of who is in danger: nothing that helps with it may stand below what has "dood" in its name. */
    private static final float IN_GEVAAR = 0.2f;
    /** Open when the question says: near two levels of a need heard alone, so before what helps a little more but is closed then. */
    private static final float DAN_OPEN = 30;
    /** A facet has at most this many choices, unless a gemeente has more wijken. */
    private static final int KEUZES = 50;

    private final String gemeente;
    private final int plaatsen;

    /** @param wijken how many there are in this gemeente */
    Zoekverzoek(String gemeente, int wijken) {
        this.gemeente = gemeente;
        this.plaatsen = Math.max(KEUZES, wijken + 1);
    }

    /**
     * The body of the {@code _search} request.
     *
     * @param onbekend the words of the question to look for in words that resemble them; empty for none
     * @param delen of what parts each word of the question is made, analysed
     */
    ObjectNode maak(Zoekvraag vraag, String onbekend, List<Set<String>> delen) {
        ObjectNode verzoek = Json.MAPPER.createObjectNode();
        verzoek.put("size", Zoekvraag.PER_PAGINA).put("from", vraag.vanaf()).put("track_total_hits", true);
        // Nothing stored is read: unpacking that takes a quarter of a search.
        verzoek.put("stored_fields", "_none_").put("version", true);
        verzoek.putArray("docvalue_fields").add(Velden.ID);
        verzoek.set("query", vraagdeel(vraag, onbekend, delen));
        if (!opScore(vraag)) {
            sorteer(verzoek.putArray("sort"), vraag);
        }
        Map<String, ObjectNode> filters = filters(vraag);
        if (!filters.isEmpty()) {
            verzoek.set("post_filter", alle(filters.values()));
        }
        ObjectNode telling = verzoek.putObject("aggs");
        tel(telling, "wijk", termen(Velden.DIENT, plaatsen), filters);
        for (String facet : Zoekvraag.FACETTEN) {
            tel(telling, facet, termen(facet, KEUZES), filters);
        }
        ObjectNode open = Json.MAPPER.createObjectNode();
        ObjectNode keuzes = open.putObject("filters").putObject("filters");
        keuzes.set("nu", openNu(vraag));
        keuzes.set("week", openDezeWeek(vraag));
        tel(telling, "open", open, filters);
        return verzoek;
    }

    private static ObjectNode vraagdeel(Zoekvraag vraag, String onbekend, List<Set<String>> delen) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        ObjectNode bool = deel.putObject("bool");
        if (vraag.zoekt()) {
            float gewicht = vraag.gehoord().isGevaar() ? IN_GEVAAR : 1;
            ObjectNode woorden = woorden(vraag.inhoud(), onbekend, gewicht);
            ArrayNode manieren = (ArrayNode) woorden.path("bool").path("should");
            delen(manieren, delen, gewicht);
            begrippen(manieren, vraag.begrepen());
            bool.putArray("must").add(woorden);
        }
        bool.putArray("must_not")
                .addObject()
                .putObject("range")
                .putObject(Velden.EIND)
                .put("lt", vraag.nu().toLocalDate().toString());
        boolean begrepen = !vraag.begrepen().isEmpty();
        ArrayNode liever = bool.putArray("should");
        if (vraag.inhoud().isEmpty() && !vraag.tekst().isEmpty()) {
            // Only a place or time was named: everything there, what is called after it first.
            liever.add(woorden(vraag.tekst(), "", 1));
        } else if (vraag.tijd() != null) {
            // Also what has the day in its name, or says in words when it is.
            liever.add(woorden(vraag.tijd().gezegd(), "", 1));
        }
        if (vraag.wijk() != null) {
            vast(liever, term(Velden.IN_WIJK, vraag.wijk()), begrepen ? IN_EIGEN_WIJK_BIJ_BEGRIP : IN_EIGEN_WIJK);
        }
        if (vraag.tijd() != null) {
            vast(liever, openTussen(vraag.tijd().van(), vraag.tijd().tot()), DAN_OPEN);
        }
        if (begrepen) {
            vast(liever, term(Velden.TOEGANG, "binnenlopen"), BINNENLOPEN);
            CIRKEL.forEach((cirkel, gewicht) -> vast(liever, term(Velden.CIRKEL, cirkel), gewicht));
        }
        if (vraag.zoekt()) {
            vast(liever, vanaf(Velden.GECONTROLEERD, vraag.nu().toLocalDate().minusYears(1)), GECONTROLEERD);
        } else {
            bool.putArray("filter").addObject().putObject("match_all");
        }
        return deel;
    }

    /** They raise entries and add some; nothing that has the words is left out for it. */
    private static void begrippen(ArrayNode manieren, List<Begrepen> begrepen) {
        for (Begrepen begrip : begrepen) {
            for (int niveau = 1; niveau <= Hulpwijzer.HOOGSTE; niveau++) {
                vast(
                        manieren,
                        term(Velden.HULPVRAAG, Velden.hulpvraag(begrip.merk(), niveau)),
                        BEGRIP * begrip.aandeel() * niveau / Hulpwijzer.HOOGSTE);
            }
        }
    }

    private static void vast(ArrayNode naar, ObjectNode filter, float gewicht) {
        ObjectNode deel = naar.addObject().putObject("constant_score");
        deel.set("filter", filter);
        deel.put("boost", gewicht);
    }

    private static void delen(ArrayNode manieren, List<Set<String>> delen, float gewicht) {
        for (Set<String> woord : delen) {
            ObjectNode deel = manieren.addObject().putObject("bool");
            ArrayNode alle = deel.putArray("must");
            woord.forEach(term -> alle.add(term(Velden.DELEN, term)));
            deel.put("boost", DEEL * gewicht);
        }
    }

    private static ObjectNode woorden(String tekst, String onbekend, float gewicht) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        ArrayNode manieren = deel.putObject("bool").putArray("should");
        if (tekst.isEmpty()) {
            return deel;
        }
        if (tekst.indexOf(' ') > 0) {
            ObjectNode alle = manieren.addObject().putObject("multi_match");
            alle.put("query", tekst)
                    .put("type", "cross_fields")
                    .put("operator", "and")
                    .put("boost", ALLE_WOORDEN * gewicht);
            velden(alle);
        }
        velden(enkele(manieren, tekst, gewicht));
        if (!onbekend.isEmpty()) {
            ObjectNode gelijkend = enkele(manieren, onbekend, gewicht);
            // Fuzziness leaves short words alone: they turn into other words.
            gelijkend.put("fuzziness", "AUTO:5,9").put("prefix_length", 2).put("max_expansions", 20);
            velden(gelijkend);
        }
        return deel;
    }

    private static ObjectNode enkele(ArrayNode manieren, String tekst, float gewicht) {
        return manieren.addObject()
                .putObject("multi_match")
                .put("query", tekst)
                .put("type", "best_fields")
                .put("tie_breaker", 0.3)
                .put("boost", gewicht);
    }

    private static void velden(ObjectNode naar) {
        ArrayNode velden = naar.putArray("fields");
        TEKSTVELDEN.forEach(velden::add);
    }

    /**
     * Whether results come in order of score alone. Names and ids of whatever may come among the first are then not looked up, which takes a tenth
     * of a search; results of one page that score alike are put in order of name by who asked.
     */
    static boolean opScore(Zoekvraag vraag) {
        return vraag.sortering() == Zoekvraag.Sortering.RELEVANTIE && vraag.zoekt();
    }

    private static void sorteer(ArrayNode sortering, Zoekvraag vraag) {
        switch (vraag.sortering()) {
            case AFSTAND -> {
                if (vraag.punt() != null) {
                    ObjectNode afstand = sortering.addObject().putObject("_geo_distance");
                    afstand.putObject(Velden.PUNT)
                            .put("lat", vraag.punt().lat())
                            .put("lon", vraag.punt().lon());
                    afstand.put("order", "asc").put("unit", "m").put("ignore_unmapped", true);
                }
                sortering.add("_score");
            }
            case RELEVANTIE -> sortering.add("_score");
            case NAAM -> {}
        }
        // The id makes paging certain: two entries may share a name.
        sortering.add(Velden.NAAM_SORTEER).add(Velden.ID);
    }

    private Map<String, ObjectNode> filters(Zoekvraag vraag) {
        Map<String, ObjectNode> filters = new LinkedHashMap<>();
        if (vraag.wijk() != null) {
            filters.put("wijk", een(Velden.DIENT, List.of(vraag.wijk(), gemeente)));
        }
        vraag.keuzes().forEach((facet, codes) -> filters.put(facet, een(facet, codes)));
        if (vraag.open() != null) {
            filters.put("open", vraag.open().equals("nu") ? openNu(vraag) : openDezeWeek(vraag));
        }
        return filters;
    }

    private static void tel(ObjectNode telling, String facet, ObjectNode tel, Map<String, ObjectNode> filters) {
        List<ObjectNode> anderen = new ArrayList<>();
        filters.forEach((naam, filter) -> {
            if (!naam.equals(facet)) {
                anderen.add(filter);
            }
        });
        if (anderen.isEmpty()) {
            telling.set(facet, tel);
            return;
        }
        ObjectNode gefilterd = telling.putObject(facet);
        gefilterd.set("filter", alle(anderen));
        gefilterd.putObject("aggs").set(facet, tel);
    }

    /** Open at this minute: in the weekly hours and not closed today, or in a dated moment. */
    private static ObjectNode openNu(Zoekvraag vraag) {
        LocalDateTime nu = vraag.nu();
        ObjectNode weekuren = mits(
                term(Velden.WEEK, vraag.minuut()),
                term(Velden.GESLOTEN, nu.toLocalDate().toString()));
        return of(
                weekuren, bereik(Velden.MOMENT, nu.toString(), nu.plusMinutes(1).toString(), "intersects"));
    }

    /**
     * Open at some minute from now to Sunday midnight, on a day that is not a closed one. Few entries are closed on a day of this week, so only
     * those are looked at day by day.
     */
    private static ObjectNode openDezeWeek(Zoekvraag vraag) {
        LocalDateTime nu = vraag.nu();
        LocalDateTime eind = vraag.eindVanDeWeek();
        ObjectNode gesloten = bereik(
                Velden.GESLOTEN, nu.toLocalDate().toString(), eind.toLocalDate().toString(), "intersects");
        ObjectNode altijd = mits(minuten(vraag.minuut(), Zoekvraag.MINUTEN_PER_WEEK), gesloten);
        ObjectNode moment = bereik(Velden.MOMENT, nu.toString(), eind.toString(), "intersects");
        return of(altijd, alle(List.of(gesloten, perDag(nu, eind))), moment);
    }

    /** Open at some minute between these, within one week. */
    private static ObjectNode openTussen(LocalDateTime van, LocalDateTime tot) {
        return of(perDag(van, tot), bereik(Velden.MOMENT, van.toString(), tot.toString(), "intersects"));
    }

    private static ObjectNode perDag(LocalDateTime van, LocalDateTime tot) {
        List<ObjectNode> dagen = new ArrayList<>();
        for (LocalDate dag = van.toLocalDate(); dag.atStartOfDay().isBefore(tot); dag = dag.plusDays(1)) {
            LocalDateTime begin = van.isAfter(dag.atStartOfDay()) ? van : dag.atStartOfDay();
            LocalDateTime middernacht = dag.plusDays(1).atStartOfDay();
            LocalDateTime eind = tot.isBefore(middernacht) ? tot : middernacht;
            int eerste = Zoekvraag.minuut(begin);
            int laatste = eerste + (int) ChronoUnit.MINUTES.between(begin, eind);
            dagen.add(mits(minuten(eerste, laatste), term(Velden.GESLOTEN, dag.toString())));
        }
        return of(dagen.toArray(ObjectNode[]::new));
    }

    /** Weekly opening at some minute of these. */
    private static ObjectNode minuten(int van, int tot) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        deel.putObject("range")
                .putObject(Velden.WEEK)
                .put("gte", van)
                .put("lt", tot)
                .put("relation", "intersects");
        return deel;
    }

    private static ObjectNode mits(ObjectNode wel, ObjectNode niet) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        ObjectNode bool = deel.putObject("bool");
        bool.putArray("filter").add(wel);
        bool.putArray("must_not").add(niet);
        return deel;
    }

    private static ObjectNode bereik(String veld, String van, String tot, String verband) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        deel.putObject("range").putObject(veld).put("gte", van).put("lt", tot).put("relation", verband);
        return deel;
    }

    private static ObjectNode vanaf(String veld, LocalDate dag) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        deel.putObject("range").putObject(veld).put("gte", dag.toString());
        return deel;
    }

    private static ObjectNode of(ObjectNode... delen) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        ArrayNode keuzes = deel.putObject("bool").putArray("should");
        for (ObjectNode keuze : delen) {
            keuzes.add(keuze);
        }
        return deel;
    }

    private static ObjectNode alle(Iterable<ObjectNode> delen) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        ArrayNode filter = deel.putObject("bool").putArray("filter");
        delen.forEach(filter::add);
        return deel;
    }

    private static ObjectNode een(String veld, List<String> waarden) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        ArrayNode lijst = deel.putObject("terms").putArray(veld);
        waarden.forEach(lijst::add);
        return deel;
    }

    private static ObjectNode term(String veld, String waarde) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        deel.putObject("term").put(veld, waarde);
        return deel;
    }

    private static ObjectNode term(String veld, int waarde) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        deel.putObject("term").set(veld, JsonNodeFactory.instance.numberNode(waarde));
        return deel;
    }

    private static ObjectNode termen(String veld, int keuzes) {
        ObjectNode deel = Json.MAPPER.createObjectNode();
        deel.putObject("terms").put("field", veld).put("size", keuzes);
        return deel;
    }
}
