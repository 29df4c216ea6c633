package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout.Regelfout;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout.Soort;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of needs. A file has three columns split by tabs, {@code begrip}, {@code veld} and {@code waarde}, one value on a line; lines
 * that begin with # are remarks. Immutable.
 */
public final class Hulpvragen {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** As long as counts of use and addresses take. */
    private static final int LANGSTE_CODE = 60;

    private static final int KOLOMMEN = 3;
    private static final Pattern STUURTEKEN = Pattern.compile("[\\p{Cc}&&[^\t]]");
    private static final Pattern GEEN_WOORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Hulpvraag> vragen;

    private Hulpvragen(Map<String, Hulpvraag> vragen) {
        this.vragen = vragen;
    }

    private enum Veld {
        NAAM,
        NAME,
        LEEFGEBIED,
        DOELGROEP,
        SOORT,
        LIJN,
        BREDER,
        HULP,
        ZIN,
        EN,
        NIET;

        static @Nullable Veld van(String tekst) {
            for (Veld veld : values()) {
                if (veld.name().toLowerCase(Locale.ROOT).equals(tekst)) {
                    return veld;
                }
            }
            return null;
        }
    }

    /** Read when it is first asked for: another vocabulary can be read without it. */
    private static final class Standaard {
        static final Hulpvragen HULPVRAGEN = lees(standaardbestand());
    }

    /** The vocabulary the product comes with; always the same one. */
    public static Hulpvragen standaard() {
        return Standaard.HULPVRAGEN;
    }

    /** The file of that vocabulary, to make one's own of. */
    public static String standaardbestand() {
        return Bronbestand.tekst(Hulpvragen.class, "hulpvragen.tsv");
    }

    /**
     * Reads a vocabulary.
     *
     * @throws HulpvragenFout when anything is wrong with it: half a vocabulary is never used
     */
    public static Hulpvragen lees(String tekst) {
        return new Lezing().lees(tekst);
    }

    /** Every need, in order of the vocabulary. */
    public List<Hulpvraag> alle() {
        return List.copyOf(vragen.values());
    }

    /** The need with this code, or empty. */
    public Optional<Hulpvraag> vraag(String code) {
        return Optional.ofNullable(vragen.get(code));
    }

    /** A line that says of a need which other is broader. */
    private record Verwijzing(int regel, String van, String naar) {}

    private static final class Begrip {
        final int regel;
        final Map<Veld, List<String>> waarden = new EnumMap<>(Veld.class);

        Begrip(int regel) {
            this.regel = regel;
        }

        List<String> van(Veld veld) {
            return List.copyOf(waarden.getOrDefault(veld, List.of()));
        }
    }

    private static final class Lezing {
        private final List<Regelfout> fouten = new ArrayList<>();
        private final Map<String, Begrip> begrippen = new LinkedHashMap<>();
        private final Map<String, Integer> uitdrukkingen = new HashMap<>();
        private final List<Verwijzing> verwijzingen = new ArrayList<>();

        Hulpvragen lees(String tekst) {
            int nummer = 0;
            for (String regel : tekst.lines().toList()) {
                nummer++;
                if (!regel.isBlank() && !regel.startsWith("#")) {
                    regel(nummer, regel);
                }
            }
            for (Verwijzing verwijzing : verwijzingen) {
                if (!begrippen.containsKey(verwijzing.naar)) {
                    fout(verwijzing.regel, Soort.CODE_ONBEKEND, verwijzing.naar);
                } else if (leidtNaar(verwijzing.naar, verwijzing.van)) {
                    fout(verwijzing.regel, Soort.KRING, verwijzing.van);
                }
            }
            begrippen.forEach(this::volledig);
            if (begrippen.isEmpty() && fouten.isEmpty()) {
                fout(0, Soort.LEEG, "");
            }
            if (!fouten.isEmpty()) {
                fouten.sort(Comparator.comparingInt(Regelfout::regel));
                throw new HulpvragenFout(fouten);
            }
            Map<String, Hulpvraag> vragen = new LinkedHashMap<>();
            begrippen.forEach((code, begrip) -> vragen.put(code, vraag(code, begrip)));
            return new Hulpvragen(vragen);
        }

