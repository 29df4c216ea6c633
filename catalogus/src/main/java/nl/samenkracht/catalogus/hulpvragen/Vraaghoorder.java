package nl.samenkracht.catalogus.hulpvragen;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulplijnen.Hulpwoorden;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Gekend;

/**
 * What a question asks for or offers, as the needs that raise entries. "Ik wil mensen naar het ziekenhuis rijden" is said by who has a car: the
 * surer it is an offer, the more it raises who looks for people, first those on the subject, and the less the help itself. A question that is
 * like no need raises who thinks along. Thread-safe.
 */
public final class Vraaghoorder {
    /** The need of who offers help with anything; switched off, the question is one that asks. */
    static final String BIEDT = "vrijwilliger-worden";

    /** The need of who does not know where to go: what thinks along is marked with it. */
    public static final String DENKT_MEE = "waar-moet-ik-zijn";
    /** A need with less of a share says too little to add entries for it. */
    private static final float KLEINSTE = 0.1f;
    /** An offer less likely than this is none. */
    private static final float ONWAARSCHIJNLIJK = 0.2f;
    /** From here on it is more likely an offer than not. */
    static final float EERDER_BOD = 0.5f;
    /** Moves nothing that has a word of the question. */
    private static final float VERWAARLOOSBAAR = 0.02f;
    /** All vacancies, and where one registers: after those on the subject, before what only shares words with the question. */
    private static final float WAT_DAN_OOK = 0.5f;

    /**
     * What likeness to needs of who offers and of who asks adds to how it is said: by a regression over all expressions of the vocabulary, each
     * weighed by a vocabulary without it.
     */
    private static final double ALS_WIE_BIEDT = 1.6;

    private static final double ALS_WIE_VRAAGT = 1;
    private static final double VOORAF = 0.1;

    /** What a need weighs at least that was heard in words around the one nobody knows. */
    private static final double RADEN = 0.2;

    /** What a need of danger weighs at least that was said in so many words; of what else was asked only the rest counts. */
    private static final float MET_ZOVEEL_WOORDEN = 0.6f;

    /** Of one piece of a story: a little likeness to danger stands in many a piece. */
    private static final float GEVAAR_IN_VERHAAL = 0.66f;

    /** From this likeness on, what was heard is an answer to the whole question. */
    private static final double HEEL = 0.7;
    /** Who thinks along with a question that is like nothing: more than a word in running text, no more than one in a name. */
    private static final double MEEDENKEN = 0.4;
    /** Half a question that is unanswered says less than half of that: one word nobody knows stands in many. */
    private static final double MACHT = 2;

    /** From here on more of the question is unanswered than answered. */
    private static final double NIET_VERSTAAN = 0.5;

    /** How many words of an offer are told. */
    private static final int MEESTE_WOORDEN = 4;

    private final Hulpvragen hulpvragen;
    private final Begrijper begrijper;
    private final Bodherkenner bodherkenner;
    private final Hulpwoorden hulpwoorden = new Hulpwoorden();

    /** Learns the Dutch expressions, or the English. */
    public Vraaghoorder(Hulpvragen hulpvragen, boolean engels) {
        this.hulpvragen = hulpvragen;
        begrijper = Begrijper.van(hulpvragen, engels);
        bodherkenner = new Bodherkenner(hulpvragen, engels);
    }

    /** The question without words that people use whatever they need; as it is when nothing else is left. */
    public String inhoud(String tekst) {
        return begrijper.inhoud(tekst);
    }

    /** A question laid beside every need of one language: the dearest part of hearing it, so it is not done twice. */
    public static final class Weging {
        private final String tekst;
        private final float[] scores;
        private final float gelijkenis;

        private Weging(String tekst, float[] scores, float gelijkenis) {
            this.tekst = tekst;
            this.scores = scores;
            this.gelijkenis = gelijkenis;
        }

        /** The question that was weighed. */
        public String tekst() {
            return tekst;
        }

        /** How much it is like the need it is most like; 0 when it is like none. */
        public float gelijkenis() {
            return gelijkenis;
        }
    }

    /** Lays a question beside every need. */
    public Weging weeg(String tekst) {
        float[] scores = begrijper.vergelijk(tekst);
        return new Weging(tekst, scores, begrijper.hoogste(scores, vraag -> true));
    }

    /** Whether some expression has this analysed word. */
    public boolean kent(String term) {
        return begrijper.kent(term);
    }

    /**
     * What is heard in a question.
     *
     * @param uit codes of needs that the visitor switched off
     * @param merken whether some entry is surely marked so ({@link Begrepen#merk}): with a need that nobody here helps with, one thinks along
     * @param woorden whether some entry has this analysed word: a name that no need knows is not unknown
     */
    public Gehoord hoor(String tekst, Collection<String> uit, Predicate<String> merken, Predicate<String> woorden) {
        return hoor(weeg(tekst), uit, merken, woorden);
    }

