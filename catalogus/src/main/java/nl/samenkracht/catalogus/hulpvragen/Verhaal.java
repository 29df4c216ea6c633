package nl.samenkracht.catalogus.hulpvragen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question with a story around it, heard piece by piece: as a whole it is a little like everything and much like nothing. What is said in any
 * piece counts; a short question is one piece.
 *
 * @param stukken the pieces in order, with how alike each is to each need
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only walked through
record Verhaal(List<Stuk> stukken, float[] geheel) {
    /** Longer questions are cut; what fits on a line is heard better as a whole (docs/zoekkwaliteit.md). */
    private static final int LANG = 60;
    /** The words around a need tell which one it is. */
    private static final int LANGSTE_STUK = 18;

    private static final int KORTSTE_STUK = 5;
    /** The time it takes is bounded, also for a story that is all dots. */
    private static final int MEESTE_STUKKEN = 64;
    /** Less than this is chance; what is said again elsewhere in a story weighs less each time. */
    private static final float TOEVAL = 0.4f;

    private static final float[] NOG_EENS = {1f, 0.6f, 0.4f};
    /** What the whole adds to a need, from half as alike as the need it is most alike. */
    private static final float ALS_GEHEEL = 0.6f;

    private static final float HELFT = 0.5f;
    /** What is told beside what is the matter. */
    private static final float TERZIJDE = 0.55f;
    /** Of nothing but words that people use whatever they need. */
    private static final float VULZIN = 0.6f;
    /** Needs of one part of life make each other likelier: a story is about few of them. */
    private static final float LOS = 0.6f;

    private static final float IN_VERBAND = 1.2f;
    /** Needs that are each other's rival in a short question stand beside each other in a story. */
    private static final float NAAST_ELKAAR = 0.5f;

    private static final float ZEKERHEID = 0.35f;
    /** So many needs make the picture of which parts of life it is about. */
    private static final int BEELD = 10;
    /** So many needs may say which words are looked for. */
    private static final int KERN = 4;

    private static final Pattern EINDE_ZIN = Pattern.compile("(?<=[.!?;…])\\s+");
    private static final Pattern KOMMA = Pattern.compile("(?<=,)\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Where somebody says what is the matter, or asks. */
    private static final Pattern NOOD = Pattern.compile(
            "\\?|\\b(?:niet meer|geen|niemand|kan niet|lukt niet|durf|bang|huil\\w*|schaam\\w*|schuldig|moeilijk|zwaar|moe|ziek|pijn|boos|ruzie"
                    + "|te veel|alleen|mis|verdriet\\w*|zorgen|kwijt|gesl\\w+|hulp|help\\w*|zoek|zoeken|nodig|graag|liefst|waar kan|wie kan|kan iemand"
                    + "|not|no|cannot|can't|nobody|afraid|cry\\w*|ashamed|hard|tired|ill|sick|pain|angry|too much|alone|miss|worried|lost|hit|need"
                    + "|looking for|would like|where can|who can)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A part of the text, with how alike it is to each need in order of the vocabulary, and how much it says. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only walked through
    record Stuk(String tekst, float[] scores, float gewicht) {}

    static Verhaal van(String tekst, Begrijper begrijper) {
        return van(tekst, begrijper.vergelijk(tekst), begrijper);
    }

    /** @param geheel how alike the whole is to each need */
    static Verhaal van(String tekst, float[] geheel, Begrijper begrijper) {
        List<String> stukken = stukken(tekst);
        return new Verhaal(
                stukken.size() == 1
                        ? List.of(new Stuk(tekst, geheel, 1))
                        : stukken.stream()
                                .map(stuk -> new Stuk(stuk, begrijper.vergelijk(stuk), gewicht(stuk, begrijper)))
                                .toList(),
                geheel);
    }

    private static float gewicht(String stuk, Begrijper begrijper) {
        return (NOOD.matcher(stuk).find() ? 1 : TERZIJDE) * (begrijper.zegtIets(stuk) ? 1 : VULZIN);
    }

    boolean isKort() {
        return stukken.size() == 1;
    }

    /**
     * How alike it is to each need. Of a story: by its pieces that are most alike, those that say what is the matter before those that only tell,
     * and more when other needs of the same part of life are heard.
     *
     * @param vragen the needs, in order of the vocabulary
     */
    float[] scores(List<Hulpvraag> vragen) {
        if (isKort()) {
            return geheel;
        }
        float[] blijkt = blijkt();
        Map<String, Float> delen = new HashMap<>();
        float alles = 0;
        for (int nummer : meeste(blijkt, BEELD)) {
            alles += blijkt[nummer];
            vragen.get(nummer).leefgebieden().stream()
                    .limit(1)
                    .forEach(deel -> delen.merge(deel, blijkt[nummer], Float::sum));
        }
        float[] scores = new float[blijkt.length];
        for (int nummer = 0; nummer < scores.length; nummer++) {
            float deel = 0;
            for (String leefgebied : vragen.get(nummer).leefgebieden()) {
                deel = Math.max(deel, delen.getOrDefault(leefgebied, 0f));
            }
            float verband = LOS + IN_VERBAND * (alles == 0 ? 0 : deel / alles);
            scores[nummer] = blijkt[nummer] == 0 ? 0 : ZEKERHEID + NAAST_ELKAAR * blijkt[nummer] * verband;
        }
        return scores;
    }

    private float[] blijkt() {
        float[] blijkt = new float[geheel.length];
        float meest = 0;
        for (float score : geheel) {
            meest = Math.max(meest, score);
        }
        for (int nummer = 0; nummer < blijkt.length; nummer++) {
            blijkt[nummer] = meest == 0 ? 0 : ALS_GEHEEL * Math.max(0, geheel[nummer] / meest - HELFT);
            float[] hoogste = new float[NOG_EENS.length];
            for (Stuk stuk : stukken) {
                float over = Math.max(0, stuk.scores[nummer] - TOEVAL) * stuk.gewicht;
                for (int plek = 0; plek < hoogste.length && over > 0; plek++) {
                    float was = hoogste[plek];
                    hoogste[plek] = Math.max(was, over);
                    over = Math.min(was, over);
                }
            }
            for (int plek = 0; plek < hoogste.length; plek++) {
                blijkt[nummer] += NOG_EENS[plek] * hoogste[plek];
            }
        }
        return blijkt;
    }

    private static List<Integer> meeste(float[] scores, int aantal) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(nummer -> -scores[nummer]))
                .limit(aantal)
                .toList();
    }

