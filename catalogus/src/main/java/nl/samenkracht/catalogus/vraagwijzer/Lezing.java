package nl.samenkracht.catalogus.vraagwijzer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn.Tweetalig;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.catalogus.vraagwijzer.VraagwijzerFout.Regelfout;
import nl.samenkracht.catalogus.vraagwijzer.VraagwijzerFout.Soort;
import org.jspecify.annotations.Nullable;

/** One reading of a file: from lines to questions, with everything that is wrong. */
final class Lezing {
    /** Answers on every question, and beginnings for who finds no leefgebied fitting. */
    private static final List<String> OVERAL = List.of("anders", "weet-niet");

    private static final String EINDE = "einde";
    private static final String NU = "nu:";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** Longer than a letter, which is a help: both go by the same key. */
    private static final Pattern VRAAG = Pattern.compile("[a-z0-9]{2,}(-[a-z0-9]+)*");

    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Tweetalig NIETS = new Tweetalig("", "");

    private final Hulpvragen hulpvragen;
    private final List<Regelfout> fouten = new ArrayList<>();
    private final Map<String, Regel> begins = new LinkedHashMap<>();
    private final Map<String, Regel> vragen = new LinkedHashMap<>();
    private final Map<String, Regel> hulp = new LinkedHashMap<>();
    private final Map<String, Regel> uitleg = new HashMap<>();
    private final Map<String, Regel> overal = new LinkedHashMap<>();
    private final List<Regel> antwoorden = new ArrayList<>();