    /** The same of a question that this one weighed before. */
    public Gehoord hoor(Weging weging, Collection<String> uit, Predicate<String> merken, Predicate<String> woorden) {
        String tekst = weging.tekst;
        String gelezen = begrijper.hersteld(tekst, woorden);
        Verhaal alles =
                gelezen.equals(tekst) ? Verhaal.van(tekst, weging.scores, begrijper) : Verhaal.van(gelezen, begrijper);
        String gewenst = Gewenst.in(gelezen);
        Verhaal verhaal = gewenst.equals(gelezen) ? alles : Verhaal.van(gewenst, begrijper);
        float[] scores = verhaal.scores(hulpvragen.alle());
        String kern = verhaal.kern(scores);
        Predicate<Hulpvraag> aan = vraag -> !uit.contains(vraag.code());
        float kans = uit.contains(BIEDT) ? 0 : bod(kern, scores);
        float bod = kans < ONWAARSCHIJNLIJK ? 0 : kans;
        Gekend gekend = begrijper.gekend(kern, woorden);
        float houvast = (float) Math.max(RADEN, Math.sqrt(gekend.vraag() + gekend.naam()));
        List<Begrepen> gevraagd = noemenswaard(scores, aan.and(vraag -> !vraag.isBod())).stream()
                .map(een -> een.vraag().hulplijnen().isEmpty() ? een.maal(houvast) : een)
                .toList();
        Map<String, Begrepen> alle = new LinkedHashMap<>();
        begrijper.verbreed(zelf(alles, gevraagd, bod, aan), uit).forEach(een -> voeg(alle, een));
        List<Begrepen> gevaar = gevaar(gelezen, scores, aan).toList();
        if (!gevaar.isEmpty()) {
            alle.replaceAll((merk, een) -> een.vraag().hulplijnen().isEmpty() ? een.maal(1 - MET_ZOVEEL_WOORDEN) : een);
            gevaar.forEach(een -> voeg(alle, een));
        }
        // Who offers help is answered by all who look for people.
        double beantwoord = begrepen(scores, gekend.vraag()) * (bod + (1 - bod) * beantwoord(gevraagd, merken));
        double onbeantwoord = Math.max(0, 1 - beantwoord - gekend.naam());
        hulpvragen
                .vraag(DENKT_MEE)
                .filter(aan)
                .ifPresent(vraag ->
                        voeg(alle, new Begrepen(vraag, (float) (MEEDENKEN * Math.pow(onbeantwoord, MACHT)))));
        if (bod > 0) {
            noemenswaard(scores, aan.and(Hulpvraag::isBod)).forEach(een -> voeg(alle, een.maal(bod)));
            hulpvragen.vraag(BIEDT).ifPresent(vraag -> voeg(alle, new Begrepen(vraag, bod * WAT_DAN_OOK)));
            gevraagd.stream()
                    .filter(een -> !een.vraag().isBeide())
                    .forEach(een -> voeg(alle, new Begrepen(een.vraag(), bod * een.aandeel(), true)));
        }
        List<Begrepen> weegtMee = alle.values().stream()
                .filter(een -> een.aandeel() >= VERWAARLOOSBAAR)
                .sorted(Comparator.comparingDouble(een -> -een.aandeel()))
                .toList();
        // The search finds by itself what resembles a slip.
        String zoek = verhaal.isKort() ? Gewenst.in(tekst) : kern;
        return new Gehoord(
                weegtMee, onbeantwoord >= NIET_VERSTAAN, bod < EERDER_BOD ? List.of() : biedwoorden(zoek), zoek);
    }

    /**
     * What was heard with the needs that were chosen beside the words, and with their broader needs. A need both heard and chosen counts for both,
     * up to wholly; who chose is never told that it is not in the list.
     *
     * @param uit codes of needs that the visitor switched off
     */
    public Gehoord met(Gehoord gehoord, List<Begrepen> gekozen, Collection<String> uit) {
        Map<String, Begrepen> alle = new LinkedHashMap<>();
        Stream.concat(begrijper.verbreed(gekozen, uit).stream(), gehoord.begrepen().stream())
                .forEach(een -> alle.merge(een.merk(), een, Vraaghoorder::samen));
        return new Gehoord(
                alle.values().stream()
                        .sorted(Comparator.comparingDouble(een -> -een.aandeel()))
                        .toList(),
                false,
                gehoord.biedt(),
                gehoord.kern());
    }

    private static Begrepen samen(Begrepen een, Begrepen ander) {
        return new Begrepen(een.vraag(), Math.min(1, een.aandeel() + ander.aandeel()), een.biedt());
    }