    /**
     * The pieces by which the weightiest needs were heard, in order: what a story is about. The whole of a short question.
     *
     * @param scores by {@link #scores}
     */
    String kern(float[] scores) {
        return isKort()
                ? stukken.get(0).tekst
                : meeste(scores, KERN).stream()
                        .map(this::beste)
                        .distinct()
                        .sorted()
                        .map(plek -> stukken.get(plek).tekst)
                        .collect(Collectors.joining(" "));
    }

    private int beste(int nummer) {
        return IntStream.range(0, stukken.size())
                .boxed()
                .max(Comparator.comparingDouble(plek -> stukken.get(plek).scores[nummer]))
                .orElseThrow();
    }

    /** The text in pieces: sentences, long ones cut at commas or else where they get too long, short ones with the next. */
    static List<String> stukken(String tekst) {
        if (woorden(tekst).length <= LANG) {
            return List.of(tekst);
        }
        List<String> stukken = new ArrayList<>();
        StringBuilder stuk = new StringBuilder();
        for (String deel : EINDE_ZIN.split(tekst)) {
            for (String kort : opMaat(deel)) {
                int samen = woorden(stuk + " " + kort).length;
                if (samen > LANGSTE_STUK && !stuk.isEmpty()) {
                    stukken.add(stuk.toString());
                    stuk.setLength(0);
                }
                stuk.append(stuk.isEmpty() ? "" : " ").append(kort);
            }
            if (woorden(stuk.toString()).length >= KORTSTE_STUK) {
                stukken.add(stuk.toString());
                stuk.setLength(0);
            }
        }
        if (!stuk.isEmpty()) {
            stukken.add(stuk.toString());
        }
        return stukken.size() <= MEESTE_STUKKEN ? stukken : samengevoegd(stukken);
    }

    /** A sentence that is too long at its commas, and what then still is in parts that overlap: no need is cut in two. */
    private static List<String> opMaat(String zin) {
        if (woorden(zin).length <= LANGSTE_STUK) {
            return List.of(zin);
        }
        List<String> maat = new ArrayList<>();
        for (String deel : KOMMA.split(zin)) {
            String[] woorden = woorden(deel);
            int van = 0;
            while (woorden.length - van > LANGSTE_STUK) {
                maat.add(String.join(" ", Arrays.copyOfRange(woorden, van, van + LANGSTE_STUK)));
                van += LANGSTE_STUK / 2;
            }
            maat.add(String.join(" ", Arrays.copyOfRange(woorden, van, woorden.length)));
        }
        return maat;
    }

    /** Neighbours together, until they are few enough. */
    private static List<String> samengevoegd(List<String> stukken) {
        int samen = (stukken.size() + MEESTE_STUKKEN - 1) / MEESTE_STUKKEN;
        return IntStream.range(0, (stukken.size() + samen - 1) / samen)
                .mapToObj(nummer -> String.join(
                        " ", stukken.subList(nummer * samen, Math.min((nummer + 1) * samen, stukken.size()))))
                .toList();
    }

    private static String[] woorden(String tekst) {
        return BLANKS.split(tekst.strip());
    }
}
