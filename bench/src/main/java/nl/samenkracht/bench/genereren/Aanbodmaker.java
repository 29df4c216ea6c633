package nl.samenkracht.bench.genereren;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Cirkel;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Netwerktype;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;

/** Makes entry number n of a gemeente: a pure function of seed, gemeente and number, so that nothing need be kept. */
public final class Aanbodmaker {
    /** So many entries share an organisation. */
    static final int PER_ORGANISATIE = 12;
    /** So many entries share a place. */
    static final int PER_LOCATIE = 3;

    private static final int WIJKEN = 8;
    private static final List<String> LEEFGEBIEDEN = codes(Taxonomie.LEEFGEBIED);
    private static final List<String> DOELGROEPEN = codes(Taxonomie.DOELGROEP);
    private static final Punt MIDDEN = new Punt(52.2242, 5.1739);

    private final long zaad;
    private final LocalDate vandaag;
    private final Woordenschat woorden = new Woordenschat();

    /**
     * @param zaad another seed, other entries
     * @param vandaag the day that dated occasions and checks lie around
     */
    public Aanbodmaker(long zaad, LocalDate vandaag) {
        this.zaad = zaad;
        this.vandaag = vandaag;
    }

    /** Entry {@code nummer} (from 0) of a gemeente. */
    public Aanbod aanbod(String gemeente, int nummer) {
        SplittableRandom toeval = toeval("aanbod", gemeente, nummer);
        UUID id = id(toeval);
        Soort soort = eerder(List.of(Soort.values()), toeval);
        Locatie locatie = locatie(gemeente, nummer / PER_LOCATIE);
        boolean overal = toeval.nextInt(2) == 0;
        return new Aanbod(
                id,
                gemeente,
                soort,
                Staat.GEPUBLICEERD,
                woorden.zin("naam", toeval),
                organisatie(gemeente, nummer / PER_ORGANISATIE),
                enkele(LEEFGEBIEDEN, 3, toeval),
                enkele(DOELGROEPEN, 3, toeval),
                List.of(een(Toegang.values(), toeval)),
                een(Cirkel.values(), toeval),
                een(Netwerktype.values(), toeval),
                List.of(locatie),
                overal ? List.of(gemeente) : werkgebied(gemeente, toeval),
                null,
                null,
                vandaag.minusDays(toeval.nextInt(400)),
                null,
                inhoud(toeval));
    }

    Organisatie organisatie(String gemeente, int nummer) {
        SplittableRandom toeval = toeval("organisatie", gemeente, nummer);
        UUID id = id(toeval);
        String naam = "Stichting " + woorden.zin("wijkwoord", toeval) + " " + (nummer + 1);
        return new Organisatie(
                id, gemeente, naam, woorden.zin("zin", toeval), "https://www.stichting.example", null, "035-0000101");
    }

    Locatie locatie(String gemeente, int nummer) {
        SplittableRandom toeval = toeval("locatie", gemeente, nummer);
        UUID id = id(toeval);
        Punt punt = new Punt(
                MIDDEN.lat() + (toeval.nextDouble() - 0.5) / 25, MIDDEN.lon() + (toeval.nextDouble() - 0.5) / 15);
        String straat = hoofdletter(woorden.kies("voor", toeval)) + "straat " + (1 + toeval.nextInt(200));
        return new Locatie(
                id,
                Plaatssoort.BEZOEKADRES,
                woorden.kies("wijkwoord", toeval),
                new Adres(straat, "1211 AB", "Hilversum"),
                punt,
                wijk(gemeente, toeval.nextInt(WIJKEN)),
                null,
                null);
    }

