package nl.samenkracht.indexer.bron.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a record into cells (RFC 4180, with any delimiter, and blanks around a quoted cell as people type them). */
final class Csvregel {
    private static final char AANHALING = '"';

    private Csvregel() {}

    /** Whether after this line we are inside a quoted cell, so that the record may go on in the next line. */
    static boolean isOpen(boolean wasOpen, String regel, char scheiding) {
        boolean binnen = wasOpen;
        boolean celBegin = !wasOpen;
        for (int i = 0; i < regel.length(); i++) {
            char teken = regel.charAt(i);
            boolean verdubbeld = i > 0 && regel.charAt(i - 1) == AANHALING;
            if (teken == AANHALING && (binnen || celBegin || verdubbeld)) {
                binnen = !binnen;
            }
            celBegin = !binnen && (teken == scheiding || (celBegin && teken == ' '));
        }
        return binnen;
    }

    /** The cells; empty when quotes do not fit: something stands behind a closing quote. */
    static Optional<List<String>> cellen(String tekst, char scheiding) {
        List<String> cellen = new ArrayList<>();
        StringBuilder cel = new StringBuilder();
        int i = 0;
        while (i <= tekst.length()) {
            cel.setLength(0);
            int begin = naSpaties(tekst, i);
            if (begin < tekst.length() && tekst.charAt(begin) == AANHALING) {
                i = aangehaald(tekst, begin + 1, cel);
                if (i < 0 || (i < tekst.length() && tekst.charAt(i) != scheiding)) {
                    return Optional.empty();
                }
            } else {
                int einde = tekst.indexOf(scheiding, i);
                einde = einde < 0 ? tekst.length() : einde;
                cel.append(tekst, i, einde);
                i = einde;
            }
            cellen.add(cel.toString());
            i++;
        }
        return Optional.of(cellen);
    }

    private static int naSpaties(String tekst, int vanaf) {
        int na = vanaf;
        while (na < tekst.length() && tekst.charAt(na) == ' ') {
            na++;
        }
        return na;
    }

    /** Place behind the closing quote, white space skipped; -1 without one. */
    private static int aangehaald(String tekst, int begin, StringBuilder cel) {
        int i = begin;
        while (i < tekst.length()) {
            char teken = tekst.charAt(i);
            if (teken != AANHALING) {
                cel.append(teken);
            } else if (i + 1 < tekst.length() && tekst.charAt(i + 1) == AANHALING) {
                cel.append(AANHALING);
                i++;
            } else {
                return naSpaties(tekst, i + 1);
            }
            i++;
        }
        return -1;
    }

    /** The cells when quotes mean nothing; a pair around a whole cell is taken off. */
    static List<String> letterlijk(String regel, char scheiding) {
        List<String> cellen = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= regel.length(); i++) {
            if (i == regel.length() || regel.charAt(i) == scheiding) {
                String cel = regel.substring(begin, i).strip();
                boolean heel =
                        cel.length() > 1 && cel.charAt(0) == AANHALING && cel.charAt(cel.length() - 1) == AANHALING;
                cellen.add((heel ? cel.substring(1, cel.length() - 1) : cel.startsWith("\"") ? cel.substring(1) : cel)
                        .replace("\"\"", "\""));
                begin = i + 1;
            }
        }
        return cellen;
    }
}
