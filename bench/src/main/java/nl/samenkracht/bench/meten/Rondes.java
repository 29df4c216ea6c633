package nl.samenkracht.bench.meten;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Belasting;
import nl.samenkracht.bench.belasten.Blok;
import nl.samenkracht.bench.belasten.Doelwit;

/** Warm-up, then one block of each target in turn, over and over: what else the machine does falls on all alike. */
final class Rondes {
    private static final int DEEL_SECONDEN = 5;

    private final Meetopties opties;
    private final Belasting belasting;
    private final List<Doelwit> doelwitten;

    Rondes(Meetopties opties, Belasting belasting, List<Doelwit> doelwitten) {
        this.opties = opties;
        this.belasting = belasting;
        this.doelwitten = List.copyOf(doelwitten);
    }

    /** Warms every target as long as the options say, in turns as well. */
    Rondes warmOp() {
        Duration deel = Duration.ofSeconds(DEEL_SECONDEN);
        for (Duration gedaan = Duration.ZERO; gedaan.compareTo(opties.opwarmen) < 0; gedaan = gedaan.plus(deel)) {
            for (Doelwit doelwit : doelwitten) {
                Blok blok = belasting.blok(doelwit, deel);
                Teksten.zeg("belast.warm", doelwit.naam(), blok.perSeconde(), blok.fouten());
            }
        }
        return this;
    }

    /** The blocks of each target, in order of measuring. */
    Map<String, List<Blok>> meet() {
        Map<String, List<Blok>> blokken = new LinkedHashMap<>();
        for (int ronde = 0; ronde < opties.rondes; ronde++) {
            for (Doelwit doelwit : doelwitten) {
                Blok blok = belasting.blok(doelwit, opties.blok);
                Teksten.zeg("belast.blok", blok.doelwit(), blok.perSeconde(), blok.p50(), blok.p99(), blok.fouten());
                blokken.computeIfAbsent(doelwit.naam(), naam -> new ArrayList<>())
                        .add(blok);
            }
        }
        return blokken;
    }
}
