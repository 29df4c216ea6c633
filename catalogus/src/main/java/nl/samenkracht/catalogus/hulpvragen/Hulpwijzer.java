package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.analyse.Termen;
import org.jspecify.annotations.Nullable;

/**
 * With which needs an entry helps, and how surely: by the words of help of the vocabulary in its name, its other words and its description.
 * Worked out when the entry is indexed, so that a search costs no more for it. Thread-safe.
 */
public final class Hulpwijzer {
    /** Levels run from 1 to this: sure. */
    public static final int HOOGSTE = 5;

    /** A word in the name says what an entry is; in running text it may be said in passing. */
    private static final float IN_NAAM = 1f;

    private static final float IN_OVERIG = 0.7f;
    private static final float IN_OMSCHRIJVING = 0.5f;
    /** Help is listed with the most telling first. */
    private static final int VOORAAN = 5;

    private static final float ACHTERAAN = 0.75f;
    /** A second word that fits makes surer, a sixth hardly. */
    private static final float HALF = 0.8f;
    /** An entry on another part of life that uses the same words: a play about debts. */
    private static final float ANDER_LEEFGEBIED = 0.6f;

    private static final float PASSENDE_SOORT = 1.15f;
    private static final float ANDERE_SOORT = 0.85f;
    /** Open to everyone before a decision of the municipality, where both fit. */
    private static final float NA_BESLUIT = 0.9f;
    /** Under this it is chance. */
    private static final float TOEVAL = 0.12f;

    /** Kinds of a need that only a vacancy answers: "koken voor anderen" is not what an eating club is for. */
    private static final List<String> ALLEEN_VACATURES = List.of(Soort.VRIJWILLIGERSVACATURE.code());

    private final Termen termen = Termen.index();
    private final Knoop wortel = new Knoop();
    private final List<Hulpvraag> vragen;

    /** Where the words so far lead: to longer phrases, and to what the phrase they make says of which needs. */
    private static final class Knoop {
        final Map<String, Knoop> verder = new HashMap<>();
        final List<Hulp> hulp = new ArrayList<>();
    }

    /** What a phrase says of a need. No record: what is found is told apart by being the same, which costs nothing. */
    private static final class Hulp {
        final int vraag;
        final float gewicht;
        /** How the text must write it; {@code null}: however. */
        final @Nullable Pattern naam;

        Hulp(int vraag, float gewicht, @Nullable Pattern naam) {
            this.vraag = vraag;
            this.gewicht = gewicht;
            this.naam = naam;
        }
    }

    /** A phrase of needs that ask, or of needs that offer: the same words are no less telling for the other. */
    private record Gedeeld(List<String> woorden, boolean bod) {}

    /** Works with this vocabulary. */
    public Hulpwijzer(Hulpvragen hulpvragen) {
        this.vragen = hulpvragen.alle();
        Map<String, List<String>> woorden = new HashMap<>();
        Map<Gedeeld, Integer> gedeeld = new HashMap<>();
        for (Hulpvraag vraag : vragen) {
            for (String hulp : vraag.hulp()) {
                List<String> frase = woorden.computeIfAbsent(hulp, termen::van);
                gedeeld.merge(new Gedeeld(frase, vraag.isBod()), 1, Integer::sum);
            }
        }
        for (int vraag = 0; vraag < vragen.size(); vraag++) {
            List<String> hulp = vragen.get(vraag).hulp();
            for (int plek = 0; plek < hulp.size(); plek++) {
                List<String> frase = Objects.requireNonNull(woorden.get(hulp.get(plek)));
                if (!frase.isEmpty()) {
                    // What helps with many needs says little of each: the wijkpunt.
                    boolean bod = vragen.get(vraag).isBod();
                    double eigen = 1 / (1 + Math.log(gedeeld.getOrDefault(new Gedeeld(frase, bod), 1)));
                    zet(frase, vraag, (float) (eigen * (plek < VOORAAN ? 1 : ACHTERAAN)), naam(hulp.get(plek)));
                }
            }
        }
    }

