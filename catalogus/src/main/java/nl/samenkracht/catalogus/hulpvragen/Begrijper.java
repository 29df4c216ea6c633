package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.analyse.Termen;

/**
 * Recognises needs in a question nobody wrote down, from the expressions of the vocabulary. A need counts by its three expressions that are most
 * like the question, and by how much the question is like all its expressions together; likeness is the cosine of weighted features. It is
 * made from the vocabulary when it starts, the same every time. Thread-safe.
 */
public final class Begrijper {
    /**
     * A need with what it weighs in the question. Shares of one question add up to at most 1.
     *
     * @param biedt whether the question offers help with it, instead of asking for it
     */
    public record Begrepen(Hulpvraag vraag, float aandeel, boolean biedt) {
        /** A need one asks help with. */
        public Begrepen(Hulpvraag vraag, float aandeel) {
            this(vraag, aandeel, false);
        }

        /** The same with another share. */
        Begrepen maal(float deel) {
            return new Begrepen(vraag, aandeel * deel, biedt);
        }

        /** What entries that fit are marked with. */
        public String merk() {
            return biedt ? Hulpvraag.gevraagd(vraag.code()) : vraag.code();
        }
    }

    private static final int HOOGSTENS = 4;
    /** A second and third expression alike say more, but less each time. */
    private static final float[] NABIJ = {1f, 0.5f, 0.25f};
    /** Expressions less alike than this share only a piece of a word. */
    private static final float NIETS_GEMEEN = 0.12f;

    private static final float GEHEEL = 1.5f;
    /** What it adds when a question is nothing but a name of help. */
    private static final float GENOEMD = Float.parseFloat(System.getProperty("gn", "1"));
    /** How quickly a need that fits less well loses its share. */
    private static final double SCHERPTE = 0.15;
    /** Under this likeness the best need is a guess, and weighs less. */
    private static final double ZEKER = 0.6;
    /** Not even a guess. */
    private static final double ONZEKER = 0.25;
    /** What a broader need weighs beside the need itself: enough to add its help, too little to be named. */
    private static final float BREDER = 0.15f;
    /** The same word again says little more. */
    private static final float HERHALING = 1.5f;
    /** A phrase in which the need's words mean something else. */
    private static final float TOCH_NIET = 0.5f;
    /** A word spread this evenly over the needs, or more, says nothing of a question. */
    private static final double VULWOORD = 0.35;
    /** In so many words a slip is looked for; who makes more of them writes another language. */
    private static final int MEESTE_SLIPS = 60;
    /** A question of three hundred letters has as many words that say something; only a story has more. */
    private static final int MEESTE_WOORDEN = 24;

    private static final Termen ZOEK = Termen.zoek();

    /** How much, how often, or not. */
    private static final Set<String> MATEN = Set.of(
            "niet", "nie", "geen", "nooit", "niks", "niets", "meer", "minder", "nog", "al", "steeds", "altijd", "vaak",
            "soms", "veel", "weinig", "heel", "erg", "echt", "weer", "toch", "even", "te", "not", "no", "never", "more",
            "always", "often", "very", "really", "too", "again");
    /** "familie/vrienden/buren" is one thing to look for. */
    private static final int AANEEN = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Kenmerken kenmerken = new Kenmerken();
    private final List<Hulpvraag> vragen;
    private final Nummering nummering = new Nummering();
    private final float[] zeldzaam;
    private final int[] begrip;
    private final Kruistabel uitdrukkingen;
    private final Kruistabel gehelen;
    private final Hulpnamen hulpnamen;
    private final Frasen toch;
    private final Map<String, Double> zegging = new HashMap<>();
    private final Woordkennis woordkennis;
    private final Spelling spelling;

    /** Learns the Dutch expressions, or the English. */
    public static Begrijper van(Hulpvragen hulpvragen, boolean engels) {
        Map<Hulpvraag, List<String>> voorbeelden = new LinkedHashMap<>();
        for (Hulpvraag vraag : hulpvragen.alle()) {
            List<String> teksten = new ArrayList<>(engels ? vraag.engels() : vraag.uitdrukkingen());
            teksten.add(engels ? vraag.name() : vraag.naam());
            voorbeelden.put(vraag, teksten);
        }
        return new Begrijper(voorbeelden, !engels);
    }

