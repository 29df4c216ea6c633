package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.catalogus.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an answer of Elasticsearch in one pass, without a tree: what a page does not need is skipped, not built. */
final class Antwoordlezer {
    /**
     * The version is the register's: the same version is the same content.
     *
     * @param score 0 when results are not in order of score
     * @param punten what each named clause gave; empty when none has a name
     */
    record Treffer(String id, long versie, float score, Map<String, Float> punten) {}

    /**
     * What the page needs of an answer.
     *
     * @param aantallen number of results by facet and choice
     */
    record Antwoord(long totaal, List<Treffer> treffers, Map<String, Map<String, Long>> aantallen) {}

    private final JsonParser json;
    private final List<Treffer> treffers = new ArrayList<>(Zoekvraag.PER_PAGINA);
    private final Map<String, Map<String, Long>> aantallen = new HashMap<>();
    private long totaal;

    private Antwoordlezer(JsonParser json) {
        this.json = json;
    }

    /** Reads the body of a {@code _search} answer made by {@link Zoekverzoek}. */
    static Antwoord lees(byte[] tekst) {
        try (JsonParser json = Json.MAPPER.createParser(tekst)) {
            Antwoordlezer lezer = new Antwoordlezer(json);
            json.nextToken();
            lezer.velden(lezer::deel);
            return new Antwoord(lezer.totaal, lezer.treffers, lezer.aantallen);
        }
    }

    private interface Veld {
        /** Reads the value the parser stands on; a value left unread is skipped. */
        void lees(String naam);
    }

    /** Hands over every field of the object the parser stands on. */
    private void velden(Veld veld) {
        String naam = json.nextName();
        while (naam != null) {
            JsonToken begin = json.nextToken();
            int diepte = json.streamReadContext().getNestingDepth();
            veld.lees(naam);
            // Still on the first token of an object or array: nobody wanted it.
            if (begin.isStructStart()
                    && json.currentToken() == begin
                    && json.streamReadContext().getNestingDepth() == diepte) {
                json.skipChildren();
            }
            naam = json.nextName();
        }
    }

    private void deel(String naam) {
        switch (naam) {
            case "hits" -> velden(this::gevonden);
            case "aggregations" -> velden(facet -> velden(deel -> telling(facet, deel)));
            default -> {}
        }
    }

    private void gevonden(String naam) {
        if (naam.equals("total")) {
            velden(deel -> totaal = deel.equals("value") ? json.getLongValue() : totaal);
        } else if (naam.equals("hits")) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                treffer();
            }
        }
    }

    private void treffer() {
        String[] id = {""};
        long[] versie = {-1};
        float[] score = {0};
        Map<String, Float> punten = new HashMap<>();
        velden(naam -> {
            switch (naam) {
                case "fields" -> velden(veld -> id[0] = eerste());
                case "_version" -> versie[0] = json.getLongValue();
                case "_score" ->
                    score[0] = json.currentToken() == JsonToken.VALUE_NULL ? score[0] : json.getFloatValue();
                case "matched_queries" -> velden(clausule -> punten.put(clausule, json.getFloatValue()));
                default -> {}
            }
        });
        treffers.add(new Treffer(id[0], versie[0], score[0], punten));
    }

    /** The first text of the array the parser stands on, which is read to its end: a field is a list, and the id the only field asked for. */
    private String eerste() {
        String eerste = "";
        while (json.nextToken() != JsonToken.END_ARRAY) {
            eerste = eerste.isEmpty() ? json.getString() : eerste;
        }
        return eerste;
    }

    /** The counts of a facet stand under its name, or once more under its name when other filters are on. */
    private void telling(String facet, String deel) {
        if (deel.equals(facet)) {
            velden(dieper -> telling(facet, dieper));
        } else if (deel.equals("buckets")) {
            Map<String, Long> telling = new HashMap<>();
            aantallen.put(facet, telling);
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    emmer(telling);
                }
            } else {
                velden(keuze -> velden(veld -> telt(telling, keuze, veld)));
            }
        }
    }

    private void emmer(Map<String, Long> telling) {
        String[] keuze = {""};
        velden(veld -> {
            if (veld.equals("key")) {
                keuze[0] = json.getString();
            }
            telt(telling, keuze[0], veld);
        });
    }

    /** Elasticsearch writes a bucket's key before its count. */
    private void telt(Map<String, Long> telling, String keuze, String veld) {
        if (veld.equals("doc_count")) {
            telling.put(keuze, json.getLongValue());
        }
    }
}
