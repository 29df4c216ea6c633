package nl.samenkracht.indexer.bron.gids;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Jsonlezer;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import nl.samenkracht.indexer.lezen.Termenlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Geheimvraag;
import nl.samenkracht.indexer.vertalen.Kolom;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Publicatie;
import nl.samenkracht.indexer.vertalen.Publicatievraag;
import nl.samenkracht.indexer.vertalen.Tabelrij;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A G!DS export in the shape {@code aangenomen-1} (docs/gids-export.md): an assumption, since no real one was ever seen. Products and activities
 * become rows, read as those of a table.
 */
public final class Gidsbron implements Bron {
    private static final String NAAM = "G!DS";
    /** What HSDS calls the name of a service, which may be about G!DS. */
    private static final String VAN_HSDS = "name";

    private static final String VORM = "aangenomen-1";
    private static final long GROOTSTE = 64L << 20;

    /** In this shape a remark, where a column of a table would ask whether the row is internal. */
    private static final String OPMERKING = "intern";

    private static final Map<String, Kolom> KOLOMMEN = Map.ofEntries(
            Map.entry("id", Kolom.NUMMER),
            Map.entry("titel", Kolom.NAAM),
            Map.entry("samenvatting", Kolom.SAMENVATTING),
            Map.entry("omschrijving", Kolom.OMSCHRIJVING),
            Map.entry("themas", Kolom.LEEFGEBIED),
            Map.entry("doelgroepen", Kolom.DOELGROEP),
            Map.entry("plaats", Kolom.PLAATSSOORT),
            Map.entry("werkgebied", Kolom.WERKGEBIED),
            Map.entry("openingstijden", Kolom.TIJDEN),
            Map.entry("kosten", Kolom.KOSTEN),
            Map.entry("aanmelden", Kolom.AANMELDEN),
            Map.entry("gewijzigd", Kolom.GECONTROLEERD_OP));
    private static final Set<String> ELDERS_GELEZEN = Set.of("organisatie", "rubrieken", "momenten", "status");
    private static final Set<String> VAN_PRODUCT =
            Stream.concat(KOLOMMEN.keySet().stream(), ELDERS_GELEZEN.stream()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> VAN_MOMENT = Set.of("begin", "eind");
    private static final Set<String> VAN_ORGANISATIE =
            Set.of("id", "naam", "telefoon", "email", "website", "bezoekadres");

    private final Path bestand;
    private final Vertaler vertaler;
    private final Kolomherkenning herkenning;

    public Gidsbron(Path bestand, Vertaler vertaler, Kolomherkenning herkenning) {
        this.bestand = bestand;
        this.vertaler = vertaler;
        this.herkenning = herkenning;
    }

    /** Whether this JSON says that it comes from G!DS: at its top or one level below, wherever in the file that stands. */
    public static boolean herkent(Path bestand) {
        try (JsonParser json = Jsonlezer.open(bestand)) {
            int diep = 0;
            for (JsonToken teken = json.nextToken(); teken != null; teken = json.nextToken()) {
                if (teken == JsonToken.START_ARRAY || (teken == JsonToken.START_OBJECT && diep == 2)) {
                    json.skipChildren();
                } else if (teken == JsonToken.START_OBJECT) {
                    diep++;
                } else if (teken == JsonToken.END_OBJECT && --diep == 0) {
                    return false;
                } else if (teken == JsonToken.VALUE_STRING
                        && !VAN_HSDS.equals(json.currentName())
                        && NAAM.equalsIgnoreCase(json.getString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException | JacksonException onleesbaar) {
            // Who reads it next tells what is wrong with it.
            return false;
        }
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        String naam = String.valueOf(bestand.getFileName());
        JsonNode document = document(naam);
        if (!document.path("export").path("vorm").asString("").equals(VORM)) {
            throw IndexerFout.invoer(
                    null,
                    "fout.gids-vorm",
                    naam,
                    document.path("export").path("vorm").asString(""));
        }
        Map<String, JsonNode> organisaties = new HashMap<>();
        document.path("organisaties")
                .forEach(organisatie -> organisaties.put(organisatie.path("id").asString(""), organisatie));
        int nummer = 0;
        for (String lijst : List.of("producten", "activiteiten")) {
            for (JsonNode product : document.path(lijst)) {
                product(
                        product,
                        organisaties.get(product.path("organisatie").asString("")),
                        new Plek(naam, lijst, ++nummer),
                        ontvanger);
            }
        }
    }

    private JsonNode document(String naam) {
        try {
            long grootte = Files.size(bestand);
            if (grootte > GROOTSTE) {
                throw IndexerFout.invoer(null, "fout.te-groot", naam, grootte >> 20, GROOTSTE >> 20);
            }
            try (JsonParser json = Jsonlezer.open(bestand)) {
                json.nextToken();
                return Jsonlezer.heleBoom(json);
            }
        } catch (IOException | JacksonException fout) {
            throw IndexerFout.invoer(fout, Oorzaak.sleutelJson(fout), naam, Oorzaak.zin(fout));
        }
    }

    private void product(JsonNode product, @Nullable JsonNode organisatie, Plek plek, Ontvanger ontvanger) {
        if (!isGepubliceerd(product)) {
            ingetrokken(product, plek, ontvanger);
            return;
        }
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        List<Achtergehouden> verborgen = new ArrayList<>();
        Publicatievraag vraag = new Publicatievraag(herkenning);
        for (Map.Entry<String, JsonNode> lid : product.properties()) {
            String naam = lid.getKey();
            Kolom kolom = KOLOMMEN.get(naam);
            if (kolom != null && heeftObject(lid.getValue())) {
                ontvanger.bevinding(Bevinding.cel(plek, naam, null, Reden.LID_ANDERS));
                vraag.lees(naam, lid.getValue());
            } else if (kolom != null) {
                cellen.put(kolom, tekst(lid.getValue()));
            } else if (!ELDERS_GELEZEN.contains(naam)) {
                if (naam.equals(OPMERKING)) {
                    vraag.leesOpmerking(naam, lid.getValue());
                } else {
                    vraag.lees(naam, lid.getValue());
                }
            }
        }
        houdAchter(product, VAN_PRODUCT, verborgen, plek, ontvanger);
        cellen.put(Kolom.SOORT, soort(product.path("rubrieken")));
        cellen.merge(
                Kolom.TIJDEN,
                momenten(product.path("momenten"), verborgen, plek, ontvanger),
                (tijden, momenten) -> (tijden + "; " + momenten).strip());
        boolean geheim = Geheimvraag.staatIn(product) || (organisatie != null && Geheimvraag.staatIn(organisatie));
        if (organisatie != null) {
            organisatie(organisatie, geheim, cellen);
            organisatie.properties().stream()
                    .filter(lid -> !VAN_ORGANISATIE.contains(lid.getKey()))
                    .forEach(lid -> vraag.lees(lid.getKey(), lid.getValue()));
            houdAchter(organisatie, VAN_ORGANISATIE, verborgen, plek, ontvanger);
        } else if (!product.path("organisatie").asString("").isBlank()) {
            ontvanger.bevinding(Bevinding.cel(
                    plek, "organisatie", product.path("organisatie").asString(), Reden.ORGANISATIE_ONBEKEND));
        }
        vertaler.vertaal(Tabelrij.van(plek, cellen, verborgen, geheim, vraag.publicatie()), ontvanger);
    }

    /** Without a status it is: the list is one of what is published. */
    private static boolean isGepubliceerd(JsonNode product) {
        String status = tekst(product.path("status")).strip();
        return status.isEmpty() || status.equalsIgnoreCase("gepubliceerd");
    }

    /** It may have been public before: only what it takes to find it again is kept, out of sight. */
    private void ingetrokken(JsonNode product, Plek plek, Ontvanger ontvanger) {
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        cellen.put(Kolom.NUMMER, tekst(product.path("id")));
        cellen.put(Kolom.NAAM, tekst(product.path("titel")));
        cellen.put(Kolom.STATUS, "niet openbaar (" + tekst(product.path("status")) + ")");
        vertaler.vertaal(Tabelrij.van(plek, cellen, List.of()), ontvanger);
    }

    /** The address words of a secret place are read too: to take them out of every text. */
    private static void organisatie(JsonNode organisatie, boolean geheim, Map<Kolom, String> cellen) {
        cellen.put(Kolom.ORGANISATIE, organisatie.path("naam").asString(""));
        cellen.put(Kolom.TELEFOON, organisatie.path("telefoon").asString(""));
        cellen.put(Kolom.EMAIL, organisatie.path("email").asString(""));
        cellen.put(Kolom.WEBSITE, organisatie.path("website").asString(""));
        JsonNode adres = organisatie.path("bezoekadres");
        String plaats = cellen.getOrDefault(Kolom.PLAATSSOORT, "");
        if (adres.isObject() && (geheim || plaats.equals("bezoekadres") || Plaatssoortlezer.isGeheim(plaats))) {
            cellen.put(Kolom.LOCATIE, adres.path("naam").asString(""));
            cellen.put(Kolom.STRAAT, adres.path("straat").asString(""));
            cellen.put(Kolom.HUISNUMMER, adres.path("huisnummer").asString(""));
            cellen.put(Kolom.POSTCODE, adres.path("postcode").asString(""));
            cellen.put(Kolom.PLAATS, adres.path("plaats").asString(""));
            cellen.put(Kolom.LAT, adres.path("breedtegraad").asString(""));
            cellen.put(Kolom.LON, adres.path("lengtegraad").asString(""));
        }
    }

    /** The first heading that is a known kind, else the first, so that the report can name it. */
    private static String soort(JsonNode rubrieken) {
        List<String> namen =
                rubrieken.valueStream().map(naam -> naam.asString("")).toList();
        return namen.stream()
                .filter(naam -> Termenlezer.SOORT.een(naam).isPresent())
                .findFirst()
                .orElse(namen.isEmpty() ? "" : namen.get(0));
    }

    /** In the words the reader of opening hours knows; an end before the begin stays as it is written. */
    private String momenten(JsonNode momenten, List<Achtergehouden> verborgen, Plek plek, Ontvanger ontvanger) {
        List<String> getoond = new ArrayList<>();
        for (JsonNode moment : momenten) {
            Publicatievraag vraag = new Publicatievraag(herkenning);
            moment.properties().stream()
                    .filter(lid -> !VAN_MOMENT.contains(lid.getKey()))
                    .forEach(lid -> vraag.lees(lid.getKey(), lid.getValue()));
            houdAchter(moment, VAN_MOMENT, verborgen, plek, ontvanger);
            Publicatie gezegd = vraag.publicatie();
            if (gezegd.bezwaren(vertaler.vandaag()).isEmpty() && gezegd.dicht().isEmpty()) {
                getoond.add(moment(moment));
            } else {
                ontvanger.bevinding(Bevinding.cel(plek, "momenten", null, Reden.VELD_NIET_OPENBAAR));
            }
        }
        return String.join("; ", getoond);
    }

    /** Lists for an editor what nobody gets to see. */
    private void houdAchter(
            JsonNode van, Set<String> bekend, List<Achtergehouden> verborgen, Plek plek, Ontvanger ontvanger) {
        for (Map.Entry<String, JsonNode> lid : van.properties()) {
            String naam = lid.getKey();
            boolean zegtIets = naam.equals(OPMERKING) || !herkenning.stuurt(naam);
            if (!bekend.contains(naam) && zegtIets && !tekst(lid.getValue()).isBlank()) {
                Reden reden = herkenning.waaromNiet(naam);
                verborgen.add(new Achtergehouden(naam, reden));
                ontvanger.bevinding(Bevinding.cel(plek, naam, null, reden));
            }
        }
    }

    private static boolean heeftObject(JsonNode knoop) {
        return knoop.isObject() || (knoop.isArray() && knoop.valueStream().anyMatch(Gidsbron::heeftObject));
    }

    private static String moment(JsonNode moment) {
        try {
            LocalDateTime begin =
                    LocalDateTime.parse(moment.path("begin").asString("")).truncatedTo(ChronoUnit.MINUTES);
            LocalDateTime eind =
                    LocalDateTime.parse(moment.path("eind").asString("")).truncatedTo(ChronoUnit.MINUTES);
            if (begin.toLocalDate().equals(eind.toLocalDate())) {
                return begin.toLocalDate() + " " + begin.toLocalTime() + "-" + eind.toLocalTime();
            }
            return eind.isAfter(begin) ? begin + "/" + eind : zoalsGeschreven(moment);
        } catch (DateTimeException onleesbaar) {
            return zoalsGeschreven(moment);
        }
    }

    private static String zoalsGeschreven(JsonNode moment) {
        return Stream.of("begin", "eind")
                .map(naam -> moment.path(naam).asString(""))
                .filter(tekst -> !tekst.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static String tekst(JsonNode knoop) {
        if (knoop.isArray() || knoop.isObject()) {
            return knoop.valueStream().map(Gidsbron::tekst).collect(Collectors.joining("; "));
        }
        return knoop.isNull() ? "" : knoop.asString("");
    }
}
