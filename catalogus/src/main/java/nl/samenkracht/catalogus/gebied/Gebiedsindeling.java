package nl.samenkracht.catalogus.gebied;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Slug;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wijken and buurten of one gemeente. Immutable, safe for many threads.
 *
 * <p>The outlines are simplified to about 100 m: a point close to a boundary may fall in the neighbouring buurt.
 */
public final class Gebiedsindeling {
    /** How far a simplified outline may be off, and a bit. */
    private static final double SPELING_KM = 0.15;
    /** Two outlines of one border are this far from each other at most, where each was simplified by itself. */
    private static final double GRENS_KM = 0.05;
    /** What lies around a town and belongs to it: heath, woods, the last houses. */
    private static final double OMGEVING_KM = 5;

    private static final String GEEN = "{\"type\":\"FeatureCollection\",\"bron\":\"\",\"features\":[]}";

    private final String gemeente;
    private final String naam;
    private final String bron;
    private final Map<String, Wijk> wijken = new LinkedHashMap<>();
    private final List<Vlak> wijkvlakken = new ArrayList<>();
    private final List<Vlak> buurtvlakken = new ArrayList<>();
    private final Map<String, String> wijkBijBuurt = new LinkedHashMap<>();
    private final Map<String, String> buurtnamen = new LinkedHashMap<>();
    private final Map<String, String> buurtslugs = new LinkedHashMap<>();
    private final Map<String, List<String>> buren = new ConcurrentHashMap<>();
    private final String geojson;

    private Gebiedsindeling(String gemeente, JsonNode metWijken, JsonNode metBuurten) {
        this.gemeente = gemeente;
        this.naam = metWijken.path("gemeente").asString(gemeente);
        this.bron = metWijken.path("bron").asString("CBS / Kadaster, CC BY 4.0");
        List<Wijk> gelezen = new ArrayList<>();
        for (JsonNode kenmerk : metWijken.path("features")) {
            ObjectNode eigen = (ObjectNode) kenmerk.path("properties");
            Vlak vlak = Vlak.lees(eigen.path("wijkcode").asString(), kenmerk.path("geometry"));
            wijkvlakken.add(vlak);
            String wijknaam = eigen.path("wijknaam").asString();
            String slug = eigen.path("slug").asString(Slug.van(wijknaam));
            JsonNode midden = eigen.path("centroid");
            gelezen.add(new Wijk(
                    vlak.code(),
                    gemeente,
                    slug,
                    wijknaam,
                    midden.isMissingNode()
                            ? vlak.midden()
                            : new Punt(midden.get(1).asDouble(), midden.get(0).asDouble()),
                    vlak.omtrek()));
            eigen.put("slug", slug);
        }
        this.geojson = Json.tekst(metWijken);
        gelezen.stream().sorted(Comparator.comparing(Wijk::code)).forEach(wijk -> wijken.put(wijk.code(), wijk));
        for (JsonNode kenmerk : metBuurten.path("features")) {
            JsonNode eigen = kenmerk.path("properties");
            Vlak vlak = Vlak.lees(eigen.path("buurtcode").asString(), kenmerk.path("geometry"));
            buurtvlakken.add(vlak);
            wijkBijBuurt.put(vlak.code(), eigen.path("wijkcode").asString());
            buurtnamen.put(vlak.code(), eigen.path("buurtnaam").asString());
            buurtslugs.putIfAbsent(Slug.van(eigen.path("buurtnaam").asString()), vlak.code());
        }
    }

    /**
     * The division of this gemeente; one without outlines or wijken when none is known of it.
     *
     * @throws Gebiedsfout naming the gemeente, when its files cannot be read
     */
    public static Gebiedsindeling van(String gemeente) {
        try {
            return new Gebiedsindeling(gemeente, bestand("wijken-", gemeente), bestand("buurten-", gemeente));
        } catch (RuntimeException fout) {
            throw new Gebiedsfout("The outlines of wijken and buurten of " + gemeente + " cannot be read", fout);
        }
    }

    private static JsonNode bestand(String begin, String gemeente) {
        return Json.boom(Gebiedsbestand.tekst(begin, gemeente, ".geojson").orElse(GEEN));
    }

    /** CBS code, "GM0402". */
    public String gemeente() {
        return gemeente;
    }

    /** Name of the gemeente. */
    public String naam() {
        return naam;
    }

    /** Source and licence of the outlines; must be shown beside them. */
    public String bron() {
        return bron;
    }

    /** The outlines as GeoJSON, for a map. */
    public String geojson() {
        return geojson;
    }

    /** All wijken, by code. */
    public List<Wijk> wijken() {
        return List.copyOf(wijken.values());
    }

