package nl.samenkracht.catalogus.vraagwijzer;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.catalogus.vraagwijzer.VraagwijzerFout.Regelfout;
import nl.samenkracht.catalogus.vraagwijzer.VraagwijzerFout.Soort;

/** Goes every way through the questions and tells what is wrong with them together. */
final class Boomproef {
    private final Map<String, String> begins;
    private final Map<String, Vraag> vragen;
    private final Map<String, Regel> regels;
    private final Map<String, Regel> hulp;
    private final List<Regel> antwoorden;
    /** Each fault once, however many ways meet it. */
    private final Set<Regelfout> gevonden = new LinkedHashSet<>();

    private final Set<String> bereikt = new HashSet<>();

    Boomproef(
            Map<String, String> begins,
            Map<String, Vraag> vragen,
            Map<String, Regel> regels,
            Map<String, Regel> hulp,
            List<Regel> antwoorden) {
        this.begins = begins;
        this.vragen = vragen;
        this.regels = regels;
        this.hulp = hulp;
        this.antwoorden = antwoorden;
    }

    void loop(List<Regelfout> fouten) {
        vragen.keySet().forEach(code -> kring(code, code, new HashSet<>()));
        if (gevonden.isEmpty()) {
            begins.values().forEach(vraag -> ga(vraag, 1, Set.of()));
            regels.forEach((code, regel) -> onbereikt(regel, code));
            hulp.forEach((code, regel) -> onbereikt(regel, code));
        }
        fouten.addAll(gevonden);
    }

    private void kring(String begin, String hier, Set<String> gezien) {
        Vraag vraag = vragen.get(hier);
        if (vraag == null) {
            return;
        }
        for (Antwoord antwoord : vraag.antwoorden()) {
            String volgende = antwoord.vraag();
            if (begin.equals(volgende)) {
                meld(regel(begin), Soort.KRING, begin);
            } else if (volgende != null && gezien.add(volgende)) {
                kring(begin, volgende, gezien);
            }
        }
    }

    private void ga(String code, int diepte, Set<String> hulpvragen) {
        Vraag vraag = vragen.get(code);
        if (vraag == null) {
            return;
        }
        bereikt.add(code);
        // The wijk is asked after it.
        if (diepte >= Vraagwijzer.MEESTE_VRAGEN) {
            meld(regel(code), Soort.TE_DIEP, code);
            return;
        }
        for (Antwoord antwoord : vraag.antwoorden()) {
            if (antwoord.hulp() != null) {
                bereikt.add(antwoord.hulp());
                continue;
            }
            Set<String> samen = new HashSet<>(hulpvragen);
            samen.addAll(antwoord.hulpvragen());
            if (samen.size() > Vraagwijzer.MEESTE_HULPVRAGEN) {
                meld(nummer(vraag, antwoord), Soort.TE_VEEL, antwoord.code());
            }
            if (antwoord.vraag() != null) {
                ga(antwoord.vraag(), diepte + 1, samen);
            } else if (samen.isEmpty()) {
                meld(nummer(vraag, antwoord), Soort.ZONDER_HULPVRAAG, antwoord.code());
            }
        }
    }

    private void onbereikt(Regel regel, String code) {
        if (!bereikt.contains(code)) {
            meld(regel.nummer(), Soort.ONBEREIKBAAR, code);
        }
    }

    /** An answer that every question has is told with the question. */
    private int nummer(Vraag vraag, Antwoord antwoord) {
        return antwoorden.stream()
                .filter(regel ->
                        regel.code().equals(vraag.code()) && regel.antwoord().equals(antwoord.code()))
                .map(Regel::nummer)
                .findFirst()
                .orElseGet(() -> regel(vraag.code()));
    }

    private int regel(String vraag) {
        Regel regel = regels.get(vraag);
        return regel == null ? 0 : regel.nummer();
    }

    private void meld(int nummer, Soort soort, String waarde) {
        gevonden.add(new Regelfout(nummer, soort, waarde));
    }
}
