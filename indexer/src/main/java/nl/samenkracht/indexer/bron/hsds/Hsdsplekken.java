package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.lezen.Linklezer;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import nl.samenkracht.indexer.lezen.Postcodelezer;
import nl.samenkracht.indexer.lezen.Puntlezer;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The places of a service. Only an address of type physical is one a visitor may be sent to. */
final class Hsdsplekken {
    private static final Set<String> LAND = Set.of("", "NL", "NLD", "NEDERLAND", "NETHERLANDS");

    private final Bronomgeving omgeving;

    Hsdsplekken(Bronomgeving omgeving) {
        this.omgeving = omgeving;
    }

    List<Locatie> locaties(JsonNode dienst, Dienstlezing lezing, boolean geheim) {
        if (geheim) {
            return List.of(omgeving.locatie(Plaatssoort.GEHEIM, null, null, null, null));
        }
        return lijst(dienst, "service_at_locations")
                .map(plek -> locatie(plek, plek.path("location"), lezing))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Locatie::id, plek -> plek, (eerste, tweede) -> eerste, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Words that must not come out when the address is secret. */
    static Stream<String> woorden(JsonNode dienst) {
        return Stream.concat(
                        lijst(dienst, "service_at_locations").map(plek -> plek.path("location")),
                        lijst(dienst.path("organization"), "locations"))
                .flatMap(plek -> Stream.concat(
                        Stream.of(plek.path("name"), plek.path("alternate_name")),
                        lijst(plek, "addresses")
                                .flatMap(adres -> Stream.of(
                                        adres.path("address_1"), adres.path("address_2"), adres.path("postal_code")))))
                .map(woord -> woord.asString(""));
    }

    private @Nullable Locatie locatie(JsonNode plek, JsonNode locatie, Dienstlezing lezing) {
        String soort = locatie.path("location_type").asString("physical");
        if (!locatie.isObject() || isAlleenPost(locatie)) {
            return null;
        }
        Adres adres = lijst(locatie, "addresses")
                .filter(Hsdsplekken::isBezoekadres)
                .findFirst()
                .map(een -> adres(een, lezing))
                .orElse(null);
        String naam = naam(locatie, lezing);
        Plaatssoort plaatssoort = soort.equals("virtual")
                ? Plaatssoort.TELEFOON_OF_ONLINE
                : adres != null
                        ? Plaatssoort.BEZOEKADRES
                        : Optional.ofNullable(naam)
                                .flatMap(Plaatssoortlezer::lees)
                                .orElse(Plaatssoort.BEZOEKADRES);
        if (plaatssoort == Plaatssoort.GEHEIM) {
            return omgeving.locatie(plaatssoort, null, null, null, null);
        }
        String lat = locatie.path("latitude").asString("");
        Punt punt = lezing.lees(
                        locatie,
                        lat.isEmpty() ? "longitude" : "latitude",
                        een -> Puntlezer.lees(lat, locatie.path("longitude").asString("")))
                .orElse(null);
        Locatie afgeleid = omgeving.locatie(plaatssoort, naam, adres, punt, null);
        return new Locatie(
                Hsdsvertaler.uuid(locatie.path("id")).orElse(afgeleid.id()),
                plaatssoort,
                naam,
                adres,
                punt,
                afgeleid.wijk(),
                afgeleid.buurt(),
                gebouw(plek, locatie, lezing));
    }

    private static @Nullable String naam(JsonNode locatie, Dienstlezing lezing) {
        String naam = lezing.regel(locatie, "name");
        String ander = lezing.regel(locatie, "alternate_name");
        return naam == null || ander == null ? (naam == null ? ander : naam) : naam + " (" + ander + ")";
    }

    /** The addresses of places that are only there to write to. */
    static Stream<String> alleenPost(JsonNode dienst, Dienstlezing lezing) {
        return lijst(dienst, "service_at_locations")
                .map(plek -> plek.path("location"))
                .filter(locatie -> isAlleenPost(locatie))
                .flatMap(locatie -> lijst(locatie, "addresses"))
                .flatMap(adres -> Stream.ofNullable(inWoorden(adres, "hsds.postadres", lezing)));
    }

    private static boolean isAlleenPost(JsonNode locatie) {
        return locatie.path("location_type").asString("physical").equals("postal");
    }

    private static boolean isBezoekadres(JsonNode adres) {
        return adres.path("address_type").asString("physical").equals("physical");
    }

    /** Where nobody is sent to: where one may write to, where else it is, where it is online. */
    private static Stream<String> andereAdressen(JsonNode locatie, Dienstlezing lezing) {
        List<JsonNode> bezoek = lijst(locatie, "addresses")
                .filter(Hsdsplekken::isBezoekadres)
                .skip(1)
                .toList();
        List<JsonNode> rest = lijst(locatie, "addresses")
                .filter(adres -> !isBezoekadres(adres))
                .toList();
        return Stream.concat(
                bezoek.stream().flatMap(adres -> Stream.ofNullable(inWoorden(adres, "hsds.ook-op", lezing))),
                rest.stream()
                        .flatMap(adres -> Stream.ofNullable(inWoorden(
                                adres,
                                adres.path("address_type").asString("").equals("postal")
                                        ? "hsds.postadres"
                                        : "hsds.ook-op",
                                lezing))));
    }

    private static @Nullable String inWoorden(JsonNode adres, String sleutel, Dienstlezing lezing) {
        String woorden = Stream.of("address_1", "address_2", "postal_code", "city", "region", "state_province")
                .map(deel -> lezing.regel(adres, deel))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return woorden.isEmpty() ? null : Teksten.tekst(sleutel, woorden + land(adres, ", "));
    }

    /** Empty for this country. */
    private static String land(JsonNode adres, String ervoor) {
        String land = adres.path("country").asString("NL").strip();
        return LAND.contains(land.toUpperCase(Locale.ROOT)) ? "" : ervoor + land;
    }

    private @Nullable Adres adres(JsonNode adres, Dienstlezing lezing) {
        String straat = Stream.of(lezing.regel(adres, "address_1"), lezing.regel(adres, "address_2"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!land(adres, "").isEmpty()) {
            String plaats = Stream.of(
                            lezing.regel(adres, "city"),
                            lezing.regel(adres, "region"),
                            lezing.regel(adres, "state_province"),
                            lezing.regel(adres, "country"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return straat.isEmpty() ? null : new Adres(straat, lezing.regel(adres, "postal_code"), plaats);
        }
        String postcode = lezing.lees(adres, "postal_code", Postcodelezer::lees).orElse(null);
        if (postcode != null && !omgeving.isVanHier(postcode)) {
            lezing.meld("postal_code", postcode, Reden.POSTCODE_ELDERS);
        }
        return straat.isEmpty() ? null : new Adres(straat, postcode, lezing.regel(adres, "city"));
    }

    /** What somebody must know to get in and around. */
    private static @Nullable String gebouw(JsonNode plek, JsonNode locatie, Dienstlezing lezing) {
        String tekst = Stream.concat(
                        Stream.of(lezing.tekst(plek, "description"), lezing.tekst(locatie, "description")),
                        Stream.concat(
                                lijst(locatie, "accessibility")
                                        .flatMap(een -> Stream.of(
                                                lezing.tekst(een, "description"),
                                                lezing.tekst(een, "details"),
                                                lezing.lees(een, "url", Linklezer::lees)
                                                        .orElse(null))),
                                Stream.concat(
                                        Stream.of(
                                                lezing.tekst(locatie, "transportation"),
                                                lezing.lees(locatie, "url", Linklezer::lees)
                                                        .orElse(null)),
                                        andereAdressen(locatie, lezing))))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return tekst.isEmpty() ? null : tekst;
    }
}
