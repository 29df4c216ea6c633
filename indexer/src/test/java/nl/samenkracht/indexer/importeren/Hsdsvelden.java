package nl.samenkracht.indexer.importeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.lezen.Gebiedlezer;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Openingstijdenlezer;
import nl.samenkracht.indexer.lezen.Termenlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares a service of HSDS with the entry it became, member by member, by the tables of {@code docs/hsds.md}. */
final class Hsdsvelden {
    private static final Path TABELLEN = Path.of("../docs/hsds.md");
    private static final Pattern REGEL = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|.*");
    private static final Pattern VELD = Pattern.compile("`([^`]+)`");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    private static final Map<String, String> ANDERS = Map.of(
            "active",
            "gepubliceerd",
            "inactive",
            "beeindigd",
            "defunct",
            "beeindigd",
            "EUR",
            "€",
            "eur",
            "€",
            "0",
            "gratis");
    private static final Set<String> NEDERLAND = Set.of("NL", "NLD");

    private final Map<String, List<String>> velden = new LinkedHashMap<>();

    Hsdsvelden() {
        try (Stream<String> regels = Files.lines(TABELLEN)) {
            regels.map(REGEL::matcher)
                    .filter(Matcher::matches)
                    .forEach(regel -> velden.put(
                            regel.group(1),
                            VELD.matcher(regel.group(2))
                                    .results()
                                    .map(veld -> veld.group(1))
                                    .toList()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The services of a document, each with its organization and places inside, whatever the document is about. */
    static List<ObjectNode> diensten(JsonNode document) {
        List<ObjectNode> diensten = new ArrayList<>();
        if (document.path("contents").isArray()) {
            document.path("contents").forEach(deel -> diensten.addAll(diensten(deel)));
        } else if (document.path("service").isObject()) {
            ObjectNode plek = (ObjectNode) document.deepCopy();
            ObjectNode dienst = (ObjectNode) plek.remove("service");
            dienst.putArray("service_at_locations").add(plek);
            diensten.add(dienst);
        } else if (document.path("services").isArray()) {
            ObjectNode organisatie = (ObjectNode) document.deepCopy();
            organisatie.remove("services");
            document.path("services")
                    .forEach(dienst -> diensten.add(((ObjectNode) dienst.deepCopy()).set("organization", organisatie)));
        } else if (document.has("status")) {
            diensten.add((ObjectNode) document.deepCopy());
        }
        return diensten;
    }

    /**
     * What of a service is neither in the entry nor in the report.
     *
     * @param aanbod the entry as the register has it
     * @param gemeld what the report tells: that is not lost silently
     * @return one line per member that is lost, or that {@code docs/hsds.md} does not know
     */
    List<String> verloren(ObjectNode dienst, JsonNode aanbod, List<Bevinding> gemeld) {
        List<String> verloren = new ArrayList<>();
        bladeren("", dienst, (pad, waarde) -> {
            Optional<List<String>> waar = waar(pad);
            if (waar.isEmpty()) {
                verloren.add(pad + ": not in docs/hsds.md");
            } else if (!waar.get().isEmpty()
                    && !staatErIn(waarde, waar.get(), aanbod)
                    && !zegtNietsMeer(pad, waarde)
                    && gemeld.stream().noneMatch(bevinding -> gaatOver(bevinding, pad, waarde))) {
                verloren.add(pad + ": " + waarde + " is not in " + waar.get());
            }
        });
        return verloren;
    }

    /** Words that read as times or as an area, and codes. */
    private static boolean zegtNietsMeer(String pad, String waarde) {
        if (pad.equals("service_areas[].description")) {
            return new Gebiedlezer(Gebiedsindeling.van("GM0402"))
                    .een(waarde.replace(" in Hilversum", ""))
                    .isPresent();
        }
        return pad.endsWith("attending_type")
                ? !waarde.contains(" ")
                : pad.endsWith("schedules[].description")
                        && Openingstijdenlezer.lees(waarde)
                                .waarde()
                                .filter(Openingstijden::zijnBekend)
                                .isPresent();
    }

    private static boolean gaatOver(Bevinding bevinding, String pad, String waarde) {
        String blad = pad.substring(pad.lastIndexOf('.') + 1);
        String kolom = String.valueOf(bevinding.kolom());
        return kolom.equals(blad)
                || (kolom.equals("latitude") && blad.equals("longitude"))
                || (pad.contains(kolom + "[]") && waarde.equals(bevinding.waarde()));
    }

    private interface Bekijker {
        void bekijk(String pad, String waarde);
    }

    private static void bladeren(String pad, JsonNode knoop, Bekijker bekijker) {
        if (knoop.isObject()) {
            knoop.properties()
                    .forEach(deel -> bladeren(
                            pad.isEmpty() ? deel.getKey() : pad + "." + deel.getKey(), deel.getValue(), bekijker));
        } else if (knoop.isArray()) {
            knoop.forEach(deel -> bladeren(pad + "[]", deel, bekijker));
        } else if (!knoop.asString("").isBlank()) {
            bekijker.bekijk(pad, knoop.asString());
        }
    }

    /** The fields a member goes into, none when it is dropped or reckoned with; empty when the tables do not know it. */
    private Optional<List<String>> waar(String pad) {
        String blad = pad.substring(pad.lastIndexOf('.') + 1);
        if (blad.endsWith("_id") || (blad.equals("id") && !pad.equals("id"))) {
            return Optional.of(List.of());
        }
        String rest = pad;
        while (true) {
            List<String> gevonden = velden.get(rest.equals(pad) ? pad : rest + ".*");
            if (gevonden != null) {
                return Optional.of(gevonden);
            }
            int punt = rest.lastIndexOf('.');
            if (punt < 0) {
                return Optional.empty();
            }
            rest = rest.substring(0, punt);
        }
    }

    private static boolean staatErIn(String waarde, List<String> waar, JsonNode aanbod) {
        StringBuilder tekst = new StringBuilder();
        for (String veld : waar) {
            JsonNode knoop = aanbod;
            for (String deel : veld.split("\\.")) {
                knoop = knoop.path(deel);
            }
            bladeren("", knoop, (pad, hier) -> tekst.append(hier).append(" / "));
        }
        String vlak = Kaal.van(tekst.toString());
        String cijfers = tekst.toString().replaceAll("[^0-9]", "");
        return vormen(waarde).anyMatch(vorm -> {
            boolean nummer = vorm.matches("[\"+0-9 ()-]{8,}");
            return nummer
                    ? cijfers.contains(vorm.replaceAll("[^0-9]", "").replaceFirst("^31", "0"))
                            || cijfers.contains(vorm.replaceAll("[^0-9]", ""))
                    : vlak.contains(Kaal.van(vorm));
        });
    }

    /** In which ways a value may be written. */
    private static Stream<String> vormen(String waarde) {
        Stream.Builder<String> vormen = Stream.builder();
        vormen.add(waarde);
        Optional.ofNullable(ANDERS.get(waarde)).ifPresent(vormen::add);
        new Gebiedlezer(Gebiedsindeling.van("GM0402")).een(waarde).ifPresent(vormen::add);
        Stream.of(Termenlezer.SOORT, Termenlezer.LEEFGEBIED, Termenlezer.DOELGROEP, Termenlezer.TOEGANG)
                .flatMap(lezer -> lezer.een(waarde).stream())
                .forEach(vormen::add);
        if (waarde.matches("\\d\\d:\\d\\d(:\\d\\d)?")) {
            vormen.add(waarde.substring(0, 5));
            vormen.add(waarde.substring(0, 5).replaceFirst("^0", ""));
        }
        if (waarde.matches("\\d{4}-\\d\\d-\\d\\d")) {
            vormen.add(DAG.format(LocalDate.parse(waarde)));
        }
        if (waarde.matches("\\d+\\.\\d+|\\d{1,4}")) {
            vormen.add(new BigDecimal(waarde)
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace('.', ','));
        }
        if (NEDERLAND.contains(waarde)) {
            vormen.add("");
        }
        return vormen.build();
    }

    /** Whether the place of the entry is secret, so that almost nothing of the service may come out. */
    static boolean isGeheim(JsonNode aanbod) {
        return aanbod.path("locaties")
                .valueStream()
                .anyMatch(plek -> plek.path("plaatssoort").asString("").equals("geheim"));
    }
}
