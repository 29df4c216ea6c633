package nl.samenkracht.indexer.vertalen;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.register.AanbodCodec;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.lezen.Adrestekst;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes a secret address out of everything else that is said of an entry: descriptions tend to repeat it, or are the only place that tells. */
public final class Geheim {
    private static final int KORTST = 4;
    /** "Ark": a name by its capital, and only as a word of its own. */
    private static final Pattern KORTE_NAAM = Pattern.compile("\\p{Lu}\\p{L}{1,2}");

    private static final String WEG = "…";
    /** A street without its number still tells where it is. */
    private static final Pattern HUISNUMMER = Pattern.compile("\\s+\\d.*$");

    /** What is left of "street 12" once the street is gone. */
    private static final Pattern MET_NUMMER =
            Pattern.compile("…(?:[\\s,]*+(?:…|\\d{1,4}(?:\\s?[a-zA-Z](?!\\p{L}))?(?![\\p{L}\\d])))+");

    /** A link or a mailbox out of which something was taken. */
    private static final Pattern VERBROKEN =
            Pattern.compile("(?i)(?:https?://|www\\.)[^\\s…]*…\\S*|[^\\s…@]*…[^\\s@]*@\\S+|[^\\s@]+@[^\\s…]*…\\S*");

    /** Degrees within the Netherlands, written as a pair. */
    private static final Pattern GRADEN = Pattern.compile(
            "(?<!\\d)(?:5[0-3][.,]\\d{3,}+[^\\p{L}\\d]{0,5}[NEne]?[^\\p{L}\\d]{1,4}[NEne]?[^\\p{L}\\d]{0,2}[3-7][.,]\\d{3,}+|[3-7][.,]\\d{3,}+[^\\p{L}\\d]{0,5}[NEne]?[^\\p{L}\\d]{1,4}[NEne]?[^\\p{L}\\d]{0,2}5[0-3][.,]\\d{3,}+)");
    /** A link to a point on a map tells where it is without a word. */
    private static final Pattern KAART = Pattern.compile(
            "(?i)(?<![\\w.-])(?:https?://)?(?:[\\w-]+\\.)*(?:openstreetmap\\.org|osm\\.org|goo\\.gl|maps\\.google\\.[a-z.]+|google\\.[a-z]+(?:\\.[a-z]+)?/maps|maps\\.apple\\.com|waze\\.com|bing\\.com/maps|what3words\\.com|w3w\\.co|9292\\.nl)(?![\\w.-])[^\\s;)<>]*");

    private Geheim() {}

    /** The entry in which no text, nor what is said of who offers it, holds any part of these addresses and place names, nor anything that looks like an address. */
    public static Aanbod zonder(Aanbod aanbod, Stream<String> plekken) {
        List<Pattern> woorden = plekken.flatMap(Pattern.compile("[,(;\\n]")::splitAsStream)
                .map(deel -> deel.replaceAll("[)!.]", "").strip())
                .flatMap(deel -> Stream.of(deel, HUISNUMMER.matcher(deel).replaceFirst("")))
                .distinct()
                .filter(deel ->
                        (deel.length() >= KORTST || KORTE_NAAM.matcher(deel).matches())
                                && !Plaatssoortlezer.eistGeheim(deel))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Geheim::patroon)
                .toList();
        ObjectNode boom = AanbodCodec.boom(aanbod);
        UnaryOperator<String> schoon = tekst -> VERBROKEN
                .matcher(Adrestekst.weg(zonderPunt(zonder(tekst, woorden))))
                .replaceAll(WEG);
        boom.put("naam", naam(aanbod.naam(), woorden));
        zonderVerbroken(boom.withObject("inhoud"), schoon);
        veeg(boom.withObject("inhoud"), schoon);
        veegVelden(boom, List.of("gecontroleerdDoor"), schoon);
        if (boom.path("organisatie") instanceof ObjectNode organisatie) {
            zonderVerbroken(organisatie, schoon);
            veegVelden(organisatie, List.of("naam", "omschrijving"), schoon);
            if (Kaal.van(organisatie.path("naam").asString("")).isEmpty()) {
                boom.remove("organisatie");
            }
        }
        return Json.MAPPER.treeToValue(boom, Aanbod.class);
    }

    private static String zonderPunt(String tekst) {
        return GRADEN.matcher(KAART.matcher(tekst).replaceAll(WEG)).replaceAll(WEG);
    }

    private static String zonder(String tekst, List<Pattern> woorden) {
        String rest = tekst;
        for (Pattern woord : woorden) {
            rest = woord.matcher(rest).replaceAll(WEG);
        }
        return rest;
    }

    /** What remains of a name without the place; of an entry that is called after its place alone nothing does. */
    private static String naam(String naam, List<Pattern> woorden) {
        String rest =
                MET_NUMMER.matcher(Adrestekst.wegUitNaam(zonder(naam, woorden))).replaceAll(WEG);
        return Kaal.van(rest).isEmpty() ? Teksten.tekst("naam.geheim") : rest;
    }

    private static Pattern patroon(String woorden) {
        String los = Stream.of(woorden.split("\\s+"))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "[\\s.]*" + b)
                .orElse("");
        if (woorden.length() < KORTST) {
            return Pattern.compile("(?<![\\p{L}\\d])" + los + "(?![\\p{L}\\d])");
        }
        return Pattern.compile(los, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** An address on the web or for mail that names the place is not shown at all: without the name it leads nowhere. */
    private static void zonderVerbroken(ObjectNode object, UnaryOperator<String> schoon) {
        for (String veld : List.of("website", "email")) {
            String adres = object.path(veld).asString("");
            if (!schoon.apply(adres).equals(adres)) {
                object.remove(veld);
            }
        }
    }

    private static void veegVelden(ObjectNode object, List<String> velden, UnaryOperator<String> schoon) {
        for (String veld : velden) {
            if (object.path(veld).isString()) {
                object.put(veld, schoon.apply(object.path(veld).asString()));
            }
        }
    }

    private static void veeg(JsonNode knoop, UnaryOperator<String> schoon) {
        if (knoop instanceof ObjectNode object) {
            veegVelden(object, List.copyOf(object.propertyNames()), schoon);
            object.forEach(waarde -> veeg(waarde, schoon));
        } else if (knoop instanceof ArrayNode rij) {
            for (int i = 0; i < rij.size(); i++) {
                if (rij.get(i).isString()) {
                    rij.set(i, StringNode.valueOf(schoon.apply(rij.get(i).asString())));
                } else {
                    veeg(rij.get(i), schoon);
                }
            }
        }
    }
}
