package nl.samenkracht.catalogus.hulpvragen;

import java.util.Arrays;

/** What a text has of each feature: numbers of features in rising order, each once, with a weight. Not changed after it was made. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only walked through
record Rij(int[] nummers, float[] gewichten) {

    /** Of length one, each weight as it was changed; a row of zeros stays so. */
    Rij gewogen(Weging weging) {
        float[] nieuw = new float[gewichten.length];
        double som = 0;
        for (int i = 0; i < nieuw.length; i++) {
            nieuw[i] = weging.weeg(nummers[i], gewichten[i]);
            som += nieuw[i] * nieuw[i];
        }
        float lengte = (float) Math.sqrt(som);
        for (int i = 0; lengte > 0 && i < nieuw.length; i++) {
            nieuw[i] /= lengte;
        }
        return new Rij(nummers, nieuw);
    }

    /** What a feature weighs, given how often it is there. */
    @FunctionalInterface
    interface Weging {
        float weeg(int nummer, float gewicht);
    }

    /** Gathers a row; the same feature may come more than once. */
    static final class Maker {
        private static final int RUIM = 64;

        private int[] nummers = new int[RUIM];
        private float[] gewichten = new float[RUIM];
        private int aantal;

        void voeg(int nummer, float gewicht) {
            if (aantal == nummers.length) {
                nummers = Arrays.copyOf(nummers, aantal * 2);
                gewichten = Arrays.copyOf(gewichten, aantal * 2);
            }
            nummers[aantal] = nummer;
            gewichten[aantal++] = gewicht;
        }

        void voeg(Rij rij) {
            for (int i = 0; i < rij.nummers.length; i++) {
                voeg(rij.nummers[i], rij.gewichten[i]);
            }
        }

        Rij maak() {
            long[] volgorde = new long[aantal];
            for (int i = 0; i < aantal; i++) {
                volgorde[i] = ((long) nummers[i] << Integer.SIZE) | i;
            }
            Arrays.sort(volgorde);
            int[] enkel = new int[aantal];
            float[] samen = new float[aantal];
            int vol = 0;
            for (long plaats : volgorde) {
                int nummer = (int) (plaats >>> Integer.SIZE);
                if (vol == 0 || enkel[vol - 1] != nummer) {
                    enkel[vol++] = nummer;
                }
                samen[vol - 1] += gewichten[(int) plaats];
            }
            return new Rij(Arrays.copyOf(enkel, vol), Arrays.copyOf(samen, vol));
        }
    }
}
