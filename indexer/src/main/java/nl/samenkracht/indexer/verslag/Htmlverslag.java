package nl.samenkracht.indexer.verslag;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Plek;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** The report as one page without scripts: counts first, then what to look at, the worst first, then the rows that are new or changed. */
final class Htmlverslag {
    private static final int MEESTE_PER_TABEL = 500;
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu H.mm", Locale.forLanguageTag("nl"))
            .withZone(Landtijd.ZONE);

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));
    /** Only a word that fits on no line may be broken. */
    private static final Pattern LANG_WOORD = Pattern.compile("\\S{30}");

    private static final List<String> PLEK = List.of("blad", "rij");

    private final Writer uit;

    private Htmlverslag(Writer uit) {
        this.uit = uit;
    }

    static void schrijf(Verslag verslag, Writer uit) throws IOException {
        new Htmlverslag(uit).pagina(verslag);
    }

    private void pagina(Verslag verslag) throws IOException {
        String titel = tekst(verslag.proef() ? "verslag.titel-proef" : "verslag.titel", verslag.gemeente());
        uit.write("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n");
        uit.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + titel
                + "</title>\n<style>\n");
        uit.write(Bronbestand.tekst(Htmlverslag.class, "verslag.css"));
        uit.write("</style>\n</head>\n<body>\n<main>\n<h1>" + titel + "</h1>\n");
        uit.write("<p>" + tekst("verslag.wanneer", tijd(verslag.begonnen()), tijd(verslag.klaar())) + "</p>\n");
        telling(verslag.telling());
        for (Bestandsverslag bestand : verslag.bestanden()) {
            bestand(bestand);
        }
        uit.write("</main>\n</body>\n</html>\n");
    }

    private void telling(Telling telling) throws IOException {
        uit.write("<dl class=\"telling\">\n");
        getal("gelezen", telling.gelezen());
        getal("nieuw", telling.nieuw());
        getal("gewijzigd", telling.gewijzigd());
        getal("ongewijzigd", telling.ongewijzigd());
        getal("dubbel", telling.dubbel());
        getal("twijfel", telling.twijfel());
        getal("afgekeurd", telling.afgekeurd());
        getal("achtergehouden", telling.achtergehouden());
        getal("conflicten", telling.conflicten());
        getal("verdwenen", telling.verdwenen());
        uit.write("</dl>\n");
    }

    private void getal(String naam, int getal) throws IOException {
        uit.write(
                "<div><dt>" + tekst("telling." + naam) + "</dt><dd>" + tekst("verslag.getal", getal) + "</dd></div>\n");
    }

    private void bestand(Bestandsverslag bestand) throws IOException {
        uit.write("<section>\n<h2>" + veilig(bestand.bestand()) + "</h2>\n");
        if (bestand.fout() != null) {
            uit.write("<p class=\"fout\">" + veilig(bestand.fout()) + "</p>\n</section>\n");
            return;
        }
        telling(bestand.telling());
        Map<Reden, List<Bevinding>> perReden = new LinkedHashMap<>();
        bestand.perReden().keySet().stream()
                .sorted(Comparator.comparing(Reden::ernst).thenComparing(Comparator.naturalOrder()))
                .forEach(reden -> perReden.put(reden, new ArrayList<>()));
        bestand.bevindingen()
                .forEach(bevinding -> perReden.computeIfAbsent(bevinding.reden(), nieuw -> new ArrayList<>())
                        .add(bevinding));
        if (perReden.isEmpty()) {
            uit.write("<p>" + tekst("verslag.niets") + "</p>\n");
        }
        for (Map.Entry<Reden, List<Bevinding>> reden : perReden.entrySet()) {
            int aantal = bestand.perReden()
                    .getOrDefault(reden.getKey(), reden.getValue().size());
            bevindingen(bestand, reden.getKey(), aantal, reden.getValue());
        }
        if (bestand.afgekapt() > 0) {
            uit.write("<p>" + tekst("verslag.afgekapt", bestand.afgekapt()) + "</p>\n");
        }
        nieuw(bestand);
        gewijzigd(bestand);
        verdwenen(bestand);
        koppen(bestand.bestand(), bestand.koppen());
        uit.write("</section>\n");
    }

    private void bevindingen(Bestandsverslag bestand, Reden reden, int aantal, List<Bevinding> bevindingen)
            throws IOException {
        String ernst = reden.ernst().name().toLowerCase(Locale.ROOT);
        uit.write("<h3 class=\"" + ernst + "\">"
                + tekst("verslag.kop", tekst("ernst." + ernst), tekst("kop." + reden.code()), aantal) + "</h3>\n");
        tabel(
                tekst("kop." + reden.code()) + ", " + veilig(bestand.bestand()),
                metPlek("kolom", "waarde", "uitleg"),
                bevindingen.stream()
                        .map(bevinding ->
                                rij(bevinding.plek(), bevinding.kolom(), bevinding.waarde(), bevinding.zin())),
                bevindingen.size());
    }

    private void nieuw(Bestandsverslag bestand) throws IOException {
        List<Rijen.Nieuw> rijen = bestand.rijen().nieuw();
        kop("nieuw", bestand.telling().nieuw());
        tabel(
                tekst("telling.nieuw") + ", " + veilig(bestand.bestand()),
                metPlek("naam"),
                rijen.stream().map(een -> rij(een.plek(), naam(een.naam()))),
                rijen.size());
        afgekapt(bestand.telling().nieuw() - rijen.size());
    }

    /** One line per field that changed. */
    private void gewijzigd(Bestandsverslag bestand) throws IOException {
        List<Rijen.Gewijzigd> rijen = bestand.rijen().gewijzigd();
        kop("gewijzigd", bestand.telling().gewijzigd());
        tabel(
                tekst("telling.gewijzigd") + ", " + veilig(bestand.bestand()),
                metPlek("naam", "veld", "was", "wordt"),
                rijen.stream()
                        .flatMap(een -> een.velden().stream()
                                .map(veld -> rij(
                                        een.plek(),
                                        naam(een.naam()),
                                        veld.naam(),
                                        waarde(veld, veld.was()),
                                        waarde(veld, veld.wordt())))),
                rijen.stream().mapToInt(een -> een.velden().size()).sum());
        afgekapt(bestand.telling().gewijzigd() - rijen.size());
    }

    private void verdwenen(Bestandsverslag bestand) throws IOException {
        List<Rijen.Verdwenen> rijen = bestand.rijen().verdwenen();
        kop("verdwenen", bestand.telling().verdwenen());
        if (!rijen.isEmpty()) {
            uit.write("<p>" + tekst("verslag.verdwenen") + "</p>\n");
        }
        tabel(
                tekst("telling.verdwenen") + ", " + veilig(bestand.bestand()),
                List.of("naam", "nummer", "gezien"),
                rijen.stream().map(een -> cellen(een.naam(), een.nummer(), DAG.format(een.gezien()))),
                rijen.size());
        afgekapt(bestand.telling().verdwenen() - rijen.size());
    }

    private void koppen(String bestand, List<Kopgelezen> koppen) throws IOException {
        if (koppen.isEmpty()) {
            return;
        }
        uit.write("<h3>" + tekst("verslag.koppen") + "</h3>\n<p>" + tekst("verslag.koppen-uitleg") + "</p>\n");
        tabel(
                tekst("verslag.koppen") + ", " + veilig(bestand),
                List.of("blad", "kop-in-bron", "gelezen-als"),
                koppen.stream().map(kop -> cellen(kop.blad(), kop.kop(), kop.zin())),
                koppen.size());
    }

    private static String naam(@Nullable String naam) {
        return naam == null ? Teksten.tekst("verslag.verzwegen") : naam;
    }

    private static String waarde(Veldverschil veld, @Nullable String waarde) {
        return veld.verzwegen()
                ? Teksten.tekst("verslag.verzwegen")
                : waarde == null ? Teksten.tekst("verslag.leeg") : waarde;
    }

    private void kop(String naam, int aantal) throws IOException {
        if (aantal > 0) {
            uit.write("<h3>" + tekst("verslag.rijen", tekst("telling." + naam), aantal) + "</h3>\n");
        }
    }

    private void afgekapt(int aantal) throws IOException {
        if (aantal > 0) {
            uit.write("<p>" + tekst("verslag.afgekapt-rijen", aantal) + "</p>\n");
        }
    }

    /**
     * Nothing when there are no lines.
     *
     * @param naam what people who cannot see the table call it, safe
     */
    private void tabel(String naam, List<String> koppen, Stream<String> regels, int aantal) throws IOException {
        if (aantal == 0) {
            return;
        }
        uit.write("<div class=\"tabel\" tabindex=\"0\" role=\"region\" aria-label=\"" + naam
                + "\">\n<table>\n<thead><tr>");
        for (String kop : koppen) {
            uit.write("<th scope=\"col\">" + tekst("verslag." + kop) + "</th>");
        }
        uit.write("</tr></thead>\n<tbody>\n");
        for (String regel : regels.limit(MEESTE_PER_TABEL).toList()) {
            uit.write(regel);
        }
        uit.write("</tbody>\n</table>\n</div>\n");
        if (aantal > MEESTE_PER_TABEL) {
            uit.write("<p>" + tekst("verslag.meer", aantal - MEESTE_PER_TABEL) + "</p>\n");
        }
    }

    private static List<String> metPlek(String... koppen) {
        return Stream.concat(PLEK.stream(), Stream.of(koppen)).toList();
    }

    private static String rij(Plek plek, @Nullable String... cellen) {
        return "<tr><td>" + veilig(plek.blad()) + "</td><td>" + (plek.rij() == 0 ? "" : plek.rij()) + "</td>"
                + cellen(cellen).substring("<tr>".length());
    }

    private static String cellen(@Nullable String... cellen) {
        StringBuilder rij = new StringBuilder("<tr>");
        for (String cel : cellen) {
            boolean lang = cel != null && LANG_WOORD.matcher(cel).find();
            rij.append(lang ? "<td class=\"lang\">" : "<td>")
                    .append(veilig(cel))
                    .append("</td>");
        }
        return rij.append("</tr>\n").toString();
    }

    private static String tijd(Instant moment) {
        return TIJD.format(moment);
    }

    private static String tekst(String sleutel, Object... waarden) {
        return veilig(Teksten.tekst(sleutel, waarden));
    }

    private static String veilig(@Nullable String tekst) {
        return tekst == null ? "" : Entities.escape(tekst);
    }
}
