package nl.samenkracht.backend.web;

import java.nio.charset.StandardCharsets;

/** Makes of what people and programs put in an address, or a form written as one, one that can be read, as browsers do: what may not stand there is written as %XX. */
final class Adresherstel {
    private static final String MAG = "-_.~!'()*,;:$&+=@/?";

    private Adresherstel() {}

    /** Path and query with everything encoded that must be; a percent sign that begins no code becomes {@code %25}. */
    static String herstel(String adres) {
        int goed = 0;
        while (goed < adres.length() && mag(adres, goed)) {
            goed++;
        }
        if (goed == adres.length()) {
            return adres;
        }
        StringBuilder hersteld = new StringBuilder(adres.length() + 64).append(adres, 0, goed);
        for (int i = goed; i < adres.length(); i++) {
            if (mag(adres, i)) {
                hersteld.append(adres.charAt(i));
            } else {
                codeer(adres.charAt(i), hersteld);
            }
        }
        return hersteld.toString();
    }

    private static boolean mag(String adres, int plek) {
        char teken = adres.charAt(plek);
        if (teken == '%') {
            return plek + 2 < adres.length() && hex(adres.charAt(plek + 1)) && hex(adres.charAt(plek + 2));
        }
        return (teken >= 'a' && teken <= 'z')
                || (teken >= 'A' && teken <= 'Z')
                || (teken >= '0' && teken <= '9')
                || MAG.indexOf(teken) >= 0;
    }

    private static boolean hex(char teken) {
        return Character.digit(teken, 16) >= 0 && teken < 0x80;
    }

    /** The server hands over one character per byte, so up to 0xFF a character is that byte. */
    private static void codeer(char teken, StringBuilder naar) {
        byte[] bytes = teken <= 0xFF
                ? new byte[] {(byte) teken}
                : String.valueOf(teken).getBytes(StandardCharsets.UTF_8);
        for (byte een : bytes) {
            naar.append('%')
                    .append(Character.toUpperCase(Character.forDigit((een >> 4) & 0xF, 16)))
                    .append(Character.toUpperCase(Character.forDigit(een & 0xF, 16)));
        }
    }
}
