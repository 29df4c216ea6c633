package nl.samenkracht.indexer.bron;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which character set of one byte a sign a file is in: Windows-1252, unless something in it makes no sense in Dutch and all of it does in one of
 * the older sets of the Mac and of DOS.
 */
final class Oudetekens {
    private static final List<Charset> OUDE = List.of(Charset.forName("x-MacRoman"), Charset.forName("IBM850"));
    private static final String LETTERS = "éëïöüèêàáâäçóôíîúûñøåæãõòìùßÉËÏÖÜÈÊÀÁÄÇÓØÅ";
    private static final String TEKENS = "€‘’“”„–—…•·°²³½¼¾×§©®™´«»\u00A0";
    /** These stand at the edge of a word; amid one they are a letter read wrongly. */
    private static final String NIET_IN_WOORD = "‘“”„•°«»";

    private static final int ASCII = 0x80;
    private static final int GEEN = -1;

    private Oudetekens() {}

    /**
     * What was found out.
     *
     * @param tekens the set
     * @param regel line of the first sign that makes no sense in Windows-1252; 0 without
     * @param voorbeeld that sign and its neighbours as Windows-1252 has them; {@code null} without
     */
    record Uitkomst(Charset tekens, int regel, @Nullable String voorbeeld) {}

    static Uitkomst van(Path bestand) throws IOException {
        boolean[] past = {true, true};
        boolean[] metLetter = {false, false};
        int regel = 1;
        int vreemdeRegel = 0;
        String voorbeeld = null;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(bestand), 1 << 16)) {
            int vorige = GEEN;
            int hier = in.read();
            while (hier != GEEN) {
                int volgende = in.read();
                regel += hier == '\n' ? 1 : 0;
                if (hier >= ASCII) {
                    if (vreemdeRegel == 0 && !isGewoon(Tekenset.WINDOWS, vorige, hier, volgende)) {
                        vreemdeRegel = regel;
                        voorbeeld = tekst(Tekenset.WINDOWS, vorige, hier, volgende);
                    }
                    for (int i = 0; i < OUDE.size(); i++) {
                        past[i] &= isGewoon(OUDE.get(i), vorige, hier, volgende);
                        metLetter[i] |= LETTERS.contains(tekst(OUDE.get(i), hier));
                    }
                }
                vorige = hier;
                hier = volgende;
            }
        }
        if (vreemdeRegel > 0 && (past[0] && metLetter[0]) != (past[1] && metLetter[1])) {
            return new Uitkomst(OUDE.get(past[0] && metLetter[0] ? 0 : 1), vreemdeRegel, voorbeeld);
        }
        return new Uitkomst(Tekenset.WINDOWS, vreemdeRegel, voorbeeld);
    }

    /** Whether the byte is a sign of Dutch in this set, where it stands. */
    private static boolean isGewoon(Charset tekens, int vorige, int hier, int volgende) {
        String teken = tekst(tekens, hier);
        boolean letterVoor = isLetter(vorige);
        if (LETTERS.contains(teken)) {
            return !(letterVoor && Character.isLowerCase(vorige) && Character.isUpperCase(teken.charAt(0)));
        }
        return TEKENS.contains(teken) && !(NIET_IN_WOORD.contains(teken) && letterVoor && isLetter(volgende));
    }

    private static boolean isLetter(int teken) {
        return teken != GEEN && teken < ASCII && Character.isLetter(teken);
    }

    private static String tekst(Charset tekens, int... bytes) {
        StringBuilder tekst = new StringBuilder();
        for (int teken : bytes) {
            if (teken >= ' ') {
                tekst.append(new String(new byte[] {(byte) teken}, tekens));
            }
        }
        return tekst.toString();
    }
}
