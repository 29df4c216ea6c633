package nl.samenkracht.indexer.importeren;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Tekenset;
import nl.samenkracht.indexer.bron.csv.Csvbron;
import nl.samenkracht.indexer.bron.gids.Gidsbron;
import nl.samenkracht.indexer.bron.hsds.Hsdsbestand;
import nl.samenkracht.indexer.bron.hsds.Hsdsfeed;
import nl.samenkracht.indexer.bron.ical.Icalbron;
import nl.samenkracht.indexer.bron.xlsx.Xlsxbron;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Tabellezer;
import nl.samenkracht.indexer.vertalen.Vertaler;

/** Finds out what a source is, by what is in it, not by what it is called. */
final class Bronopener {
    private static final int BEGIN = 4096;
    private static final String AGENDA = "BEGIN:VCALENDAR";
    private static final Pattern JSON = Pattern.compile("^(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]\"])");
    private static final Pattern CEL = Pattern.compile("\"?[;,\\t|]\"?");
    /** OLE2: old .xls, or a workbook with a password. */
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};

    private final Bronomgeving omgeving;
    private final Kolomherkenning herkenning;
    private final Clock klok;
    private final Voortgang voortgang;

    Bronopener(Bronomgeving omgeving, Kolomherkenning herkenning, Clock klok, Voortgang voortgang) {
        this.omgeving = omgeving;
        this.herkenning = herkenning;
        this.klok = klok;
        this.voortgang = voortgang;
    }

    /**
     * A source ready to be read.
     *
     * @param bronnaam its fixed name in the register; empty: it is called after its file
     */
    record Geopend(Bron bron, Optional<String> bronnaam) {}

    /** The name of a file without its folder; of a web address host and path. */
    static String naam(String bron) {
        if (isAdres(bron)) {
            return bron.replaceFirst("^https?://", "").replaceFirst("[?#].*$", "");
        }
        return String.valueOf(Path.of(bron).getFileName());
    }

    /** The name without its ending: how the register knows the source. */
    static String stam(String naam) {
        return naam.replaceFirst("\\.[A-Za-z0-9]{2,6}$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isAdres(String bron) {
        return bron.startsWith("http://") || bron.startsWith("https://");
    }

    /** @throws IndexerFout when there is nothing to read or nobody knows what it is */
    Geopend open(String bron) {
        if (isAdres(bron)) {
            Hsdsfeed feed = new Hsdsfeed(
                    adres(bron),
                    omgeving,
                    LocalDate.now(klok),
                    gehaald -> voortgang.meld("importeren.opgehaald", gehaald));
            return new Geopend(feed, Optional.of("hsds"));
        }
        Path bestand = Path.of(bron);
        byte[] begin = begin(bestand);
        String tekst = new String(begin, Tekenset.breed(begin).orElse(StandardCharsets.UTF_8))
                .replace("\uFEFF", "")
                .stripLeading();
        String naam = naam(bron);
        Optional<Vreemdevorm> vreemd = Vreemdevorm.van(begin);
        if (vreemd.isPresent()) {
            throw vreemd.get().fout(naam);
        }
        if (begint(begin, 'P', 'K')) {
            return new Geopend(new Xlsxbron(bestand, tabel()), Optional.empty());
        }
        if (begint(begin, OLE2)) {
            throw IndexerFout.invoer(null, "fout.oud-of-versleuteld", naam);
        }
        if (tekst.isEmpty()) {
            throw IndexerFout.invoer(null, "fout.leeg", naam);
        }
        if (tekst.regionMatches(true, 0, AGENDA, 0, AGENDA.length())) {
            return new Geopend(new Icalbron(bestand, omgeving, klok), Optional.empty());
        }
        if (isJson(tekst)) {
            return tekst.startsWith("{") && Gidsbron.herkent(bestand)
                    ? new Geopend(new Gidsbron(bestand, new Vertaler(omgeving), herkenning), Optional.empty())
                    : new Geopend(new Hsdsbestand(bestand, omgeving, LocalDate.now(klok)), Optional.of("hsds"));
        }
        return new Geopend(new Csvbron(bestand, herkenning, tabel()), Optional.empty());
    }

    /** "[concept] inventaris" may be the first cell of a table, which then has headings. What is neither is told to be broken JSON. */
    private boolean isJson(String tekst) {
        return JSON.matcher(tekst).find()
                || ((tekst.startsWith("{") || tekst.startsWith("["))
                        && tekst.lines()
                                .noneMatch(regel -> CEL.splitAsStream(regel)
                                                .filter(cel -> herkenning
                                                        .kolom(cel.strip())
                                                        .isPresent())
                                                .count()
                                        > 1));
    }

    private static URI adres(String bron) {
        try {
            URI adres = URI.create(bron);
            if (adres.getHost() != null) {
                return adres;
            }
        } catch (IllegalArgumentException geenAdres) {
            throw IndexerFout.invoer(geenAdres, "fout.geen-adres", bron);
        }
        throw IndexerFout.invoer(null, "fout.geen-adres", bron);
    }

    private Tabellezer tabel() {
        return new Tabellezer(herkenning, new Vertaler(omgeving));
    }

    private static byte[] begin(Path bestand) {
        if (Files.isDirectory(bestand)) {
            throw IndexerFout.invoer(null, "fout.is-map", bestand);
        }
        if (!Files.isRegularFile(bestand)) {
            throw IndexerFout.invoer(null, "fout.geen-bestand", bestand);
        }
        try (InputStream in = Files.newInputStream(bestand)) {
            return in.readNBytes(BEGIN);
        } catch (IOException fout) {
            throw IndexerFout.invoer(fout, "fout.onleesbaar", naam(bestand.toString()), Oorzaak.zin(fout));
        }
    }

    private static boolean begint(byte[] begin, int... tekens) {
        if (begin.length < tekens.length) {
            return false;
        }
        for (int i = 0; i < tekens.length; i++) {
            if ((begin[i] & 0xFF) != tekens[i]) {
                return false;
            }
        }
        return true;
    }
}