    Lezing(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    /** @throws VraagwijzerFout when anything is wrong */
    Vraagwijzer lees(String tekst) {
        int nummer = 0;
        for (String regel : tekst.lines().toList()) {
            nummer++;
            if (!regel.isBlank() && !regel.startsWith("#")) {
                regel(nummer, regel.split("\t", -1));
            }
        }
        ontbreekt();
        begins.values().forEach(begin -> verwijst(begin, begin.naar()));
        vragen.values().forEach(this::vraag);
        uitleg.values().stream()
                .filter(een -> !vragen.containsKey(een.code()) && !hulp.containsKey(een.code()))
                .forEach(een -> fout(een, Soort.CODE_ONBEKEND, een.code()));
        antwoorden.forEach(this::antwoord);
        hulp.values().forEach(this::hulp);
        Map<String, String> beginvragen = new LinkedHashMap<>();
        begins.forEach((code, begin) -> beginvragen.put(code, begin.naar()));
        Map<String, Vraag> gemaakt = new LinkedHashMap<>();
        vragen.forEach((code, vraag) -> gemaakt.put(code, maak(vraag)));
        new Boomproef(beginvragen, gemaakt, vragen, hulp, antwoorden).loop(fouten);
        if (!fouten.isEmpty()) {
            fouten.sort(Comparator.comparingInt(Regelfout::regel));
            throw new VraagwijzerFout(fouten);
        }
        Map<String, Hulp> gemaakteHulp = new LinkedHashMap<>();
        hulp.forEach((code, een) -> gemaakteHulp.put(
                code, new Hulp(code, een.tekst(), uitleg(code), Regel.codes(een.naar()), een.hulpvragen())));
        return new Vraagwijzer(beginvragen, gemaakt, gemaakteHulp);
    }

    private void regel(int nummer, String[] cellen) {
        if (cellen.length > Regel.KOLOMMEN) {
            fouten.add(new Regelfout(nummer, Soort.KOLOMMEN, String.join("\t", cellen)));
            return;
        }
        Regel regel = Regel.van(nummer, cellen);
        switch (regel.soort()) {
            case "begin" -> zet(begins, CODE, regel.code(), regel);
            case "vraag" -> zet(vragen, VRAAG, regel.code(), regel);
            case "uitleg" -> zet(uitleg, CODE, regel.code(), regel);
            case "overal" -> zet(overal, CODE, regel.antwoord(), regel);
            case "nu" -> zet(hulp, LETTER, regel.code(), regel);
            case "antwoord" -> antwoorden.add(regel);
            default -> fout(regel, Soort.REGEL_ONBEKEND, regel.soort());
        }
        if (!regel.soort().equals("begin")
                && (regel.tekst().nl().isEmpty() || regel.tekst().en().isEmpty())) {
            fout(regel, Soort.LEEG, regel.code());
        }
        for (String code : regel.hulpvragen()) {
            if (hulpvragen.vraag(code).isEmpty()) {
                fout(regel, Soort.CODE_ONBEKEND, code);
            }
        }
    }

    private void zet(Map<String, Regel> bij, Pattern vorm, String code, Regel regel) {
        if (!vorm.matcher(code).matches()) {
            fout(regel, Soort.CODE_ONGELDIG, code);
        } else if (bij.putIfAbsent(code, regel) != null) {
            fout(regel, Soort.DUBBEL, code);
        }
    }

    private void ontbreekt() {
        for (Term leefgebied : Taxonomie.LEEFGEBIED.termen()) {
            if (!begins.containsKey(leefgebied.code())) {
                fouten.add(new Regelfout(0, Soort.ONTBREEKT, leefgebied.code()));
            }
        }
        for (String code : OVERAL) {
            if (!overal.containsKey(code) || !begins.containsKey(code)) {
                fouten.add(new Regelfout(0, Soort.ONTBREEKT, code));
            }
        }
        for (Regel begin : begins.values()) {
            if (!Taxonomie.LEEFGEBIED.kent(begin.code()) && !OVERAL.contains(begin.code())) {
                fout(begin, Soort.CODE_ONBEKEND, begin.code());
            }
        }
        overal.values().stream()
                .filter(een -> !OVERAL.contains(een.antwoord()))
                .forEach(een -> fout(een, Soort.CODE_ONBEKEND, een.antwoord()));
    }

    private void vraag(Regel vraag) {
        if (antwoorden.stream().noneMatch(een -> een.code().equals(vraag.code()))) {
            fout(vraag, Soort.LEEG, vraag.code());
        }
        if (!vraag.naar().isEmpty()) {
            verwijst(vraag, vraag.naar());
        }
        verraadt(vraag);
        Set<String> codes = new HashSet<>(overal.keySet());
        Set<String> nl = new HashSet<>();
        Set<String> en = new HashSet<>();
        for (Regel een : antwoorden) {
            if (een.code().equals(vraag.code())) {
                dubbel(een, een.antwoord(), codes);
                dubbel(een, een.tekst().nl(), nl);
                dubbel(een, een.tekst().en(), en);
            }
        }
    }

    private void dubbel(Regel antwoord, String waarde, Set<String> gezien) {
        if (!waarde.isEmpty() && !gezien.add(waarde)) {
            fout(antwoord, Soort.DUBBEL, waarde);
        }
    }

    private void antwoord(Regel antwoord) {
        if (!vragen.containsKey(antwoord.code())) {
            fout(antwoord, Soort.CODE_ONBEKEND, antwoord.code());
        }
        if (antwoord.naar().startsWith(NU)) {
            if (!hulp.containsKey(letter(antwoord))) {
                fout(antwoord, Soort.CODE_ONBEKEND, antwoord.naar());
            }
            if (!antwoord.antwoord().isEmpty()) {
                fout(antwoord, Soort.CODE_ONGELDIG, antwoord.antwoord());
            }
            return;
        }
        if (!CODE.matcher(antwoord.antwoord()).matches()) {
            fout(antwoord, Soort.CODE_ONGELDIG, antwoord.antwoord());
        }
        if (!antwoord.naar().isEmpty() && !antwoord.naar().equals(EINDE)) {
            verwijst(antwoord, antwoord.naar());
        }
        verraadt(antwoord);
    }

    private void hulp(Regel een) {
        List<String> lijnen = Hulplijn.alle().stream().map(Hulplijn::code).toList();
        Regel.codes(een.naar()).stream()
                .filter(lijn -> !lijnen.contains(lijn))
                .forEach(lijn -> fout(een, Soort.CODE_ONBEKEND, lijn));
        if (een.naar().isEmpty() || een.hulpvragen().isEmpty()) {
            fout(een, Soort.LEEG, een.code());
        }
    }

    /** What has a help line of its own, or can put somebody in danger, is not for an address somebody else may see. */
    private void verraadt(Regel regel) {
        for (String code : regel.hulpvragen()) {
            if (hulpvragen.vraag(code).filter(Lezing::verraadt).isPresent()) {
                fout(regel, Soort.VERRAADT, code);
            }
        }
    }

    static boolean verraadt(Hulpvraag vraag) {
        return !vraag.hulplijnen().isEmpty() || Gevoelig.is(vraag.naam());
    }

    private void verwijst(Regel regel, String vraag) {
        if (!vragen.containsKey(vraag)) {
            fout(regel, Soort.CODE_ONBEKEND, vraag);
        }
    }

    private Vraag maak(Regel vraag) {
        List<Antwoord> alle = new ArrayList<>();
        for (Regel een : antwoorden) {
            if (een.code().equals(vraag.code())) {
                boolean nu = een.naar().startsWith(NU);
                alle.add(new Antwoord(
                        een.antwoord(),
                        een.tekst(),
                        een.hulpvragen(),
                        nu ? null : naar(een, vraag),
                        nu ? letter(een) : null));
            }
        }
        overal.values()
                .forEach(een -> alle.add(
                        new Antwoord(een.antwoord(), een.tekst(), vraag.hulpvragen(), naar(een, vraag), null)));
        return new Vraag(vraag.code(), vraag.tekst(), uitleg(vraag.code()), List.copyOf(alle));
    }

    private static @Nullable String naar(Regel antwoord, Regel vraag) {
        String naar = antwoord.naar().isEmpty() ? vraag.naar() : antwoord.naar();
        return naar.isEmpty() || naar.equals(EINDE) ? null : naar;
    }

    private static String letter(Regel antwoord) {
        return antwoord.naar().substring(NU.length());
    }

    private Tweetalig uitleg(String code) {
        Regel regel = uitleg.get(code);
        return regel == null ? NIETS : regel.tekst();
    }

    private void fout(Regel regel, Soort soort, String waarde) {
        fouten.add(new Regelfout(regel.nummer(), soort, waarde));
    }
}
