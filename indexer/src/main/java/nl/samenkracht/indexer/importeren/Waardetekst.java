package nl.samenkracht.indexer.importeren;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.indexer.Teksten;
import tools.jackson.databind.JsonNode;

/** The value of a field as a person reads it: Dutch dates and days, names of wijken, no ids. */
final class Waardetekst {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final Pattern DATUM = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d)(?::\\d\\d)?)?");
    /** Says nothing to a reader, or, the description of an organisation, too much. */
    private static final Set<String> NIET = Set.of("id", "gemeente", "omschrijving");

    private final Gebiedsindeling indeling;

    Waardetekst(Gebiedsindeling indeling) {
        this.indeling = indeling;
    }

    String van(JsonNode waarde) {
        if (waarde.isArray()) {
            String tussen = waarde.path(0).isObject() ? "; " : ", ";
            return waarde.valueStream().map(this::van).collect(Collectors.joining(tussen));
        }
        if (waarde.has("dag")) {
            return weekdeel(waarde);
        }
        if (waarde.isObject()) {
            return waarde.propertyStream()
                    .filter(deel -> !NIET.contains(deel.getKey()))
                    .map(deel -> van(deel.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (waarde.isBoolean()) {
            return Teksten.tekst(waarde.asBoolean() ? "waarde.ja" : "waarde.nee");
        }
        return woord(waarde.asString());
    }

    private String woord(String tekst) {
        if (tekst.equals(indeling.gemeente())) {
            return indeling.naam();
        }
        return indeling.wijk(tekst)
                .map(Wijk::naam)
                .orElseGet(() -> DATUM.matcher(tekst).matches()
                        ? DATUM.matcher(tekst)
                                .replaceFirst(datum -> datum.group(3) + "-" + datum.group(2) + "-" + datum.group(1)
                                        + (datum.group(4) == null ? "" : " " + datum.group(4)))
                        : tekst);
    }

    private static String weekdeel(JsonNode deel) {
        String dag = DayOfWeek.valueOf(deel.path("dag").asString()).getDisplayName(TextStyle.SHORT, NEDERLANDS);
        String weken = deel.path("wekenVanDeMaand")
                .valueStream()
                .map(week -> week.asInt() < 0 ? Teksten.tekst("waarde.laatste") : week.asString())
                .collect(Collectors.joining(", "));
        return Teksten.tekst(
                weken.isEmpty() ? "waarde.weekdeel" : "waarde.weekdeel-weken",
                dag,
                uur(deel.path("van")),
                uur(deel.path("tot")),
                weken);
    }

    private static String uur(JsonNode tijd) {
        return tijd.asString().replaceFirst("(\\d\\d:\\d\\d):00$", "$1");
    }
}
