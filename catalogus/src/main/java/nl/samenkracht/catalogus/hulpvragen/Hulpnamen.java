package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words by which help is known ("schuldhulpverlening", "Alzheimer Café"), as said by who asks: who names the help means the need, although no
 * resident says it so in the expressions. Thread-safe.
 */
final class Hulpnamen {
    /** Help is listed with the most telling first. */
    private static final int VOORAAN = 5;

    private static final float ACHTERAAN = 0.75f;

    private static final double VULWOORD = 0.5;

    private record Naam(int vraag, float gewicht) {}

    private final Map<List<String>, List<Naam>> namen = new HashMap<>();
    private final int aantal;
    private final int langste;

    /**
     * Learns them.
     *
     * @param perVraag analysed words of each name, by need, the most telling first
     */
    Hulpnamen(List<List<List<String>>> perVraag) {
        aantal = perVraag.size();
        int langst = 0;
        for (int vraag = 0; vraag < aantal; vraag++) {
            List<List<String>> eigen = perVraag.get(vraag).stream().distinct().toList();
            for (int plek = 0; plek < eigen.size(); plek++) {
                List<String> naam = eigen.get(plek);
                if (!naam.isEmpty()) {
                    langst = Math.max(langst, naam.size());
                    namen.computeIfAbsent(naam, nieuw -> new ArrayList<>())
                            .add(new Naam(vraag, plek < VOORAAN ? 1 : ACHTERAAN));
                }
            }
        }
        langste = langst;
    }

    /**
     * For each need from 0 to 1 how much of the text is a name of its help: half a text says a quarter, for the other half may ask for something
     * else. Less of what helps with many needs.
     *
     * @param telt which analysed words say something; of others beside a name half a word is counted
     */
    float[] in(List<String> tekst, Predicate<String> telt) {
        float[] delen = new float[aantal];
        double[] totHier = new double[tekst.size() + 1];
        for (int plek = 0; plek < tekst.size(); plek++) {
            totHier[plek + 1] = totHier[plek] + (telt.test(tekst.get(plek)) ? 1 : VULWOORD);
        }
        for (int van = 0; van < tekst.size(); van++) {
            for (int tot = van + 1; tot <= Math.min(tekst.size(), van + langste); tot++) {
                List<Naam> gevonden = namen.getOrDefault(tekst.subList(van, tot), List.of());
                double ernaast = totHier[van] + totHier[tekst.size()] - totHier[tot];
                double stuk = (tot - van) / (tot - van + ernaast);
                float deel = (float) (stuk * stuk / (1 + Math.log(Math.max(1, gevonden.size()))));
                for (Naam naam : gevonden) {
                    delen[naam.vraag] = Math.max(delen[naam.vraag], deel * naam.gewicht);
                }
            }
        }
        return delen;
    }
}
