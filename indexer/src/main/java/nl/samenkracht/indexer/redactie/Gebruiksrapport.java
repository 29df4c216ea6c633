package nl.samenkracht.indexer.redactie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and found in some days. Every number under {@value #KLEINSTE} reads "&lt;5", so that nobody is recognised in it.
 *
 * @param van the first day
 * @param tot the last day
 * @param vragen how many questions, by kenmerk: vraag, nl, en, mager
 * @param oordelen how many thumbs and reasons, by code
 * @param gevraagd needs by how often they were asked, the most first
 * @param slecht needs that are found badly, the worst first: those with at least {@value #KLEINSTE} questions with little or answers 'nee'
 * @param woorden words of the vocabulary, the most asked first
 * @param onbekend words nobody knows, asked often enough to be kept as text
 * @param bewaard how many months counts are kept
 * @param gewist the last day on which older ones were erased; null when that was never
 * @param gewisteRijen how many rows went that day
 */
record Gebruiksrapport(
        String gemeente,
        LocalDate van,
        LocalDate tot,
        List<Regel> vragen,
        List<Regel> oordelen,
        List<Regel> gevraagd,
        List<Slecht> slecht,
        List<Regel> woorden,
        List<Regel> onbekend,
        int bewaard,
        @Nullable LocalDate gewist,
        long gewisteRijen) {

    static final int KLEINSTE = 5;

    /** A code or word and how often. */
    record Regel(String code, String aantal) {}

    /** A need, how often it was asked, how often little was found, and what visitors said. */
    record Slecht(String code, String gevraagd, String mager, String ja, String nee) {}

    static String aantal(long aantal) {
        return aantal > 0 && aantal < KLEINSTE ? "<" + KLEINSTE : Long.toString(aantal);
    }

    /** Whether there is something for an editor to look at. */
    boolean vraagtAandacht() {
        return !slecht.isEmpty() || !onbekend.isEmpty();
    }
}