    private Begrijper(Map<Hulpvraag, List<String>> voorbeelden, boolean nederlands) {
        vragen = List.copyOf(voorbeelden.keySet());
        Set<String> geschreven = new HashSet<>();
        List<Rij> geteld = new ArrayList<>();
        List<Integer> eigenaar = new ArrayList<>();
        Map<String, Map<Integer, Integer>> keren = new HashMap<>();
        for (int nummer = 0; nummer < vragen.size(); nummer++) {
            for (String tekst : voorbeelden.getOrDefault(vragen.get(nummer), List.of())) {
                Rij.Maker rij = new Rij.Maker();
                kenmerken.van(tekst, (kenmerk, gewicht) -> rij.voeg(nummering.geef(kenmerk), gewicht));
                geteld.add(rij.maak());
                eigenaar.add(nummer);
                geschreven.addAll(Kenmerken.woorden(tekst));
                for (String stam : stammen(tekst)) {
                    keren.computeIfAbsent(stam, nieuw -> new HashMap<>()).merge(nummer, 1, Integer::sum);
                }
            }
        }
        keren.forEach((stam, per) -> zegging.put(stam, 1 - gelijkmatigheid(per.values())));
        woordkennis = new Woordkennis(zegging.keySet());
        spelling = new Spelling(geschreven);
        begrip = eigenaar.stream().mapToInt(Integer::intValue).toArray();
        zeldzaam = zeldzaam(geteld, nummering.aantal());
        List<Rij> rijen = geteld.stream().map(rij -> rij.gewogen(this::weeg)).toList();
        List<Rij.Maker> samen =
                Stream.generate(Rij.Maker::new).limit(vragen.size()).toList();
        for (int nummer = 0; nummer < begrip.length; nummer++) {
            samen.get(begrip[nummer]).voeg(rijen.get(nummer));
        }
        uitdrukkingen = new Kruistabel(rijen, nummering.aantal());
        gehelen = new Kruistabel(
                samen.stream()
                        .map(maker -> maker.maak().gewogen((kenmerk, gewicht) -> gewicht))
                        .toList(),
                nummering.aantal());
        hulpnamen = new Hulpnamen(vragen.stream()
                .map(vraag ->
                        nederlands ? vraag.hulp().stream().map(this::stammen).toList() : List.<List<String>>of())
                .toList());
        toch = new Frasen(vragen.stream()
                .map(vraag -> vraag.niet().stream().map(this::stammen).toList())
                .toList());
    }

    /**
     * The needs in a question, the weightiest first; at most {@value #HOOGSTENS}, empty when nothing in it is like any expression.
     *
     * @param scores by {@link #vergelijk}
     */
    List<Begrepen> verdeel(float[] scores, Predicate<Hulpvraag> telt) {
        List<Integer> beste = beste(scores, telt);
        if (beste.isEmpty() || scores[beste.get(0)] < ONZEKER) {
            return List.of();
        }
        double hoogste = scores[beste.get(0)];
        double som = beste.stream()
                .mapToDouble(nummer -> Math.exp((scores[nummer] - hoogste) / SCHERPTE))
                .sum();
        return beste.stream()
                .map(nummer -> new Begrepen(vragen.get(nummer), (float)
                        (Math.exp((scores[nummer] - hoogste) / SCHERPTE) / som * Math.min(1, hoogste / ZEKER))))
                .toList();
    }

    /** The numbers of the best needs, the best first; of equals the first of the vocabulary. */
    private List<Integer> beste(float[] scores, Predicate<Hulpvraag> telt) {
        List<Integer> beste = new ArrayList<>(HOOGSTENS + 1);
        for (int nummer = 0; nummer < scores.length; nummer++) {
            float minstens = beste.size() < HOOGSTENS ? 0 : scores[beste.get(HOOGSTENS - 1)];
            if (scores[nummer] <= minstens || !telt.test(vragen.get(nummer))) {
                continue;
            }
            int plek = beste.size();
            while (plek > 0 && scores[beste.get(plek - 1)] < scores[nummer]) {
                plek--;
            }
            beste.add(plek, nummer);
            if (beste.size() > HOOGSTENS) {
                beste.subList(HOOGSTENS, beste.size()).clear();
            }
        }
        return beste;
    }

    /**
     * Needs with the broader needs of each, for less: their help is of use where there is none for the need itself.
     *
     * @param uit codes of needs that the visitor switched off
     */
    public List<Begrepen> verbreed(List<Begrepen> begrepen, Collection<String> uit) {
        Map<String, Float> aandelen = new LinkedHashMap<>();
        begrepen.forEach(een -> aandelen.put(een.vraag().code(), een.aandeel()));
        for (Begrepen een : begrepen) {
            een.vraag().breder().forEach(code -> aandelen.merge(code, BREDER * een.aandeel(), Float::sum));
        }
        return vragen.stream()
                .filter(vraag -> aandelen.containsKey(vraag.code()) && !uit.contains(vraag.code()))
                .map(vraag -> new Begrepen(vraag, aandelen.getOrDefault(vraag.code(), 0f)))
                .sorted(Comparator.comparingDouble(een -> -een.aandeel()))
                .toList();
    }

