package nl.samenkracht.indexer.lezen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.indexer.verslag.Reden;

/** What something costs: an amount, a word for free, or a sentence, which is free only when it sets no conditions. The words are always kept. */
public final class Prijslezer {
    private static final Pattern ALLEEN_BEDRAG =
            Pattern.compile("(?:€|eur(?:o)?)?\\s*(\\d{1,5})(?:[.,](\\d{1,2}|-{1,2}))?\\s*(?:€|euro)?");
    private static final Pattern BEDRAG = Pattern.compile(
            "(?:€|eur(?:o)?)\\s*(\\d+(?:[.,]\\d+)?)|(\\d+(?:[.,]\\d+)?)\\s*(?:€|euro)|(\\d+[.,]\\d{2})\\b");
    private static final Pattern ONDER_NUL = Pattern.compile("^(?:€|eur(?:o)?)?\\s*-\\s*\\d");
    private static final Set<String> GRATIS =
            Set.of("gratis", "geen", "geen kosten", "kosteloos", "vrij", "vrije toegang", "gratis toegang", "free");
    /** That nothing is paid here may also be since it is paid elsewhere. */
    private static final Set<String> NIETS_GEZEGD = Set.of("nee", "n v t", "nvt", "niet van toepassing", "n a");

    private static final Pattern GRATIS_IN_ZIN = Pattern.compile(
            "\\b(?:gratis|kosteloos|geen (?:kosten|entree|eigen bijdrage|contributie|inschrijfgeld)|kost niets"
                    + "|vrij(?:e)? (?:entree|toegang|toegankelijk)|(?:entree|toegang) (?:is )?vrij)\\b");
    private static final Pattern VRIJWILLIG = Pattern.compile("\\b(?:vrijwillige bijdrage|vrije (?:gift|bijdrage))\\b");
    /** For some, sometimes, or something else that comes with it. */
    private static final Pattern VOORWAARDE = Pattern.compile(
            "\\b(?:eerste|proef\\p{L}*|kennismaking\\p{L}*|introductie\\p{L}*|intake|indien|mits|wanneer|als|tenzij|behalve|alleen|soms|sommige|meestal|vaak|deels"
                    + "|gedeeltelijk|leden|lid|donateurs?|minima|mantelzorgers?|vrijwilligers|studenten|scholieren|kinderen|jongeren|senioren|\\p{L}*pas(?:houders?)?|laag inkomen"
                    + "|weekend|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\p{L}*)\\b"
                    + "|\\bvoor (?!iedereen|alle|elke|u\\b|(?:de |onze )?(?:deelnemers|bezoekers|inwoners|bewoners|buurt|wijk))"
                    + "|\\b(?:tot|onder|vanaf|boven|t/m|na)(?: en met| de)? (?:de leeftijd|\\d)|\\b\\d+ ?\\+"
                    + "|\\bmet (?:\\p{L}+ ){0,3}?\\p{L}*(?:kaart|abonnement|verwijzing|indicatie|lidmaatschap|code|bon|voucher|korting)\\b"
                    + "|\\bgratis (?:koffie|thee|parke\\p{L}+|wifi|lunch|hapje|drankje|consumptie|materiaal)\\b"
                    + "|\\b(?:koffie|thee|parkeren|wifi|lunch|materiaal) (?:is |zijn )?gratis\\b");

    private static final Pattern ENTREE = Pattern.compile("\\bentree\\b");
    private static final Pattern BETAALD_IN_ZIN = Pattern.compile(
            "\\b(?:eigen bijdrage|eigen risico|contributie|lidmaatschap|entree|betaald|tegen betaling|kostprijs)\\b");

    private Prijslezer() {}

    /** A value for every cell with a letter or digit; a price below zero is a mistake. */
    public static Gelezen<Kosten> lees(String ruw) {
        String tekst = ruw.strip();
        String klein = tekst.toLowerCase(Locale.ROOT);
        // "-", "€ -" and "n.v.t." fill a cell and say nothing.
        if (Kaal.van(klein).isEmpty() || NIETS_GEZEGD.contains(Kaal.van(klein))) {
            return Gelezen.leeg();
        }
        if (GRATIS.contains(Kaal.van(klein))) {
            return Gelezen.van(new Kosten(Kostensoort.GRATIS, null));
        }
        Matcher bedrag = ALLEEN_BEDRAG.matcher(klein);
        if (bedrag.matches()) {
            String centen = bedrag.group(2) == null || bedrag.group(2).startsWith("-") ? "0" : bedrag.group(2);
            return Gelezen.van(prijs(new BigDecimal(bedrag.group(1) + "." + centen)));
        }
        return ONDER_NUL.matcher(klein).find()
                ? Gelezen.niet(Reden.KOSTEN_ONLEESBAAR)
                : Gelezen.van(new Kosten(soort(klein), tekst));
    }

    private static Kosten prijs(BigDecimal bedrag) {
        return bedrag.signum() == 0
                ? new Kosten(Kostensoort.GRATIS, null)
                : new Kosten(
                        Kostensoort.BETAALD,
                        "€ "
                                + bedrag.setScale(2, RoundingMode.HALF_UP)
                                        .toPlainString()
                                        .replace('.', ','));
    }

    private static Kostensoort soort(String zin) {
        boolean kostGeld = BEDRAG.matcher(zin)
                .results()
                .map(vondst -> vondst.group()
                        .replaceAll("[^\\d.,]", "")
                        .replace(',', '.')
                        .replaceAll("\\.$", ""))
                .anyMatch(getal -> !getal.matches("0*(\\.0*)?"));
        boolean vrijwillig = VRIJWILLIG.matcher(zin).find();
        if (kostGeld) {
            return vrijwillig ? Kostensoort.ONBEKEND : Kostensoort.BETAALD;
        }
        boolean gratis = GRATIS_IN_ZIN.matcher(zin).find() && !zin.contains("niet gratis");
        String zonderVrij =
                ENTREE.matcher(GRATIS_IN_ZIN.matcher(zin).replaceAll(" ")).replaceAll(" ");
        boolean betaald = BETAALD_IN_ZIN.matcher(gratis ? zonderVrij : zin).find() && !zin.contains("geen ");
        if (gratis || vrijwillig) {
            return betaald || VOORWAARDE.matcher(zin).find() ? Kostensoort.ONBEKEND : Kostensoort.GRATIS;
        }
        return betaald ? Kostensoort.BETAALD : Kostensoort.ONBEKEND;
    }
}
