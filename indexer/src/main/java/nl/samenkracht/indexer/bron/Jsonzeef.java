package nl.samenkracht.indexer.bron;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;

/**
 * Passes JSON on with texts, names and numbers that are much too long cut: a parser that refuses one cannot go on behind it. What is no JSON is
 * passed on as it is. For one thread.
 */
final class Jsonzeef extends Reader {
    static final int LANGSTE_TEKST = 1_000_000;
    static final int LANGSTE_NAAM = 1000;
    static final int LANGSTE_GETAL = 1000;

    private static final String VAN_GETAL = "0123456789+-.eE";
    private static final char VOLGORDETEKEN = '\uFEFF';
    private static final int BUFFER = 1 << 13;
    /** The next sign belongs to the backslash before it. */
    private static final int NA_STREEP = -1;

    private static final int UNICODE_CIJFERS = 4;

    private final Reader bron;
    private final char[] gelezen = new char[BUFFER];
    private final BitSet objecten = new BitSet();
    private int diepte;
    private boolean begonnen;
    private boolean inTekst;
    private boolean weg;
    private int hoogstens;
    private int lengte;
    private int ontsnapt;
    private char vorige;

    Jsonzeef(Reader bron) {
        this.bron = bron;
    }

    @Override
    public int read(char[] doel, int vanaf, int meeste) throws IOException {
        int naar = vanaf;
        while (naar == vanaf) {
            int aantal = bron.read(gelezen, 0, Math.min(meeste, BUFFER));
            if (aantal < 0) {
                return -1;
            }
            for (int i = 0; i < aantal; i++) {
                if (blijft(gelezen[i])) {
                    doel[naar++] = gelezen[i];
                }
            }
        }
        return naar - vanaf;
    }

    private boolean blijft(char teken) {
        boolean eerste = !begonnen;
        begonnen = true;
        if (inTekst) {
            return blijftInTekst(teken);
        }
        if (VAN_GETAL.indexOf(teken) >= 0) {
            lengte = VAN_GETAL.indexOf(vorige) >= 0 ? lengte + 1 : 1;
            if (lengte > LANGSTE_GETAL && Character.isDigit(vorige)) {
                return false;
            }
        } else if (teken == '{' || teken == '[') {
            objecten.set(++diepte, teken == '{');
        } else if (teken == '}' || teken == ']') {
            diepte = Math.max(0, diepte - 1);
        } else if (teken == '"') {
            boolean isNaam = vorige == '{' || (vorige == ',' && objecten.get(diepte));
            hoogstens = isNaam ? LANGSTE_NAAM : LANGSTE_TEKST;
            inTekst = true;
            weg = false;
            lengte = 0;
            ontsnapt = 0;
        }
        vorige = Character.isWhitespace(teken) ? vorige : teken;
        return !(eerste && teken == VOLGORDETEKEN);
    }

    /** Cut between two whole signs only. A control sign stays: in a text it is a mistake that the parser must see. */
    private boolean blijftInTekst(char teken) {
        boolean heel = ontsnapt == 0 && !Character.isLowSurrogate(teken);
        if (heel && teken == '"') {
            inTekst = false;
            vorige = teken;
            return true;
        }
        weg |= heel && ++lengte > hoogstens;
        if (ontsnapt == NA_STREEP) {
            ontsnapt = teken == 'u' ? UNICODE_CIJFERS : 0;
        } else if (ontsnapt > 0) {
            ontsnapt--;
        } else if (teken == '\\') {
            ontsnapt = NA_STREEP;
        }
        return !weg || teken < ' ';
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