    /**
     * The question as it was meant: a word that nobody knows becomes the word of an expression it is clearly a slip of.
     *
     * @param elders which analysed words entries have: a name is no slip
     */
    String hersteld(String tekst, Predicate<String> elders) {
        Map<String, String> vreemd = new HashMap<>();
        return Arrays.stream(tekst.split("\\s+"))
                .map(woord -> vreemd.size() < MEESTE_SLIPS && isVreemd(woord, elders)
                        ? vreemd.computeIfAbsent(woord, this::bedoeld)
                        : vreemd.getOrDefault(woord, woord))
                .collect(Collectors.joining(" "));
    }

    private boolean isVreemd(String geschreven, Predicate<String> elders) {
        List<String> woorden = Kenmerken.woorden(geschreven);
        List<String> stammen = woorden.size() == 1 ? kenmerken.stammen(woorden.get(0)) : List.of();
        return !stammen.isEmpty() && stammen.stream().noneMatch(stam -> kent(stam) || elders.test(stam));
    }

    private String bedoeld(String geschreven) {
        return spelling.bedoeld(Kenmerken.woorden(geschreven).get(0)).orElse(geschreven);
    }

    /**
     * The question without words that people use whatever they need; as it is when nothing else is left. At most {@value #MEESTE_WOORDEN} words,
     * those that say most: each costs a search time.
     */
    public String inhoud(String tekst) {
        List<String> alles = geschreven(tekst);
        List<String> gezocht = alles.stream().filter(woord -> !isMaat(woord)).toList();
        List<String> woorden =
                gezocht.stream().filter(woord -> zegtMeest(woord) >= VULWOORD).toList();
        if (woorden.isEmpty()) {
            boolean over = !ZOEK.van(String.join(" ", gezocht)).isEmpty();
            return (over && gezocht.size() < alles.size()) || alles.size() > MEESTE_WOORDEN
                    ? String.join(" ", meestzeggend(over ? gezocht : alles))
                    : tekst;
        }
        return String.join(" ", meestzeggend(woorden));
    }

    private List<String> meestzeggend(List<String> woorden) {
        if (woorden.size() <= MEESTE_WOORDEN) {
            return woorden;
        }
        Set<String> blijft = woorden.stream()
                .sorted(Comparator.comparingDouble(woord -> -zegtMeest(woord)))
                .distinct()
                .limit(MEESTE_WOORDEN)
                .collect(Collectors.toSet());
        return woorden.stream().filter(blijft::contains).distinct().toList();
    }

    /** They change what a question asks, but nobody looks for them: "Meer bewegen" is no answer to who has no food any more. */
    private static boolean isMaat(String woord) {
        List<String> delen = Kenmerken.woorden(woord);
        return !delen.isEmpty() && MATEN.containsAll(delen);
    }

    /** Between blanks. What has no blanks but many words, joined by commas say, is not one word. */
    private static List<String> geschreven(String tekst) {
        return BLANKS.splitAsStream(tekst.strip())
                .flatMap(stuk -> {
                    List<String> woorden = Kenmerken.woorden(stuk);
                    return woorden.size() <= AANEEN ? Stream.of(stuk) : woorden.stream();
                })
                .toList();
    }

    /** Whether it has a word that says something. */
    boolean zegtIets(String tekst) {
        return Arrays.stream(tekst.split("\\s+")).anyMatch(woord -> zegtMeest(woord) >= VULWOORD);
    }

    private double zegtMeest(String woord) {
        return Kenmerken.woorden(woord).stream()
                .flatMap(deel -> kenmerken.stammen(deel).stream())
                .mapToDouble(this::zegt)
                .max()
                .orElse(0);
    }

    /** Whether some expression has this analysed word. */
    boolean kent(String stam) {
        return zegging.containsKey(stam);
    }

    /**
     * Which parts of the words that say something are known: of "wie leert mijn leguaan praten" none, since only the iguana says something.
     *
     * @param vraag of any expression
     * @param naam of no expression, but of an entry: mostly a name
     */
    record Gekend(double vraag, double naam) {}

