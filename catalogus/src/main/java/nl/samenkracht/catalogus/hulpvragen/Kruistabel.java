package nl.samenkracht.catalogus.hulpvragen;

import java.util.List;

/** From "which features has a row" to "which rows have a feature": a question looks only at rows that share something with it. */
final class Kruistabel {
    private final int[] begin;
    private final int[] rij;
    private final float[] gewicht;

    /** @param kenmerken how many features there are */
    Kruistabel(List<Rij> rijen, int kenmerken) {
        begin = new int[kenmerken + 1];
        for (Rij een : rijen) {
            for (int nummer : een.nummers()) {
                begin[nummer + 1]++;
            }
        }
        for (int i = 0; i < kenmerken; i++) {
            begin[i + 1] += begin[i];
        }
        rij = new int[begin[kenmerken]];
        gewicht = new float[begin[kenmerken]];
        int[] vol = begin.clone();
        for (int nummer = 0; nummer < rijen.size(); nummer++) {
            Rij een = rijen.get(nummer);
            for (int i = 0; i < een.nummers().length; i++) {
                int plaats = vol[een.nummers()[i]]++;
                rij[plaats] = nummer;
                gewicht[plaats] = een.gewichten()[i];
            }
        }
    }

    /** Adds to each row how much it is like the question; {@code op} has a place for each row. */
    void tel(Rij vraag, float[] op) {
        for (int i = 0; i < vraag.nummers().length; i++) {
            int nummer = vraag.nummers()[i];
            for (int plaats = begin[nummer]; plaats < begin[nummer + 1]; plaats++) {
                op[rij[plaats]] += gewicht[plaats] * vraag.gewichten()[i];
            }
        }
    }
}
