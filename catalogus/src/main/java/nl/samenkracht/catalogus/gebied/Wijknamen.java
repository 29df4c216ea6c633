package nl.samenkracht.catalogus.gebied;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.Letters;

/**
 * Hears a wijk in a question: by its name, that of a buurt in it, or what people call it. Immutable, safe for many threads.
 *
 * <p>Names that are also everyday words ("oost", "centrum") count only after "in", "wijk" or the name of the gemeente.
 */
public final class Wijknamen {
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> ALLEDAAGS = Set.of(
            "centrum",
            "noord",
            "oost",
            "zuid",
            "west",
            "noordoost",
            "noordwest",
            "zuidoost",
            "zuidwest",
            "villaparken");
    private static final Set<String> LIDWOORD = Set.of("de", "het", "the");
    private static final Set<String> VOORAF =
            Set.of("in", "uit", "bij", "rond", "te", "van", "vanuit", "naar", "wijk", "buurt", "omgeving");
    /** What makes "zuid" the name of somewhere else. */
    private static final Set<String> ELDERS = Set.of(
            "afrika",
            "amerika",
            "korea",
            "soedan",
            "europa",
            "holland",
            "limburg",
            "brabant",
            "nederland",
            "italie",
            "duitsland",
            "ierland",
            "amsterdam",
            "utrecht",
            "rotterdam");

    private final Map<List<String>, Wijk> namen = new LinkedHashMap<>();
    private final Map<String, List<String>> bijnamen = new HashMap<>();
    private final String gemeente;

    /**
     * @param wijk the wijk that was named
     * @param rest the question without the place; empty when it was nothing else
     */
    public record Genoemd(Wijk wijk, String rest) {}

    private record Woord(String tekst, int begin, int eind) {}

    private Wijknamen(Gebiedsindeling gebied, List<Map<String, String>> rijen) {
        gemeente = Letters.gevouwen(gebied.naam());
        Map<List<String>, Wijk> gelezen = new LinkedHashMap<>();
        for (Wijk wijk : gebied.wijken()) {
            gelezen.put(woorden(wijk.naam()), wijk);
            gebied.buurtenVan(wijk.code()).stream()
                    .filter(buurt -> !gebied.isHalveWijknaam(buurt))
                    .forEach(buurt -> gelezen.putIfAbsent(woorden(buurt), wijk));
        }
        for (Map<String, String> rij : rijen) {
            String slug = Bronbestand.verplicht(rij, "wijk");
            String bijnaam = Bronbestand.verplicht(rij, "naam");
            Wijk wijk = gebied.zoekWijk(slug)
                    .orElseThrow(() -> new IllegalStateException("No wijk of wijknamen.tsv: " + slug));
            gelezen.put(woorden(bijnaam), wijk);
            bijnamen.computeIfAbsent(wijk.code(), nieuw -> new ArrayList<>()).add(bijnaam);
        }
        // The longest name first: Trompenberg-Noord is not Noord.
        gelezen.entrySet().stream()
                .sorted(Comparator.comparingInt(naam -> -naam.getKey().size()))
                .forEach(naam -> namen.put(naam.getKey(), naam.getValue()));
    }

    /** The names of a gemeente; none when its wijken are not known. */
    public static Wijknamen van(Gebiedsindeling gebied) {
        return new Wijknamen(gebied, Gebiedsbestand.rijen("wijknamen-", gebied.gemeente()));
    }

    /** What people call a wijk or a part of it, beside its own name and those of its buurten; in small letters. */
    public List<String> bijnamen(Wijk wijk) {
        return List.copyOf(bijnamen.getOrDefault(wijk.code(), List.of()));
    }

    /** The wijk that the question names first, or empty. */
    public Optional<Genoemd> in(String vraag) {
        List<Woord> gevraagd = gelezen(vraag);
        for (int begin = 0; begin < gevraagd.size(); begin++) {
            for (Map.Entry<List<String>, Wijk> naam : namen.entrySet()) {
                int eind = begin + naam.getKey().size();
                if (staat(gevraagd, begin, naam.getKey()) && alsPlek(gevraagd, begin, eind, naam.getKey())) {
                    return Optional.of(new Genoemd(naam.getValue(), zonder(vraag, gevraagd, begin, eind)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean staat(List<Woord> gevraagd, int begin, List<String> naam) {
        if (begin + naam.size() > gevraagd.size()) {
            return false;
        }
        for (int i = 0; i < naam.size(); i++) {
            if (!gevraagd.get(begin + i).tekst.equals(naam.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean alsPlek(List<Woord> gevraagd, int begin, int eind, List<String> naam) {
        if (naam.size() > 1 || !ALLEDAAGS.contains(naam.get(0))) {
            return true;
        }
        if (gevraagd.size() == 1) {
            return true;
        }
        if (eind < gevraagd.size() && ELDERS.contains(gevraagd.get(eind).tekst)) {
            return false;
        }
        int voor = begin - 1;
        while (voor >= 0 && LIDWOORD.contains(gevraagd.get(voor).tekst)) {
            voor--;
        }
        String woord = voor < 0 ? "" : gevraagd.get(voor).tekst;
        return woord.equals("in") || woord.equals("wijk") || woord.equals(gemeente);
    }

    private String zonder(String vraag, List<Woord> gevraagd, int begin, int eind) {
        int van = begin;
        while (van > 0 && hoortErbij(gevraagd.get(van - 1).tekst)) {
            van--;
        }
        int tot = eind;
        if (tot + 1 < gevraagd.size()
                && gevraagd.get(tot).tekst.equals("van")
                && gevraagd.get(tot + 1).tekst.equals(gemeente)) {
            tot += 2;
        } else if (tot < gevraagd.size() && gevraagd.get(tot).tekst.equals(gemeente)) {
            tot++;
        }
        String rest = vraag.substring(0, gevraagd.get(van).begin) + " " + vraag.substring(gevraagd.get(tot - 1).eind);
        return gelezen(rest).isEmpty() ? "" : rest.strip();
    }

    private boolean hoortErbij(String woord) {
        return LIDWOORD.contains(woord) || VOORAF.contains(woord) || woord.equals(gemeente);
    }

    private static List<Woord> gelezen(String vraag) {
        List<Woord> woorden = new ArrayList<>();
        Matcher woord = WOORD.matcher(vraag);
        while (woord.find()) {
            woorden.add(new Woord(Letters.gevouwen(woord.group()), woord.start(), woord.end()));
        }
        return woorden;
    }

    private static List<String> woorden(String naam) {
        return gelezen(naam).stream().map(Woord::tekst).toList();
    }
}
