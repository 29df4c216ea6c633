package nl.samenkracht.indexer.vertalen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.verslag.Reden;

/** Which column a heading means. What is not known as public is not published. */
public final class Kolomherkenning {
    private static final Map<String, String> WOORDEN = Bronbestand.tsv(Kolomherkenning.class, "kopwoorden.tsv").stream()
            .collect(Collectors.toMap(
                    rij -> Bronbestand.verplicht(rij, "lijst"), rij -> Bronbestand.verplicht(rij, "woorden")));

    private static final Pattern CLIENT = patroon("client");
    private static final Pattern PERSOON = patroon("persoon");
    private static final Pattern INTERN = patroon("intern");
    private static final String NIET_PUBLICEREN = "-";
    /** In characters; what is longer is no heading but a text. */
    private static final int LANGSTE_KOP = 100;

    private static final Pattern ADRESWOORD = Pattern.compile("\\b(?:straat|straatnaam|adres|huisnummer)\\b");
    private static final Pattern HAAKJES = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]");
    private static final Pattern DELEN = Pattern.compile("[/|+&,\\n]|\\s[-–]\\s|\\b(?:en|of)\\b");
    /** Words that change nothing about what a column holds. */
    private static final Pattern LEEG = Pattern.compile(
            "^\\d{1,2}\\b|\\b\\d$|\\b(?:2e|tweede)\\b|\\b(?:de|het|een|van|der|den|uw|je|jullie|verplicht|optioneel|algemeen|algemene|openbaar|openbare|publiek)\\b");
    /** What the whole table is about. */
    private static final Pattern AANBOD =
            Pattern.compile("\\b(?:activiteit|activiteiten|aanbod|voorziening|voorzieningen|dienst|product)\\b");
    /** In these a remark between brackets may say that it is somebody's own: only a few are passed over. */
    private static final Set<Kolom> STRENG = EnumSet.of(Kolom.NAAM, Kolom.TELEFOON, Kolom.EMAIL, Kolom.CONTACT);

    /** "Kosten voor de deelnemers": what everybody pays is not about anybody. */
    private static final Pattern DEELNEMERS =
            Pattern.compile("(?iu)\\b(?:(?:voor|van|per|door|de|een|elke|alle)\\s+)*deelnemers?\\b");

    private static final Pattern CLIENTEN =
            Pattern.compile("(?iu)\\b(?:(?:voor|van|per|door|de|een|elke|alle)\\s+)*cli[eë]nt(?:en)?\\b");
    private static final Set<Kolom> VAN_DEELNEMERS =
            EnumSet.of(Kolom.KOSTEN, Kolom.LEEFTIJD, Kolom.LEEFTIJD_VANAF, Kolom.LEEFTIJD_TOT, Kolom.MEENEMEN);

    private static final Set<String> ONSCHULDIG = Set.of(woorden("onschuldig"));
    /** How a column is to be filled in. With the words of all headings: what else stands between brackets may be a reason to keep it back. */
    private static final Set<String> VORM = Set.of(woorden("vorm"));

    private final Map<String, Kolom> koppen;
    private final Map<String, Kolom> losseKoppen;
    /** Without blanks: people write "e-mail adres" and "begin datum". */
    private final Map<String, Kolom> aaneenKoppen;

    private final Map<String, Reden> verborgen;
    private final Set<String> kopwoorden;

    private Kolomherkenning(Map<String, Kolom> koppen, Map<String, Reden> verborgen) {
        this.koppen = koppen;
        this.verborgen = verborgen;
        this.losseKoppen = new HashMap<>();
        koppen.forEach((kop, kolom) -> losseKoppen.putIfAbsent(los(kop), kolom));
        losseKoppen.remove("");
        this.aaneenKoppen = new HashMap<>();
        losseKoppen.forEach((kop, kolom) -> aaneenKoppen.putIfAbsent(aaneen(kop), kolom));
        this.kopwoorden = koppen.entrySet().stream()
                .filter(kop -> kop.getValue() != Kolom.CONTACT)
                .flatMap(kop -> Stream.of(kop.getKey().split(" ")))
                .filter(woord -> !woord.startsWith("contact"))
                .collect(Collectors.toSet());
    }

    private static String[] woorden(String lijst) {
        return Objects.requireNonNull(WOORDEN.get(lijst)).split(", ");
    }

    private static Pattern patroon(String lijst) {
        return Pattern.compile(String.join("|", woorden(lijst)));
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
                                    .orElseThrow(
                                            () -> IndexerFout.gebruik("fout.kolommen-regel", regel, code, codes())));
                    minder.remove(kop);
                }
            }
        } catch (IOException fout) {
            throw IndexerFout.gebruik("fout.kolommen-bestand", bestand);
        }
        return new Kolomherkenning(meer, minder);
    }

    private static String codes() {
        return Stream.of(Kolom.values()).map(Kolom::code).collect(Collectors.joining(", "));
    }

    /** The column a heading means; empty when it must stay unpublished. */
    public Optional<Kolom> kolom(String kop) {
        if (kop.isBlank() || kop.length() > LANGSTE_KOP) {
            return Optional.empty();
        }
        String kaal = Kaal.van(kop);
        Kolom precies = koppen.get(kaal);
        if (precies != null) {
            // "Locatie adres" is the address of the place, "locatie/adres" is either.
            boolean ofPlek = precies == Kolom.ADRES && delen(kop).contains(Kolom.LOCATIE);
            return Optional.of(ofPlek ? Kolom.LOCATIE_EN_ADRES : precies);
        }
        Optional<Kolom> sturend = verborgen.containsKey(kaal) ? Optional.empty() : sturend(kop);
        if (sturend.isPresent()) {
            return sturend;
        }
        return switch (waaromNiet(kop)) {
            case KOLOM_ONBEKEND -> ruim(kop);
            case KOLOM_CLIENT -> verborgen.containsKey(kaal) ? Optional.empty() : voorIedereen(kop);
            default -> Optional.empty();
        };
    }

    private Optional<Kolom> voorIedereen(String kop) {
        return zonder(DEELNEMERS, kop)
                .filter(VAN_DEELNEMERS::contains)
                .or(() -> zonder(CLIENTEN, kop).filter(kolom -> kolom == Kolom.KOSTEN));
    }

    private Optional<Kolom> zonder(Pattern wie, String kop) {
        String rest = wie.matcher(kop).replaceAll(" ");
        return waaromNiet(rest) == Reden.KOLOM_ONBEKEND ? ruim(rest) : Optional.empty();
    }

    /** Whether this heading asks whether the row, or one part of it, may be shown. */
    public boolean stuurt(String kop) {
        return kolom(kop).filter(Kolom::stuurt).isPresent();
    }

    /** "Adres (niet tonen)" is an address; "Adres (tonen ja/nee)" says what to do with one. */
    private Optional<Kolom> sturend(String kop) {
        String zonderHaakjes = HAAKJES.matcher(kop).replaceAll(" ");
        if (!zonderHaakjes.equals(kop) && losse(zonderHaakjes).isPresent() && !Sturing.isVraag(kop)) {
            return Optional.empty();
        }
        return Sturing.vraag(kop)
                .filter(vraag -> vraag.overDitDeel().isEmpty()
                        || losse(vraag.overDitDeel()).isPresent())
                .map(Sturing.Vraag::kolom);
    }

    /** The one column that a heading such as "Adres tonen" steers; empty when it is about the whole row, or steers nothing. */
    Optional<Kolom> stuurtOver(String kop) {
        return Sturing.vraag(kop)
                .map(Sturing.Vraag::overDitDeel)
                .flatMap(this::losse)
                .filter(kolom -> kolom != Kolom.NAAM);
    }

    /** Reads past remarks between brackets and words without a meaning of their own, and takes "a/b" for a when both mean the same. */
    private Optional<Kolom> ruim(String kop) {
        Set<Kolom> kolommen = EnumSet.noneOf(Kolom.class);
        String zonderHaakjes = HAAKJES.matcher(kop).replaceAll(" ");
        Optional<Kolom> heel = losse(zonderHaakjes);
        if (heel.isPresent()) {
            kolommen.add(heel.get());
        } else {
            kolommen.addAll(delen(zonderHaakjes));
        }
        return Samenkop.van(kolommen)
                .filter(kolom -> haakjesZijnOnschuldig(kop, kolom))
                .map(kolom -> kolom == Kolom.LOCATIE && haakjesVragenAdres(kop) ? Kolom.LOCATIE_EN_ADRES : kolom);
    }

    /** "Waar (straat + nr)" is filled in with an address, with or without the name of the place. */
    private static boolean haakjesVragenAdres(String kop) {
        return HAAKJES.matcher(kop)
                .results()
                .anyMatch(
                        haakjes -> ADRESWOORD.matcher(Kaal.van(haakjes.group())).find());
    }

    /** What the parts of "a/b" mean; empty when one of them means nothing. */
    private Set<Kolom> delen(String kop) {
        Set<Kolom> kolommen = EnumSet.noneOf(Kolom.class);
        for (String deel : DELEN.split(kop.toLowerCase(Locale.ROOT))) {
            Optional<Kolom> kolom = losse(deel);
            if (kolom.isEmpty() && !deel.isBlank()) {
                return Set.of();
            }
            kolom.ifPresent(kolommen::add);
        }
        return kolommen;
    }

    private Optional<Kolom> losse(String kop) {
        String los = los(kop);
        return Stream.of(los, net(AANBOD.matcher(los).replaceAll(" ")))
                .flatMap(woorden -> Optional.ofNullable(losseKoppen.get(woorden))
                        .or(() -> Optional.ofNullable(aaneenKoppen.get(aaneen(woorden))))
                        .stream())
                .findFirst();
    }

    private static String aaneen(String woorden) {
        return woorden.replace(" ", "");
    }

    private boolean haakjesZijnOnschuldig(String kop, Kolom kolom) {
        return HAAKJES.matcher(kop)
                .results()
                .flatMap(haakjes -> Stream.of(Kaal.van(haakjes.group()).split(" ")))
                .allMatch(woord -> woord.length() < 2
                        || Character.isDigit(woord.charAt(0))
                        || (STRENG.contains(kolom)
                                ? ONSCHULDIG.contains(woord)
                                : VORM.contains(woord) || kopwoorden.contains(woord)));
    }

    private static String los(String kop) {
        return net(LEEG.matcher(Kaal.van(kop)).replaceAll(" "));
    }

    private static String net(String woorden) {
        return woorden.replaceAll("\\s+", " ").strip();
    }

    /** Why a heading that means no public column stays unpublished. */
    public Reden waaromNiet(String kop) {
        String kaal = Kaal.van(kop.length() > LANGSTE_KOP ? kop.substring(0, LANGSTE_KOP) : kop);
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
