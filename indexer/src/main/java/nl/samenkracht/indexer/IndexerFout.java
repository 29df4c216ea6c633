package nl.samenkracht.indexer;

import org.jspecify.annotations.Nullable;

/** Something a user can act on. Its message is a whole Dutch sentence from the bundle; it is shown without a stack trace. */
public final class IndexerFout extends RuntimeException {
    private final int uitgang;

    private IndexerFout(int uitgang, String zin, @Nullable Throwable oorzaak) {
        super(zin, oorzaak);
        this.uitgang = uitgang;
    }

    /** What the user gave cannot be used: an unreadable file, for example. Nothing was changed. */
    public static IndexerFout invoer(@Nullable Throwable oorzaak, String sleutel, Object... waarden) {
        return new IndexerFout(Uitgang.BRON, Teksten.tekst(sleutel, waarden), oorzaak);
    }

    /** What the user asks cannot be done as it is asked. Nothing was changed. */
    public static IndexerFout gebruik(String sleutel, Object... waarden) {
        return new IndexerFout(Uitgang.GEBRUIK, Teksten.tekst(sleutel, waarden), null);
    }

    /** Something around the program is away or refuses. */
    public static IndexerFout omgeving(@Nullable Throwable oorzaak, String sleutel, Object... waarden) {
        return new IndexerFout(Uitgang.OMGEVING, Teksten.tekst(sleutel, waarden), oorzaak);
    }

    /** The message, never null. */
    public String zin() {
        return String.valueOf(getMessage());
    }

    /** One of {@link Uitgang}. */
    public int uitgang() {
        return uitgang;
    }
}
