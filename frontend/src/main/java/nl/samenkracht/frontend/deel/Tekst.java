package nl.samenkracht.frontend.deel;

import java.util.List;

/** A text of which some words are marked because they match the question. Plain text: it is escaped when rendered. */
public record Tekst(List<Stuk> stukken) {

    /** A run of characters, marked or not. Spaces belong to the run: nothing is added between runs. */
    public record Stuk(String tekst, boolean gemarkeerd) {}

    /** The same text without its marks. */
    public String kaal() {
        StringBuilder kaal = new StringBuilder();
        stukken.forEach(stuk -> kaal.append(stuk.tekst()));
        return kaal.toString();
    }

    /** A text without marks. */
    public static Tekst van(String tekst) {
        return new Tekst(List.of(new Stuk(tekst, false)));
    }
}
