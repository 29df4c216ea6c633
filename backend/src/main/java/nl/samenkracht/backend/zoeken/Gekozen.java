package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenkracht.backend.web.Verzoek;
import nl.samenkracht.backend.weergave.Vertaling;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import nl.samenkracht.catalogus.vraagwijzer.Weg;
import nl.samenkracht.catalogus.vraagwijzer.Weg.Stap;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.zoeken.Keuzes;
import nl.samenkracht.frontend.zoeken.Vraag.Veld;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Needs that are given by code instead of in words, as the vraagwijzer does.
 *
 * @param hulpvragen the first is what somebody needs, the others are how things stand; what is not known is left out
 * @param weg the answers that led to them, to the last; {@code null} when they were given otherwise
 */
record Gekozen(List<Hulpvraag> hulpvragen, @Nullable Weg weg) {
    static final String HULPVRAAG = "hulpvraag";
    static final String WEG = "gekozen";

    /** With the first counting double each still has the share that is named on the page. */
    private static final int MEESTE = Vraagwijzer.MEESTE_HULPVRAGEN;

    /** @param niet codes of needs the visitor switched off */
    static Gekozen lees(
            MultiValueMap<String, String> velden, List<String> niet, Hulpvragen hulpvragen, Vraagwijzer vraagwijzer) {
        return new Gekozen(
                Verzoek.waarden(velden, HULPVRAAG).stream()
                        .flatMap(code -> hulpvragen.vraag(code).stream())
                        .filter(vraag -> !niet.contains(vraag.code()))
                        .distinct()
                        .limit(MEESTE)
                        .toList(),
                Verzoek.waarde(velden, WEG)
                        .flatMap(vraagwijzer::weg)
                        .filter(weg -> weg.volgende() == null)
                        .orElse(null));
    }

    boolean isLeeg() {
        return hulpvragen.isEmpty();
    }

    /** What each weighs: the first twice as much as any other, all together 1. */
    List<Begrepen> begrepen() {
        List<Begrepen> begrepen = new ArrayList<>();
        for (Hulpvraag vraag : hulpvragen) {
            begrepen.add(new Begrepen(vraag, (begrepen.isEmpty() ? 2f : 1f) / (hulpvragen.size() + 1)));
        }
        return begrepen;
    }

    /** What was heard, with what was chosen as surely as can be. */
    List<Begrepen> zeker(List<Begrepen> gehoord) {
        return Stream.concat(gehoord.stream(), hulpvragen.stream().map(vraag -> new Begrepen(vraag, 1)))
                .toList();
    }

    /** What was answered, to be shown; {@code null} when the needs were given otherwise. */
    @Nullable
    Keuzes keuzes(Kader kader) {
        if (weg == null) {
            return null;
        }
        List<Stap> stappen = weg.stappen();
        return new Keuzes(
                weg.begin(),
                stappen.stream()
                        .map(stap -> Vertaling.van(stap.antwoord().tekst(), kader.taal()))
                        .toList(),
                kader.paden()
                        .vraagwijzer(
                                weg.begin(),
                                stappen.subList(0, stappen.size() - 1).stream()
                                        .map(stap -> stap.antwoord().code())
                                        .toList()));
    }

    /** The fields that carry it along. */
    List<Veld> mee() {
        List<Veld> mee = new ArrayList<>();
        hulpvragen.forEach(vraag -> mee.add(new Veld(HULPVRAAG, vraag.code())));
        if (weg != null) {
            mee.add(new Veld(WEG, weg.code()));
        }
        return mee;
    }

    /** The names of the needs, as residents read them. */
    String[] namen() {
        return hulpvragen.stream().map(Hulpvraag::naam).toArray(String[]::new);
    }
}