    /** The chance that the question offers help, from 0 to 1. */
    float bod(String tekst) {
        return bod(tekst, begrijper.vergelijk(tekst));
    }

    /** The words by which it is an offer, in order: those without which it would sound the least like one. */
    private List<String> biedwoorden(String tekst) {
        List<String> woorden = List.of(tekst.strip().split("\\s+"));
        double geheel = bodherkenner.weeg(tekst);
        double[] scheelt = IntStream.range(0, woorden.size())
                .mapToDouble(weg -> geheel - bodherkenner.weeg(zonder(woorden, weg)))
                .toArray();
        return IntStream.range(0, woorden.size())
                .boxed()
                .filter(plek -> scheelt[plek] > 0)
                .sorted(Comparator.comparingDouble(plek -> -scheelt[plek]))
                .limit(MEESTE_WOORDEN)
                .sorted()
                .map(woorden::get)
                .toList();
    }

    private static String zonder(List<String> woorden, int weg) {
        return IntStream.range(0, woorden.size())
                .filter(plek -> plek != weg)
                .mapToObj(woorden::get)
                .collect(Collectors.joining(" "));
    }

    private float bod(String tekst, float[] scores) {
        double biedt = begrijper.hoogste(scores, Hulpvraag::isBod);
        double vraagt = begrijper.hoogste(scores, vraag -> !vraag.isBod() && !vraag.isBeide());
        double weegt = bodherkenner.weeg(tekst) + ALS_WIE_BIEDT * biedt - ALS_WIE_VRAAGT * vraagt + VOORAF;
        return (float) (1 / (1 + Math.exp(-weegt)));
    }

    private List<Begrepen> noemenswaard(float[] scores, Predicate<Hulpvraag> telt) {
        return begrijper.verdeel(scores, telt).stream()
                .filter(een -> een.aandeel() >= KLEINSTE)
                .toList();
    }

    /**
     * Needs one asks help with, less of each the surer it is an offer. Danger is heard as among all needs, in any piece of a story, and never taken
     * for an offer nor for what is not wanted.
     */
    private List<Begrepen> zelf(Verhaal alles, List<Begrepen> gevraagd, float bod, Predicate<Hulpvraag> aan) {
        Predicate<Hulpvraag> gevaar = vraag -> !vraag.hulplijnen().isEmpty();
        return Stream.concat(
                        gevraagd.stream()
                                .filter(een -> !gevaar.test(een.vraag()))
                                .map(een -> een.vraag().isBeide() ? een : een.maal(1 - bod)),
                        alles.stukken().stream()
                                .filter(stuk ->
                                        alles.isKort() || begrijper.hoogste(stuk.scores(), gevaar) >= GEVAAR_IN_VERHAAL)
                                .flatMap(stuk -> noemenswaard(stuk.scores(), aan).stream())
                                .filter(een -> gevaar.test(een.vraag())
                                        && (alles.isKort() || een.aandeel() >= Noodlijnen.DREIGEND)))
                .collect(Collectors.toMap(
                        Begrepen::vraag,
                        een -> een,
                        (een, ander) -> een.aandeel() >= ander.aandeel() ? een : ander,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** By words that nearly always mean danger: of each line the need that is most alike, so that its help comes first and not the line alone. */
    private Stream<Begrepen> gevaar(String tekst, float[] scores, Predicate<Hulpvraag> aan) {
        List<Hulpvraag> vragen = hulpvragen.alle();
        return hulpwoorden.bij(tekst).stream()
                .flatMap(lijn -> IntStream.range(0, scores.length)
                        .boxed()
                        .filter(nummer ->
                                vragen.get(nummer).hulplijnen().contains(lijn.code()) && aan.test(vragen.get(nummer)))
                        .max(Comparator.comparingDouble(nummer -> scores[nummer]))
                        .stream())
                .map(nummer -> new Begrepen(vragen.get(nummer), MET_ZOVEEL_WOORDEN));
    }

    /** Which part of the question is understood: what its words that say something are like, of those that are known. */
    private double begrepen(float[] scores, double gekend) {
        return Math.min(1, begrijper.hoogste(scores, vraag -> true) * gekend / HEEL);
    }

    /** Which part of what was asked for there is an entry for. */
    private static double beantwoord(List<Begrepen> gevraagd, Predicate<String> merken) {
        double alles = gevraagd.stream().mapToDouble(Begrepen::aandeel).sum();
        double beantwoord = gevraagd.stream()
                .filter(een -> merken.test(een.merk()))
                .mapToDouble(Begrepen::aandeel)
                .sum();
        return alles == 0 ? 1 : beantwoord / alles;
    }

    private static void voeg(Map<String, Begrepen> alle, Begrepen een) {
        alle.merge(een.merk(), een, (eerste, tweede) -> eerste.aandeel() >= tweede.aandeel() ? eerste : tweede);
    }
}
