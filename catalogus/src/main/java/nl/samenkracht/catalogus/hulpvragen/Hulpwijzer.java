package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.analyse.Termen;

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

    private final Termen termen = Termen.index();
    private final Hulpvragen hulpvragen;
    private final Map<String, List<Frase>> opEersteWoord = new HashMap<>();

    /** By code: a key that holds the whole need would be hashed whole for every word that fits. */
    private record Frase(String code, List<String> woorden, float gewicht) {}

    /** Works with this vocabulary. */
    public Hulpwijzer(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
        Map<String, List<String>> woorden = new HashMap<>();
        Map<List<String>, Integer> gedeeld = new HashMap<>();
        for (Hulpvraag vraag : hulpvragen.alle()) {
            for (String hulp : vraag.hulp()) {
                gedeeld.merge(woorden.computeIfAbsent(hulp, termen::van), 1, Integer::sum);
            }
        }
        for (Hulpvraag vraag : hulpvragen.alle()) {
            for (int plek = 0; plek < vraag.hulp().size(); plek++) {
                List<String> frase =
                        Objects.requireNonNull(woorden.get(vraag.hulp().get(plek)));
                if (!frase.isEmpty()) {
                    // What helps with many needs says little of each: the wijkpunt.
                    double eigen = 1 / (1 + Math.log(gedeeld.getOrDefault(frase, 1)));
                    float gewicht = (float) (eigen * (plek < VOORAAN ? 1 : ACHTERAAN));
                    opEersteWoord
                            .computeIfAbsent(frase.get(0), eerste -> new ArrayList<>())
                            .add(new Frase(vraag.code(), frase, gewicht));
                }
            }
        }
    }

    /**
     * Codes of needs with a level from 1 to {@value #HOOGSTE}; needs it does not help with are absent. A vacancy is marked with the needs it
     * seeks people for ({@link Hulpvraag#gevraagd}): who asks for help is not helped by it, who offers help is.
     */
    public Map<String, Integer> wijs(Aanbod aanbod) {
        Inhoud inhoud = aanbod.inhoud();
        Map<Frase, Float> gevonden = new HashMap<>();
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
        Map<String, Float> som = new HashMap<>();
        gevonden.forEach((frase, waar) -> som.merge(frase.code, waar * frase.gewicht, Float::sum));
        Map<String, Integer> niveaus = new TreeMap<>();
        som.forEach((code, gewicht) -> {
            Hulpvraag vraag = hulpvragen.vraag(code).orElseThrow();
            boolean gevraagd = aanbod.soort() == Soort.VRIJWILLIGERSVACATURE && !vraag.biedt();
            float zeker = gewicht / (gewicht + HALF) * (gevraagd ? 1 : past(vraag, aanbod));
            if (zeker >= TOEVAL) {
                niveaus.put(gevraagd ? Hulpvraag.gevraagd(code) : code, Math.min(HOOGSTE, (int)
                        Math.ceil(zeker * HOOGSTE)));
            }
        });
        return niveaus;
    }

    /** Each phrase counts once, where it says most. */
    private void zoek(String tekst, float waar, Map<Frase, Float> gevonden) {
        List<String> woorden = termen.van(tekst);
        for (int plek = 0; plek < woorden.size(); plek++) {
            for (Frase frase : opEersteWoord.getOrDefault(woorden.get(plek), List.of())) {
                int eind = plek + frase.woorden.size();
                if (eind <= woorden.size() && woorden.subList(plek, eind).equals(frase.woorden)) {
                    gevonden.merge(frase, waar, Math::max);
                }
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