    private Inhoud inhoud(SplittableRandom toeval) {
        List<String> zinnen = new ArrayList<>();
        for (int zin = 4 + toeval.nextInt(5); zin > 0; zin--) {
            zinnen.add(woorden.zin("zin", toeval));
        }
        boolean gratis = toeval.nextInt(3) > 0;
        return new Inhoud(
                String.join(" ", zinnen),
                woorden.zin("zin", toeval),
                List.of(),
                "Voor " + woorden.kies("groep", toeval) + ".",
                null,
                null,
                tijden(toeval),
                gratis ? new Kosten(Kostensoort.GRATIS, null) : new Kosten(Kostensoort.BETAALD, "€ 2,50 per keer"),
                "Bel of kom langs.",
                null,
                null,
                List.of(),
                null,
                List.of(new Telefoon("0350000101", null)),
                "info@stichting.example",
                "https://www.stichting.example",
                null,
                List.of(woorden.kies("ding", toeval), woorden.kies("ding", toeval)),
                true);
    }

    /** Most have weekly hours, one in ten some dated occasions, one in ten nothing known. */
    private Openingstijden tijden(SplittableRandom toeval) {
        int soort = toeval.nextInt(10);
        if (soort == 0) {
            return Openingstijden.ONBEKEND;
        }
        if (soort == 1) {
            List<Moment> momenten = new ArrayList<>();
            for (int keer = 1 + toeval.nextInt(4); keer > 0; keer--) {
                LocalDate dag = vandaag.plusDays(toeval.nextInt(60));
                momenten.add(new Moment(dag.atTime(14, 0), dag.atTime(16, 0)));
            }
            return new Openingstijden(List.of(), momenten, List.of(), null);
        }
        List<Weekdeel> week = new ArrayList<>();
        for (int deel = 1 + toeval.nextInt(4); deel > 0; deel--) {
            LocalTime van = LocalTime.of(9 + toeval.nextInt(10), 30 * toeval.nextInt(2));
            week.add(
                    Weekdeel.elkeWeek(DayOfWeek.of(1 + toeval.nextInt(7)), van, van.plusHours(1L + toeval.nextInt(4))));
        }
        return new Openingstijden(week, List.of(), List.of(), null);
    }

    private static List<String> werkgebied(String gemeente, SplittableRandom toeval) {
        TreeSet<String> wijken = new TreeSet<>();
        for (int keer = 1 + toeval.nextInt(2); keer > 0; keer--) {
            wijken.add(wijk(gemeente, toeval.nextInt(WIJKEN)));
        }
        return List.copyOf(wijken);
    }

    private static String wijk(String gemeente, int nummer) {
        return String.format(Locale.ROOT, "WK%s%02d", gemeente.substring(2), nummer + 1);
    }

    private static List<String> enkele(List<String> codes, int hoogstens, SplittableRandom toeval) {
        TreeSet<String> gekozen = new TreeSet<>();
        for (int keer = 1 + toeval.nextInt(hoogstens); keer > 0; keer--) {
            gekozen.add(eerder(codes, toeval));
        }
        return List.copyOf(gekozen);
    }

    private static <T> T een(T[] waarden, SplittableRandom toeval) {
        return waarden[toeval.nextInt(waarden.length)];
    }

    /** One of them, more often one that stands early. */
    private static <T> T eerder(List<T> waarden, SplittableRandom toeval) {
        return waarden.get((int) (waarden.size() * toeval.nextDouble() * toeval.nextDouble()));
    }

    private static List<String> codes(Taxonomie taxonomie) {
        return taxonomie.termen().stream().map(Term::code).toList();
    }

    private static String hoofdletter(String woord) {
        return Character.toUpperCase(woord.charAt(0)) + woord.substring(1);
    }

    private static UUID id(SplittableRandom toeval) {
        return new UUID((toeval.nextLong() & ~0xF000L) | 0x4000L, (toeval.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    private SplittableRandom toeval(String soort, String gemeente, int nummer) {
        return new SplittableRandom(zaad * 0x9E3779B97F4A7C15L
                + (long) (soort + gemeente).hashCode() * 0xC2B2AE3D27D4EB4FL
                + nummer * 0x165667B19E3779F9L);
    }
}
