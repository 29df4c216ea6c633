package nl.samenkracht.indexer.vertalen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Geheimwoorden;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import nl.samenkracht.indexer.lezen.Publicatieverzoek;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its own publication, in a column such as "Publiceren ja/nee", "Niet publiceren" or "Tonen tot". In doubt the answer is no.
 *
 * @param kop heading as in the source
 * @param kolom one that {@linkplain Kolom#stuurt steers}
 * @param veld the one column it is about ("Adres tonen"); {@code null}: the whole row
 */
record Sturing(String kop, Kolom kolom, @Nullable Kolom veld, String cel) {
    enum Oordeel {
        TONEN,
        VERBERGEN,
        /** The cell is empty where an answer was needed, or says something else. */
        ONDUIDELIJK
    }

    /** What a heading asks. */
    record Vraag(Kolom kolom, String overDitDeel) {}

    private static final Map<String, String> WOORDEN = Bronbestand.tsv(Sturing.class, "sturing.tsv").stream()
            .collect(Collectors.toMap(
                    rij -> Bronbestand.verplicht(rij, "lijst"), rij -> Bronbestand.verplicht(rij, "woorden")));

    private static final Set<String> TOON = woorden("toon");
    private static final Set<String> TOON_NIET = woorden("toon-niet");
    private static final Set<String> RUIS = woorden("ruis");
    private static final Set<String> BIJVOEGLIJK = woorden("bijvoeglijk");
    private static final Set<String> ZELFSTANDIG = woorden("zelfstandig");
    private static final Set<String> GEHEIM = woorden("geheim");
    private static final Set<String> LOOPT = woorden("loopt");
    private static final Set<String> TOONT = woorden("toont");
    private static final Set<String> IEDEREEN = woorden("iedereen");
    private static final Set<String> VORM = woorden("vorm");
    private static final Set<String> HOEVEELHEID = woorden("hoeveelheid");
    private static final Pattern OP_DE_SITE = Pattern.compile(
            "\\bop (?:de |het |onze )?(?:website|site|webpagina|internet|portaal|portal|sociale kaart|kaart)\\b");
    /** Only verbs can be about one column: "Openbaar telefoonnummer" is the number itself. */
    private static final Pattern VAN_EEN_DEEL = Pattern.compile(
            "\\b(?:niet )?(?:publiceren|tonen|toont?|verbergen|verbergt?|weergeven|zichtbaar|openbaar maken|gepubliceerd|show|hide|publish|published|visible)\\b");

    private static final Pattern VRAAGT = Pattern.compile("(?i)\\?|\\bja\\W+nee\\b|\\bj\\W+n\\b");

    private static final Pattern VERBERGT = Pattern.compile(
            "\\b(?:niet (?:publiceren|gepubliceerd|openbaar|tonen|zichtbaar|akkoord|plaatsen|delen|actief)|verbergen|verborgen|alleen intern"
                    + "|intern gebruik)\\b");
    private static final Pattern JA_EN_DATUM = Pattern.compile("(?:ja|akkoord)(?: (?:per|d d|dd|op))?(?: \\d+)+");
    /** Under such a heading stands an answer or a remark. */
    private static final Pattern OOK_OPMERKING = Pattern.compile("\\b(?:intern|vertrouwelijk|internal)\\b");

    private static final Pattern STREEPJE = Pattern.compile("[-–—/.\\s]*");

    private static final String OPENBAAR =
            "(?:(?:publiceren|publiceer|publicatie|gepubliceerd|tonen|toon|getoond|zichtbaar|weergeven|weergave|plaatsen"
                    + "|geplaatst|openbaar|online|live)(?: op (?:de |het |onze )?(?:website|site|portaal|sociale kaart))?)";
    private static final String DATUM = "(?: datum)?";
    private static final Pattern VANAF = Pattern.compile(OPENBAAR
            + " (?:vanaf|van|per|met ingang van|ingaand|ingangsdatum|start|startdatum|begin|begindatum|datum vanaf)"
            + DATUM
            + "|(?:vanaf|startdatum|start|begindatum|begin|ingangsdatum|datum begin|datum start)(?: van)? " + OPENBAAR);
    private static final Pattern TOT = Pattern.compile(OPENBAAR
            + " (?:tot en met|tot|t m|t e m|tem|eind|einde|einddatum|stopdatum|verloopt|verloopdatum|datum tot)" + DATUM
            + "|(?:einddatum|eind|einde|stopdatum|verloopdatum|datum einde|datum eind)(?: van)? " + OPENBAAR);

    private static Set<String> woorden(String lijst) {
        return Set.of(Objects.requireNonNull(WOORDEN.get(lijst)).split(", "));
    }

    /** What a heading asks of publication; empty for any other heading. The part it is about is empty for the whole row. */
    static Optional<Vraag> vraag(String kop) {
        String kaal = Kaal.van(kop);
        if (VANAF.matcher(kaal).matches()) {
            return Optional.of(new Vraag(Kolom.PUBLICEREN_VANAF, ""));
        }
        if (TOT.matcher(kaal).matches()) {
            return Optional.of(new Vraag(Kolom.PUBLICEREN_TOT, ""));
        }
        List<String> woorden = Stream.of(kaal.split(" "))
                .filter(woord -> !RUIS.contains(woord))
                .toList();
        if (kaal.endsWith(" op")) {
            // "Gepubliceerd op": a date.
            return Optional.empty();
        }
        boolean overDeRij = woorden.stream().allMatch(woord -> TOON.contains(woord) || TOON_NIET.contains(woord))
                && (!woorden.isEmpty() || OP_DE_SITE.matcher(kaal).find())
                && (woorden.stream().noneMatch(BIJVOEGLIJK::contains)
                        || Stream.of(kaal.split(" ")).noneMatch(ZELFSTANDIG::contains));
        if (overDeRij) {
            return Optional.of(new Vraag(richting(woorden), ""));
        }
        List<String> deel = woorden.stream()
                .filter(woord -> !TOON.contains(woord) && !TOON_NIET.contains(woord))
                .toList();
        if (VAN_EEN_DEEL.matcher(kaal).find() || (isVraag(kop) && woorden.contains("openbaar"))) {
            return Optional.of(new Vraag(richting(woorden), String.join(" ", deel)));
        }
        String geheim = String.join(
                " ", deel.stream().filter(woord -> !GEHEIM.contains(woord)).toList());
        return isVraag(kop) && !geheim.isEmpty() && deel.stream().anyMatch(GEHEIM::contains)
                ? Optional.of(new Vraag(Kolom.NIET_PUBLICEREN, geheim))
                : Optional.empty();
    }

    /** Whether a heading asks for yes or no by itself. */
    static boolean isVraag(String kop) {
        return VRAAGT.matcher(kop).find();
    }

    /** Whether a heading asks no more than if something goes on: under another heading that is something else than the row. */
    static boolean vraagtOfHetLoopt(String kop) {
        return Stream.of(Kaal.van(kop).split(" ")).allMatch(woord -> RUIS.contains(woord) || LOOPT.contains(woord));
    }

    /** "Niet verbergen" is yes again. */
    private static Kolom richting(List<String> woorden) {
        long keren = woorden.stream().filter(TOON_NIET::contains).count();
        return keren % 2 == 0 ? Kolom.PUBLICEREN : Kolom.NIET_PUBLICEREN;
    }

    /** The one column that may not be shown; {@code null} when there is none, or it is about the whole row. */
    @Nullable
    Kolom verborgenVeld() {
        return veld == null || oordeel() == Oordeel.TONEN ? null : veld;
    }

    /** Why it may not be shown on this day; {@code null}: it may. */
    @Nullable
    Reden waaromNiet(LocalDate vandaag) {
        if (kolom == Kolom.PUBLICEREN_VANAF || kolom == Kolom.PUBLICEREN_TOT) {
            return waaromNietOp(vandaag);
        }
        return switch (oordeel()) {
            case TONEN -> null;
            case VERBERGEN -> Reden.STAAT_VERBORGEN;
            case ONDUIDELIJK -> Reden.PUBLICEREN_ONDUIDELIJK;
        };
    }

    /** An empty cell sets no term. The last day counts. */
    private @Nullable Reden waaromNietOp(LocalDate vandaag) {
        boolean vanaf = kolom == Kolom.PUBLICEREN_VANAF;
        if (STREEPJE.matcher(cel).matches()) {
            return null;
        }
        Optional<LocalDate> datum = (vanaf ? Datumlezer.lees(cel) : Datumlezer.leesEinde(cel)).waarde();
        if (datum.isEmpty()) {
            return Reden.PUBLICEREN_DATUM;
        }
        if (vanaf) {
            return datum.get().isAfter(vandaag) ? Reden.PUBLICEREN_LATER : null;
        }
        return datum.get().isBefore(vandaag) ? Reden.PUBLICEREN_VOORBIJ : null;
    }

    /** The last day on which the row may be shown; empty when this sets none, or it cannot be read. */
    Optional<LocalDate> laatsteDag() {
        return kolom == Kolom.PUBLICEREN_TOT ? Datumlezer.leesEinde(cel).waarde() : Optional.empty();
    }

    /** Whether it is a remark rather than an answer: under "Intern" either may stand. */
    boolean isOpmerking() {
        return veld == null && kolom == Kolom.NIET_PUBLICEREN && ookOpmerking() && oordeel() == Oordeel.TONEN;
    }

    /** "Plaatsen" that tells how many can take part, "Weergave" that tells how it looks. */
    static boolean gaatOverIetsAnders(String kop, String cel) {
        String kaal = Kaal.van(cel);
        return switch (Kaal.van(kop)) {
            case "plaatsen" ->
                HOEVEELHEID.contains(kaal)
                        || (kaal.chars().anyMatch(Character::isDigit)
                                && !Janeelezer.isJa(cel)
                                && !Janeelezer.isNee(cel));
            case "weergave" -> VORM.contains(kaal);
            default -> false;
        };
    }

    private boolean ookOpmerking() {
        return OOK_OPMERKING.matcher(Kaal.van(kop)).find();
    }

    private Oordeel oordeel() {
        String kaal = Kaal.van(cel);
        if (TOONT.contains(kaal)
                || (kolom == Kolom.PUBLICEREN && IEDEREEN.contains(kaal))
                || gaatOverIetsAnders(kop, cel)) {
            return Oordeel.TONEN;
        }
        boolean leeg = STREEPJE.matcher(cel).matches();
        boolean ja = Janeelezer.isJa(cel) || JA_EN_DATUM.matcher(kaal).matches();
        boolean nee = !kaal.isEmpty() && Janeelezer.isNee(cel);
        if (verbergt(kaal) || TOON_NIET.contains(kaal) || zegtGeheim()) {
            return Oordeel.VERBERGEN;
        }
        if (kolom == Kolom.PUBLICEREN) {
            return ja ? Oordeel.TONEN : nee ? Oordeel.VERBERGEN : Oordeel.ONDUIDELIJK;
        }
        boolean opmerking = !kaal.isEmpty() && (veld != null || ookOpmerking());
        return leeg || nee || (opmerking && !ja) ? Oordeel.TONEN : ja ? Oordeel.VERBERGEN : Oordeel.ONDUIDELIJK;
    }

    /** A remark may ask it of a picture or a number. */
    private boolean verbergt(String kaal) {
        if (veld != null || !ookOpmerking()) {
            return VERBERGT.matcher(kaal).find();
        }
        return Publicatieverzoek.overDeRij(cel)
                .anyMatch(zin -> VERBERGT.matcher(zin).find());
    }

    /** "Geheim"; that the address is secret says nothing of the row. */
    private boolean zegtGeheim() {
        return Geheimwoorden.zeggenHet(cel) && (veld != null || !Plaatssoortlezer.eistGeheim(cel));
    }
}
