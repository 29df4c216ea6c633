package nl.samenkracht.catalogus.hulpvragen;

import java.util.Arrays;

/** Numbers from 0 for features, in order of appearance. A table of plain numbers: an object for each would be most of what learning costs. */
final class Nummering {
    static final int ONBEKEND = -1;
    private static final int EERSTE_PLAATSEN = 1 << 12;
    private static final long MENGER = 0x9E3779B97F4A7C15L;

    private long[] kenmerken = new long[EERSTE_PLAATSEN];
    private int[] nummers = leeg(EERSTE_PLAATSEN);
    private int aantal;

    /** How many numbers were given out. */
    int aantal() {
        return aantal;
    }

    /** The number of a feature, or {@link #ONBEKEND}. */
    int zoek(long kenmerk) {
        return nummers[plaats(kenmerk)];
    }

    /** The number of a feature; a new one for a feature not seen before. */
    int geef(long kenmerk) {
        int plaats = plaats(kenmerk);
        if (nummers[plaats] != ONBEKEND) {
            return nummers[plaats];
        }
        kenmerken[plaats] = kenmerk;
        nummers[plaats] = aantal;
        aantal++;
        if (aantal * 2 > nummers.length) {
            groei();
        }
        return aantal - 1;
    }

    /** Where it is, or where it belongs. */
    private int plaats(long kenmerk) {
        long gemengd = kenmerk * MENGER;
        int plaats = (int) (gemengd >>> Integer.SIZE) & (nummers.length - 1);
        while (nummers[plaats] != ONBEKEND && kenmerken[plaats] != kenmerk) {
            plaats = (plaats + 1) & (nummers.length - 1);
        }
        return plaats;
    }

    private void groei() {
        long[] oudeKenmerken = kenmerken;
        int[] oudeNummers = nummers;
        kenmerken = new long[oudeKenmerken.length * 2];
        nummers = leeg(kenmerken.length);
        for (int i = 0; i < oudeNummers.length; i++) {
            if (oudeNummers[i] != ONBEKEND) {
                int plaats = plaats(oudeKenmerken[i]);
                kenmerken[plaats] = oudeKenmerken[i];
                nummers[plaats] = oudeNummers[i];
            }
        }
    }

    private static int[] leeg(int lengte) {
        int[] leeg = new int[lengte];
        Arrays.fill(leeg, ONBEKEND);
        return leeg;
    }
}