    /** A name of several words, such as "Veilig Thuis", is only itself with its capitals: one can also be "veilig thuis" in the evening. */
    private static @Nullable Pattern naam(String hulp) {
        List<String> woorden = List.of(hulp.split(" "));
        return woorden.size() > 1 && woorden.stream().allMatch(woord -> Character.isUpperCase(woord.codePointAt(0)))
                ? Pattern.compile(woorden.stream()
                        .map(woord -> woord.charAt(0) + "(?i:" + Pattern.quote(woord.substring(1)) + ")")
                        .collect(Collectors.joining("\\P{L}+", "(?<!\\p{L})", "")))
                : null;
    }

    private void zet(List<String> frase, int vraag, float gewicht, @Nullable Pattern naam) {
        Knoop knoop = wortel;
        for (String woord : frase) {
            knoop = knoop.verder.computeIfAbsent(woord, nieuw -> new Knoop());
        }
        // Two ways to write one phrase ("huis", "huizen") say no more than one.
        if (knoop.hulp.stream().noneMatch(hulp -> hulp.vraag == vraag && hulp.gewicht == gewicht)) {
            knoop.hulp.add(new Hulp(vraag, gewicht, naam));
        }
    }

    /**
     * Codes of needs with a level from 1 to {@value #HOOGSTE}; needs it does not help with are absent. A vacancy is marked with the needs it
     * seeks people for ({@link Hulpvraag#gevraagd}): who asks for help is not helped by it, who offers help is.
     */
    public Map<String, Integer> wijs(Aanbod aanbod) {
        Inhoud inhoud = aanbod.inhoud();
        Map<Hulp, Float> gevonden = new LinkedHashMap<>();
        zoek(aanbod.naam(), IN_NAAM, gevonden);
        zoek(
                Stream.of(
                                inhoud.andereNamen().stream(),
                                Stream.of(inhoud.samenvatting(), inhoud.voorWie()),
                                inhoud.trefwoorden().stream())
                        .flatMap(stroom -> stroom)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" . ")),
                IN_OVERIG,
                gevonden);
        zoek(inhoud.omschrijving(), IN_OMSCHRIJVING, gevonden);
        float[] som = new float[vragen.size()];
        gevonden.forEach((hulp, waar) -> som[hulp.vraag] += waar * hulp.gewicht);
        Map<String, Integer> niveaus = new TreeMap<>();
        for (int nummer = 0; nummer < som.length; nummer++) {
            if (som[nummer] > 0) {
                voegToe(niveaus, vragen.get(nummer), som[nummer], aanbod);
            }
        }
        return niveaus;
    }

    private static void voegToe(Map<String, Integer> niveaus, Hulpvraag vraag, float gewicht, Aanbod aanbod) {
        boolean isVacature = aanbod.soort() == Soort.VRIJWILLIGERSVACATURE;
        boolean gevraagd = isVacature && !vraag.biedt();
        float zeker = gewicht / (gewicht + HALF) * (gevraagd ? 1 : past(vraag, aanbod));
        if (zeker >= TOEVAL && (isVacature || !vraag.soorten().equals(ALLEEN_VACATURES))) {
            niveaus.put(gevraagd ? Hulpvraag.gevraagd(vraag.code()) : vraag.code(), Math.min(HOOGSTE, (int)
                    Math.ceil(zeker * HOOGSTE)));
        }
    }

    /** Each phrase counts once, where it says most. */
    private void zoek(String tekst, float waar, Map<Hulp, Float> gevonden) {
        List<String> woorden = termen.van(tekst);
        for (int begin = 0; begin < woorden.size(); begin++) {
            Knoop knoop = wortel.verder.get(woorden.get(begin));
            for (int plek = begin + 1; knoop != null; plek++) {
                for (Hulp hulp : knoop.hulp) {
                    if (hulp.naam == null || hulp.naam.matcher(tekst).find()) {
                        gevonden.merge(hulp, waar, Math::max);
                    }
                }
                knoop = plek < woorden.size() ? knoop.verder.get(woorden.get(plek)) : null;
            }
        }
    }

    private static float past(Hulpvraag vraag, Aanbod aanbod) {
        float past = vraag.leefgebieden().stream().anyMatch(aanbod.leefgebieden()::contains) ? 1 : ANDER_LEEFGEBIED;
        if (!vraag.soorten().isEmpty()) {
            past *= vraag.soorten().contains(aanbod.soort().code()) ? PASSENDE_SOORT : ANDERE_SOORT;
        }
        return aanbod.soort() == Soort.MAATWERKVOORZIENING ? past * NA_BESLUIT : past;
    }
}