    /** @param elders which analysed words entries have */
    Gekend gekend(String tekst, Predicate<String> elders) {
        double alles = 0;
        double vraag = 0;
        double naam = 0;
        for (String woord : Kenmerken.woorden(inhoud(tekst))) {
            for (String stam : kenmerken.stammen(woord)) {
                double zegt = zegt(stam);
                alles += zegt;
                if (!zegging.containsKey(stam) && elders.test(stam)) {
                    naam += zegt;
                } else if (woordkennis.kent(stam)) {
                    vraag += zegt;
                }
            }
        }
        return alles == 0 ? new Gekend(1, 0) : new Gekend(vraag / alles, naam / alles);
    }

    /** From 0 for a word that every need has as often, to 1 for a word of one need, or of none. */
    private double zegt(String stam) {
        return zegging.getOrDefault(stam, 1.0);
    }

    /**
     * How evenly a word is spread over the needs, from 0 to 1: the entropy of its counts. How many needs have it says less: the more expressions
     * there are, the more of them have nearly every word once.
     */
    private double gelijkmatigheid(Collection<Integer> keren) {
        double som = keren.stream().mapToInt(Integer::intValue).sum();
        return keren.stream()
                        .mapToDouble(aantal -> -aantal / som * Math.log(aantal / som))
                        .sum()
                / Math.log(Math.max(2, vragen.size()));
    }

    /** The best likeness to a need that counts, 0 when it is like none. */
    float hoogste(float[] scores, Predicate<Hulpvraag> telt) {
        float hoogste = 0;
        for (int nummer = 0; nummer < scores.length; nummer++) {
            if (scores[nummer] > hoogste && telt.test(vragen.get(nummer))) {
                hoogste = scores[nummer];
            }
        }
        return hoogste;
    }

    /** How alike a question is to each need, in order of the vocabulary. */
    float[] vergelijk(String tekst) {
        Rij.Maker maker = new Rij.Maker();
        kenmerken.van(tekst, (kenmerk, gewicht) -> {
            int nummer = nummering.zoek(kenmerk);
            if (nummer != Nummering.ONBEKEND) {
                maker.voeg(nummer, gewicht);
            }
        });
        Rij rij = maker.maak().gewogen(this::weeg);
        float[] perUitdrukking = new float[begrip.length];
        float[] geheel = new float[vragen.size()];
        uitdrukkingen.tel(rij, perUitdrukking);
        gehelen.tel(rij, geheel);
        float[][] naast = new float[vragen.size()][NABIJ.length];
        for (int nummer = 0; nummer < perUitdrukking.length; nummer++) {
            if (perUitdrukking[nummer] > NIETS_GEMEEN) {
                schuifIn(naast[begrip[nummer]], perUitdrukking[nummer]);
            }
        }
        List<String> woorden = stammen(tekst);
        BitSet toch = this.toch.in(woorden);
        float[] genoemd = hulpnamen.in(woorden, stam -> zegt(stam) >= VULWOORD);
        float[] scores = new float[vragen.size()];
        for (int nummer = 0; nummer < scores.length; nummer++) {
            float score = GENOEMD * genoemd[nummer] + GEHEEL * geheel[nummer];
            for (int i = 0; i < NABIJ.length; i++) {
                score += NABIJ[i] * naast[nummer][i];
            }
            scores[nummer] = toch.get(nummer) ? score * TOCH_NIET : score;
        }
        return scores;
    }

    private List<String> stammen(String tekst) {
        return Kenmerken.woorden(tekst).stream()
                .flatMap(woord -> kenmerken.stammen(woord).stream())
                .toList();
    }

    private static void schuifIn(float[] hoogste, float waarde) {
        float over = waarde;
        for (int i = 0; i < hoogste.length; i++) {
            if (over > hoogste[i]) {
                float lager = hoogste[i];
                hoogste[i] = over;
                over = lager;
            }
        }
    }

    private float weeg(int kenmerk, float aantal) {
        return Math.min(HERHALING, aantal) * zeldzaam[kenmerk];
    }

    private static float[] zeldzaam(List<Rij> rijen, int kenmerken) {
        int[] komtVoor = new int[kenmerken];
        for (Rij rij : rijen) {
            for (int kenmerk : rij.nummers()) {
                komtVoor[kenmerk]++;
            }
        }
        float[] zeldzaam = new float[kenmerken];
        for (int kenmerk = 0; kenmerk < kenmerken; kenmerk++) {
            zeldzaam[kenmerk] = zeldzaam(rijen.size(), komtVoor[kenmerk]);
        }
        return zeldzaam;
    }

    private static float zeldzaam(int uitdrukkingen, int komtVoor) {
        return (float) Math.log((uitdrukkingen + 1) / (komtVoor + 0.5));
    }
}
