package nl.samenkracht.indexer.verslag;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.bron.Plek;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/** Writes a report as {@code verslag.json} for machines and {@code verslag.html} for people. */
public final class Verslagschrijver {
    private Verslagschrijver() {}

    /** Writes both into the folder, which is made when it is missing; older ones are replaced. */
    public static void schrijf(Verslag verslag, Path map) throws IOException {
        Files.createDirectories(map);
        try (Writer uit = open(map.resolve("verslag.json"))) {
            json(verslag, uit);
        }
        try (Writer uit = open(map.resolve("verslag.html"))) {
            Htmlverslag.schrijf(verslag, uit);
        }
    }

    /** Half a character in a source becomes a question mark: it must not cost the report of all files. */
    private static Writer open(Path bestand) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(bestand), StandardCharsets.UTF_8));
    }

    /**
     * One object: gemeente, proef, begonnen, klaar, telling, bestanden[] with telling, redenen, bevindingen[] and how many more there were
     * (afgekapt), koppen[], and nieuw, gewijzigd, ongewijzigd and verdwenen, each with rijen[] and how many more there were (afgekapt).
     */
    private static void json(Verslag verslag, Writer uit) {
        try (JsonGenerator json =
                Json.MAPPER.createGenerator(uit).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
            json.writeStartObject();
            json.writeStringProperty("gemeente", verslag.gemeente());
            json.writeBooleanProperty("proef", verslag.proef());
            json.writeStringProperty("begonnen", verslag.begonnen().toString());
            json.writeStringProperty("klaar", verslag.klaar().toString());
            json.writePOJOProperty("telling", verslag.telling());
            json.writeArrayPropertyStart("bestanden");
            verslag.bestanden().forEach(bestand -> bestand(json, bestand));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void bestand(JsonGenerator json, Bestandsverslag bestand) {
        json.writeStartObject();
        json.writeStringProperty("bestand", bestand.bestand());
        json.writeStringProperty("bron", bestand.bron());
        if (bestand.fout() != null) {
            json.writeStringProperty("fout", bestand.fout());
        }
        json.writePOJOProperty("telling", bestand.telling());
        json.writeObjectPropertyStart("redenen");
        bestand.perReden().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(reden -> json.writeNumberProperty(reden.getKey().code(), reden.getValue()));
        json.writeEndObject();
        json.writeNumberProperty("afgekapt", bestand.afgekapt());
        json.writeArrayPropertyStart("bevindingen");
        bestand.bevindingen().forEach(bevinding -> bevinding(json, bevinding));
        json.writeEndArray();
        json.writeArrayPropertyStart("koppen");
        bestand.koppen().forEach(kop -> kop(json, kop));
        json.writeEndArray();
        Telling telling = bestand.telling();
        Rijen rijen = bestand.rijen();
        rijen(json, "nieuw", telling.nieuw(), rijen.nieuw(), rij -> {
            plek(json, rij.plek());
            tekst(json, "naam", rij.naam());
        });
        rijen(json, "gewijzigd", telling.gewijzigd(), rijen.gewijzigd(), rij -> {
            plek(json, rij.plek());
            tekst(json, "naam", rij.naam());
            json.writeArrayPropertyStart("velden");
            rij.velden().forEach(verschil -> verschil(json, verschil));
            json.writeEndArray();
        });
        rijen(json, "ongewijzigd", telling.ongewijzigd(), rijen.ongewijzigd(), plek -> plek(json, plek));
        rijen(json, "verdwenen", telling.verdwenen(), rijen.verdwenen(), een -> {
            tekst(json, "naam", een.naam());
            tekst(json, "nummer", een.nummer());
            json.writeStringProperty("gezien", een.gezien().toString());
        });
        json.writeEndObject();
    }

    private static <R> void rijen(JsonGenerator json, String naam, int aantal, List<R> rijen, Consumer<R> inhoud) {
        json.writeObjectPropertyStart(naam);
        json.writeNumberProperty("afgekapt", aantal - rijen.size());
        json.writeArrayPropertyStart("rijen");
        rijen.forEach(rij -> {
            json.writeStartObject();
            inhoud.accept(rij);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void verschil(JsonGenerator json, Veldverschil verschil) {
        json.writeStartObject();
        json.writeStringProperty("veld", verschil.veld());
        tekst(json, "was", verschil.was());
        tekst(json, "wordt", verschil.wordt());
        if (verschil.verzwegen()) {
            json.writeBooleanProperty("verzwegen", true);
        }
        json.writeEndObject();
    }

    /** What is not there is left out. */
    private static void tekst(JsonGenerator json, String naam, @Nullable String waarde) {
        if (waarde != null) {
            json.writeStringProperty(naam, waarde);
        }
    }

    private static void plek(JsonGenerator json, Plek plek) {
        json.writeStringProperty("bestand", plek.bestand());
        tekst(json, "blad", plek.blad());
        json.writeNumberProperty("rij", plek.rij());
    }

    private static void kop(JsonGenerator json, Kopgelezen kop) {
        json.writeStartObject();
        tekst(json, "blad", kop.blad());
        json.writeStringProperty("kop", kop.kop());
        tekst(json, "kolom", kop.kolom());
        tekst(json, "reden", kop.reden() == null ? null : kop.reden().code());
        json.writeEndObject();
    }

    private static void bevinding(JsonGenerator json, Bevinding bevinding) {
        json.writeStartObject();
        plek(json, bevinding.plek());
        tekst(json, "kolom", bevinding.kolom());
        tekst(json, "waarde", bevinding.waarde());
        json.writeStringProperty("reden", bevinding.reden().code());
        json.writeStringProperty("ernst", bevinding.reden().ernst().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("uitleg", bevinding.zin());
        json.writeEndObject();
    }
}
