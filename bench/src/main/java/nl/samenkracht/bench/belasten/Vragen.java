package nl.samenkracht.bench.belasten;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.samenkracht.bench.genereren.Aanbodmaker;
import nl.samenkracht.bench.genereren.Woordenschat;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;

/** Hundreds of different questions, the same every time: words of what there is, put as residents put them, half of them filtered. */
public final class Vragen {
    private static final int AANTAL = 600;
    private static final int KORTSTE_BEGIN = 3;
    private static final List<String> FACETTEN = List.of(
            "leefgebied=sociaal-netwerk",
            "leefgebied=financien",
            "soort=activiteit",
            "soort=spreekuur",
            "doelgroep=ouderen",
            "doelgroep=iedereen",
            "toegang=binnenlopen",
            "toegang=bellen",
            "open=week");

    private final List<String> woorden;
    private final SplittableRandom toeval;

    /** The questions of this seed. */
    public Vragen(long zaad) {
        toeval = new SplittableRandom(zaad);
        Woordenschat schat = new Woordenschat();
        Set<String> verschillend = new LinkedHashSet<>();
        while (verschillend.size() < AANTAL) {
            verschillend.add(schat.zin("vraag", toeval));
        }
        woorden = List.copyOf(verschillend);
    }

    /** Addresses of {@code /zoeken}: half with words only; a quarter in a wijk; a fifth with a facet; the rest page 2. */
    public List<String> zoekpaden(Gebiedsindeling gebied) {
        SplittableRandom eigen = toeval.split();
        return woorden.stream()
                .map(woord -> "/zoeken?q=" + URLEncoder.encode(woord, StandardCharsets.UTF_8) + filter(gebied, eigen))
                .toList();
    }

    private static String filter(Gebiedsindeling gebied, SplittableRandom toeval) {
        int soort = toeval.nextInt(20);
        List<Wijk> wijken = gebied.wijken();
        if (soort < 5 && !wijken.isEmpty()) {
            return "&wijk=" + wijken.get(toeval.nextInt(wijken.size())).slug();
        }
        if (soort >= 5 && soort < 9) {
            return "&" + FACETTEN.get(toeval.nextInt(FACETTEN.size()));
        }
        return soort == 9 ? "&pagina=2" : "";
    }

    /** Bodies of the raw query ({@code bench/ruw.json}) with the same words, at this local time. */
    public List<String> ruw(String gemeente, LocalDateTime nu) {
        LocalDateTime weekeind = nu.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1)
                .atStartOfDay();
        int minuut =
                (nu.getDayOfWeek().getValue() - 1) * 1440 + nu.toLocalTime().toSecondOfDay() / 60;
        String vorm = Bronbestand.tekst(Vragen.class, "ruw.json")
                .replace("{{gemeente}}", gemeente)
                .replace("{{minuut}}", Integer.toString(minuut))
                .replace("{{vandaag}}", nu.toLocalDate().toString())
                .replace("{{nu}}", nu.toString())
                .replace("{{straks}}", nu.plusMinutes(1).toString())
                .replace("{{weekeind}}", weekeind.toString());
        return woorden.stream().map(woord -> vorm.replace("{{q}}", woord)).toList();
    }

    /** Forms with the beginnings of these questions, as a search box sends them while somebody types; two letters of each fifth changed places. */
    public List<String> getypt() {
        SplittableRandom eigen = toeval.split();
        return woorden.stream()
                .map(woord ->
                        woord.substring(0, eigen.nextInt(Math.min(KORTSTE_BEGIN, woord.length()), woord.length() + 1)))
                .map(begin -> eigen.nextInt(5) == 0 ? verwisseld(begin, eigen.nextInt(begin.length() - 1)) : begin)
                .map(begin -> "q=" + URLEncoder.encode(begin, StandardCharsets.UTF_8))
                .toList();
    }

    private static String verwisseld(String tekst, int plek) {
        return tekst.substring(0, plek) + tekst.charAt(plek + 1) + tekst.charAt(plek) + tekst.substring(plek + 2);
    }

    /** Addresses of entries, spread over those that were made. */
    public static List<String> aanbodpaden(long zaad, String gemeente, int aantal) {
        Aanbodmaker maker = new Aanbodmaker(zaad, LocalDate.EPOCH);
        SplittableRandom toeval = new SplittableRandom(zaad);
        return toeval.ints(AANTAL, 0, aantal)
                .mapToObj(nummer -> maker.aanbod(gemeente, nummer))
                .map(Vragen::pad)
                .toList();
    }

    private static String pad(Aanbod aanbod) {
        return "/aanbod/" + aanbod.id() + "/" + Slug.van(aanbod.naam());
    }
}
