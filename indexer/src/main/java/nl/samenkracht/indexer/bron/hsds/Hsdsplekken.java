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
        return lijst(dienst, "service_at_locations")
                .map(plek -> plek.path("location"))
                .flatMap(plek -> Stream.concat(
                        Stream.of(plek.path("name"), plek.path("alternate_name")),
                        lijst(plek, "addresses")
                                .flatMap(adres -> Stream.of(
                                        adres.path("address_1"), adres.path("address_2"), adres.path("postal_code")))))
                .map(woord -> woord.asString(""));
    }

    private @Nullable Locatie locatie(JsonNode plek, JsonNode locatie, Dienstlezing lezing) {
        String soort = locatie.path("location_type").asString("physical");
        if (!locatie.isObject() || soort.equals("postal")) {
            return null;
        }
        Adres adres = lijst(locatie, "addresses")
                .filter(een -> !isPostadres(een))
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

    private static boolean isPostadres(JsonNode adres) {
        return adres.path("address_type").asString("physical").equals("postal");
    }

    /** Where one may write to: in words, so that nobody is sent there. */
    private static @Nullable String postadres(JsonNode adres, Dienstlezing lezing) {
        String woorden = Stream.of("address_1", "address_2", "postal_code", "city", "region", "state_province")
                .map(deel -> lezing.regel(adres, deel))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return woorden.isEmpty() ? null : Teksten.tekst("hsds.postadres", woorden);
    }

    private @Nullable Adres adres(JsonNode adres, Dienstlezing lezing) {
        String straat = Stream.of(lezing.regel(adres, "address_1"), lezing.regel(adres, "address_2"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        boolean buitenland = !LAND.contains(adres.path("country").asString("NL").toUpperCase(Locale.ROOT));
        if (buitenland) {
            String code = lezing.regel(adres, "postal_code");
            return straat.isEmpty() ? null : new Adres(straat, code, lezing.regel(adres, "city"));
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
                                        lijst(locatie, "addresses")
                                                .filter(Hsdsplekken::isPostadres)
                                                .map(adres -> postadres(adres, lezing)))))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return tekst.isEmpty() ? null : tekst;
    }
}
