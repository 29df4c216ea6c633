package nl.samenkracht.indexer.lezen;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.indexer.lezen.Tijdwoord.Dagdeel;
import nl.samenkracht.indexer.lezen.Tijdwoord.Getal;
import nl.samenkracht.indexer.lezen.Tijdwoord.Teken;
import nl.samenkracht.indexer.lezen.Tijdwoord.Tijd;
import org.jspecify.annotations.Nullable;

/** Reads from when till when. */
final class Spannelezer {
    /** What ends the next day begins in the evening; "van 9 tot 5" ends in the afternoon, but does not say so. */
    private static final LocalTime AVOND = LocalTime.of(17, 0);
    /** And is over by the morning. */
    private static final LocalTime OCHTEND = LocalTime.of(8, 0);
    /** "2-4 uur" is as a rule in the afternoon, "7-9 uur" in the evening: hours of one digit that end by then are not certain. */
    private static final LocalTime ZEKER_NA = LocalTime.of(10, 0);

    private final Woordrij rij;

    Spannelezer(Woordrij rij) {
        this.rij = rij;
    }

    /** Local times; {@code tot} not after {@code van}: the next day. */
    record Spanne(LocalTime van, LocalTime tot) {}

    boolean begint(int stappen) {
        int waar = stappen;
        while (rij.na(waar) instanceof Dagdeel || isVan(rij.na(waar))) {
            waar++;
        }
        return rij.na(waar) instanceof Tijd || rij.na(waar) instanceof Getal;
    }

    private static boolean isVan(@Nullable Tijdwoord woord) {
        return woord == Teken.VAN || woord == Teken.VANAF || woord == Teken.TUSSEN;
    }

    List<Spanne> alle() {
        List<Spanne> spannen = new ArrayList<>();
        do {
            spannen.add(een());
        } while ((rij.is(Teken.EN) || rij.is(Teken.SCHUIN))
                && begint(1)
                && (rij.neem(Teken.EN) || rij.neem(Teken.SCHUIN)));
        return spannen;
    }

    private Spanne een() {
        if (rij.neem(Teken.ETMAAL)) {
            return new Spanne(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        Dagdeel deel = dagdeel(null);
        boolean tussen = rij.is(Teken.TUSSEN);
        if (isVan(rij.hier())) {
            rij.verder();
        }
        Tijdwoord begin = rij.neem();
        // "10, 12 en 14 uur" are three beginnings; only "tussen 10 en 12" has an end.
        boolean heeftEinde = rij.neem(Teken.STREEP)
                || rij.neem(Teken.TOT)
                || rij.neem(Teken.TOT_EN_MET)
                || (tussen && rij.neem(Teken.EN));
        if (!heeftEinde) {
            throw new Woordrij.PastNietException();
        }
        Spanne spanne = new Spanne(tijd(begin), tijd(rij.neem()));
        deel = dagdeel(deel);
        if (!mogelijk(begin, spanne) || (deel != null && !deel.past(spanne.van()))) {
            throw new Woordrij.PastNietException();
        }
        return spanne;
    }

    private @Nullable Dagdeel dagdeel(@Nullable Dagdeel tot) {
        Dagdeel deel = tot;
        while (rij.hier() instanceof Dagdeel genoemd) {
            deel = genoemd;
            rij.verder();
        }
        return deel;
    }

    private static boolean mogelijk(Tijdwoord begin, Spanne spanne) {
        boolean kort = begin instanceof Getal getal ? getal.getal() < 10 : begin instanceof Tijd tijd && tijd.kortUur();
        if (kort && spanne.van().isBefore(OCHTEND) && spanne.van().isAfter(LocalTime.MIDNIGHT)) {
            return spanne.tot().isAfter(ZEKER_NA);
        }
        if (spanne.tot().equals(LocalTime.MIDNIGHT) || spanne.tot().isAfter(spanne.van())) {
            return true;
        }
        return !spanne.van().isBefore(AVOND) && !spanne.tot().isAfter(OCHTEND);
    }

    private static LocalTime tijd(Tijdwoord woord) {
        if (woord instanceof Tijd tijd) {
            return tijd.tijd();
        }
        if (woord instanceof Getal getal) {
            return Tijdlezer.klok(Integer.toString(getal.getal()), "0").orElseThrow(Woordrij.PastNietException::new);
        }
        throw new Woordrij.PastNietException();
    }
}