        private void regel(int nummer, String regel) {
            String[] cellen = regel.split("\t", -1);
            if (STUURTEKEN.matcher(regel).find()) {
                fout(nummer, Soort.STUURTEKEN, regel);
                return;
            }
            if (cellen.length != KOLOMMEN || cellen[2].isBlank()) {
                fout(nummer, Soort.KOLOMMEN, regel);
                return;
            }
            String code = cellen[0].strip();
            Veld veld = Veld.van(cellen[1].strip());
            String waarde = cellen[2].strip();
            if (!CODE.matcher(code).matches() || code.length() > LANGSTE_CODE) {
                fout(nummer, Soort.CODE_ONGELDIG, code);
            } else if (veld == null) {
                fout(nummer, Soort.VELD_ONBEKEND, cellen[1]);
            } else {
                zet(nummer, code, veld, waarde);
            }
        }

        private void zet(int nummer, String code, Veld veld, String waarde) {
            Begrip begrip = begrippen.computeIfAbsent(code, nieuw -> new Begrip(nummer));
            List<String> lijst = begrip.waarden.computeIfAbsent(veld, nieuw -> new ArrayList<>());
            boolean enkel = veld == Veld.NAAM || veld == Veld.NAME;
            if (lijst.contains(waarde) || (enkel && !lijst.isEmpty())) {
                fout(nummer, Soort.DUBBEL, waarde);
                return;
            }
            lijst.add(waarde);
            switch (veld) {
                case LEEFGEBIED -> bekend(nummer, Taxonomie.LEEFGEBIED, waarde);
                case DOELGROEP -> bekend(nummer, Taxonomie.DOELGROEP, waarde);
                case SOORT -> bekend(nummer, Taxonomie.SOORT, waarde);
                case LIJN -> lijn(nummer, waarde);
                case BREDER -> verwijzingen.add(new Verwijzing(nummer, code, waarde));
                case ZIN, EN -> uitdrukking(nummer, waarde);
                case HULP, NIET -> woorden(nummer, waarde);
                case NAAM, NAME -> {}
            }
        }

        private void bekend(int nummer, Taxonomie taxonomie, String code) {
            if (!taxonomie.kent(code)) {
                fout(nummer, Soort.CODE_ONBEKEND, code);
            }
        }

        private void lijn(int nummer, String code) {
            if (Hulplijn.alle().stream().noneMatch(lijn -> lijn.code().equals(code))) {
                fout(nummer, Soort.CODE_ONBEKEND, code);
            }
        }

        private void uitdrukking(int nummer, String waarde) {
            String woorden = woorden(nummer, waarde);
            Integer eerder = woorden.isEmpty() ? null : uitdrukkingen.putIfAbsent(woorden, nummer);
            if (eerder != null) {
                fout(nummer, Soort.DUBBEL, waarde + " (" + eerder + ")");
            }
        }

        private String woorden(int nummer, String waarde) {
            String woorden = GEEN_WOORD
                    .matcher(waarde.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .strip();
            if (woorden.isEmpty()) {
                fout(nummer, Soort.ZONDER_WOORDEN, waarde);
            }
            return woorden;
        }

        private void volledig(String code, Begrip begrip) {
            for (Veld veld : List.of(Veld.NAAM, Veld.NAME, Veld.LEEFGEBIED, Veld.HULP, Veld.ZIN)) {
                if (begrip.van(veld).isEmpty()) {
                    fout(begrip.regel, Soort.ONVOLLEDIG, code);
                }
            }
        }

        /** Whether one is, or by way of others becomes, the other by what is broader. */
        private boolean leidtNaar(String een, String ander) {
            Set<String> gezien = new HashSet<>();
            List<String> rand = List.of(een);
            while (!rand.isEmpty()) {
                List<String> verder = new ArrayList<>();
                for (String hier : rand) {
                    Begrip begrip = begrippen.get(hier);
                    if (hier.equals(ander)) {
                        return true;
                    }
                    if (begrip != null && gezien.add(hier)) {
                        verder.addAll(begrip.van(Veld.BREDER));
                    }
                }
                rand = verder;
            }
            return false;
        }

        private static Hulpvraag vraag(String code, Begrip begrip) {
            return new Hulpvraag(
                    code,
                    begrip.van(Veld.NAAM).get(0),
                    begrip.van(Veld.NAME).get(0),
                    begrip.van(Veld.LEEFGEBIED),
                    begrip.van(Veld.DOELGROEP),
                    begrip.van(Veld.SOORT),
                    begrip.van(Veld.LIJN),
                    begrip.van(Veld.BREDER),
                    begrip.van(Veld.HULP),
                    begrip.van(Veld.ZIN),
                    begrip.van(Veld.EN),
                    begrip.van(Veld.NIET));
        }

        private void fout(int regel, Soort soort, String waarde) {
            fouten.add(new Regelfout(regel, soort, waarde));
        }
    }
}
