package nl.samenkracht.indexer.vertalen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.verslag.Reden;

/** Which column a heading means. What is not known as public is not published. */
public final class Kolomherkenning {
    private static final Pattern CLIENT = Pattern.compile(
            "\\b(?:client|clienten|clientgegevens|deelnemers?|hulpvrager?|hulpvraag|bijzonderheden client)");
    private static final Pattern PERSOON = Pattern.compile(
            "contactpersoon|contactpersonen|contact persoon|\\bmobiel|\\b06\\b|\\bprive|voornaam|achternaam|"
                    + "medewerker|beheerder|coordinator|naam contact|geboorte|\\bbsn\\b|aanspreekpunt|contactgegevens intern|wie belt|begeleider|^contact$");
    private static final Pattern INTERN = Pattern.compile(
            "intern|opmerking|notitie|memo|aantekening|actie|\\btodo\\b|budget|subsidie|vertrouwelijk|niet publiceren|logboek");
    private static final String NIET_PUBLICEREN = "-";

    private final Map<String, Kolom> koppen;
    private final Map<String, Reden> verborgen;

    private Kolomherkenning(Map<String, Kolom> koppen, Map<String, Reden> verborgen) {
        this.koppen = koppen;
        this.verborgen = verborgen;
    }

    /** By the headings of {@code kolommen.tsv}. */
    public static Kolomherkenning standaard() {
        Map<String, Kolom> koppen = new HashMap<>();
        for (Map<String, String> rij : Bronbestand.tsv(Kolomherkenning.class, "kolommen.tsv")) {
            Kolom kolom = Kolom.vanCode(Bronbestand.verplicht(rij, "kolom")).orElseThrow();
            for (String kop : Bronbestand.verplicht(rij, "koppen").split(",")) {
                koppen.put(Kaal.van(kop), kolom);
            }
        }
        return new Kolomherkenning(koppen, new HashMap<>());
    }

    /**
     * Adds a mapping file: UTF-8, lines "heading = column", with "-" for a column that must not be published, # for remarks.
     *
     * @throws IndexerFout when the file cannot be read or names a column that does not exist
     */
    public Kolomherkenning met(Path bestand) {
        Map<String, Kolom> meer = new HashMap<>(koppen);
        Map<String, Reden> minder = new HashMap<>(verborgen);
        try {
            for (String regel : Files.readAllLines(bestand)) {
                int teken = regel.lastIndexOf('=');
                if (regel.isBlank() || regel.startsWith("#")) {
                    continue;
                }
                String kop = Kaal.van(teken < 0 ? regel : regel.substring(0, teken));
                String code = teken < 0 ? "" : regel.substring(teken + 1).strip();
                if (code.equals(NIET_PUBLICEREN)) {
                    meer.remove(kop);
                    minder.put(kop, Reden.KOLOM_INTERN);
                } else {
                    meer.put(
                            kop,
                            Kolom.vanCode(code)
                                    .orElseThrow(() -> IndexerFout.invoer(null, "fout.kolommen-regel", regel, code)));
                    minder.remove(kop);
                }
            }
        } catch (IOException fout) {
            throw IndexerFout.invoer(fout, "fout.kolommen-bestand", bestand);
        }
        return new Kolomherkenning(meer, minder);
    }

    /** The column a heading means; empty when it must stay unpublished. */
    public Optional<Kolom> kolom(String kop) {
        return Optional.ofNullable(koppen.get(Kaal.van(kop)));
    }

    /** Why a heading that means no public column stays unpublished. */
    public Reden waaromNiet(String kop) {
        String kaal = Kaal.van(kop);
        Reden reden = verborgen.get(kaal);
        if (reden != null) {
            return reden;
        }
        if (CLIENT.matcher(kaal).find()) {
            return Reden.KOLOM_CLIENT;
        }
        if (PERSOON.matcher(kaal).find()) {
            return Reden.KOLOM_PERSOON;
        }
        return INTERN.matcher(kaal).find() ? Reden.KOLOM_INTERN : Reden.KOLOM_ONBEKEND;
    }
}