    /** What the gemeente, its wijken and its buurten are called. */
    public List<String> namen() {
        List<String> namen = new ArrayList<>(buurtnamen.values());
        wijken.values().forEach(wijk -> namen.add(wijk.naam()));
        namen.add(naam);
        return namen;
    }

    /** The wijk with this CBS code. */
    public Optional<Wijk> wijk(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(wijken.get(code));
    }

    /** The wijk with this slug or name, whatever the case. */
    public Optional<Wijk> zoekWijk(@Nullable String slugOfNaam) {
        if (slugOfNaam == null) {
            return Optional.empty();
        }
        String gezocht = slugOfNaam.strip().toLowerCase(Locale.ROOT);
        return wijken.values().stream()
                .filter(wijk -> wijk.slug().equals(gezocht)
                        || wijk.naam().toLowerCase(Locale.ROOT).equals(gezocht)
                        || wijk.code().toLowerCase(Locale.ROOT).equals(gezocht))
                .findFirst();
    }

    /** Code of the buurt the point lies in; empty outside every outline. */
    public Optional<String> buurtVan(Punt punt) {
        return buurtvlakken.stream()
                .filter(vlak -> vlak.bevat(punt))
                .map(Vlak::code)
                .findFirst();
    }

    /** Code of the wijk the point lies in; empty outside the gemeente. */
    public Optional<String> wijkVan(Punt punt) {
        return wijkvlakken.stream()
                .filter(vlak -> vlak.bevat(punt))
                .map(Vlak::code)
                .findFirst();
    }

    /**
     * Code of the wijk of a point of which a source names the wijk. The source is believed where the outlines cannot tell: when the point lies within
     * 150 m of the wijk it names, or outside every outline but not in another town. Further away it is the outline that counts.
     *
     * @param genoemd code of a wijk; {@code null} when the source names none
     */
    public Optional<String> wijkVan(Punt punt, @Nullable String genoemd) {
        Optional<String> getekend = wijkVan(punt);
        double speling = getekend.isPresent() ? SPELING_KM : OMGEVING_KM;
        return wijkvlakken.stream()
                .filter(vlak -> vlak.code().equals(genoemd) && vlak.kilometerTot(punt) <= speling)
                .map(Vlak::code)
                .findFirst()
                .or(() -> getekend);
    }

    /** Codes of the wijken that share a border with this one, sorted; computed once. */
    public List<String> buren(String wijk) {
        return buren.computeIfAbsent(
                wijk,
                code -> wijkvlakken.stream()
                        .filter(vlak -> vlak.code().equals(code))
                        .flatMap(vlak -> wijkvlakken.stream()
                                .filter(ander -> !ander.code().equals(code) && vlak.grenstAan(ander, GRENS_KM)))
                        .map(Vlak::code)
                        .sorted()
                        .toList());
    }

    /** The wijk a buurt belongs to. */
    public Optional<String> wijkVanBuurt(String buurt) {
        return Optional.ofNullable(wijkBijBuurt.get(buurt));
    }

    /** Names of the buurten of a wijk, by name. */
    public List<String> buurtenVan(String wijk) {
        return wijkBijBuurt.entrySet().stream()
                .filter(buurt -> buurt.getValue().equals(wijk))
                .map(buurt -> buurtnamen.getOrDefault(buurt.getKey(), buurt.getKey()))
                .sorted()
                .toList();
    }

    /** Code of the buurt with this name, whatever the case, accents and punctuation. */
    public Optional<String> zoekBuurt(String naamVanBuurt) {
        return Optional.ofNullable(buurtslugs.get(Slug.van(naamVanBuurt)));
    }

    /** Whether more than one wijk begins with this name, as Noordoost and Noordwest with Noord: nobody can tell which is meant, or both. */
    public boolean isHalveWijknaam(String naam) {
        String half = Slug.van(naam);
        return wijken.values().stream()
                        .map(wijk -> Slug.van(wijk.naam()))
                        .filter(heel -> heel.startsWith(half) && !heel.equals(half))
                        .limit(2)
                        .count()
                > 1;
    }

    /**
     * Whom an area of service serves here: just the gemeente's code when it covers the whole gemeente or more, else the codes of the wijken
     * (a buurt counts as its wijk), sorted; empty when it serves nobody here.
     */
    public List<String> dient(List<String> werkgebied) {
        if (werkgebied.contains(gemeente) || werkgebied.contains("NL")) {
            return List.of(gemeente);
        }
        String eigenWijken = "WK" + gemeente.substring(2);
        return werkgebied.stream()
                .map(code -> wijkBijBuurt.getOrDefault(code, code))
                .filter(code -> code.startsWith(eigenWijken))
                .distinct()
                .sorted()
                .toList();
    }
}
