package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulpvragen.Begrijper.Begrepen;
import nl.samenkracht.catalogus.hulpvragen.Gehoord;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpwijzer;
import nl.samenkracht.catalogus.hulpvragen.Vraaghoorder;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Velden;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Begrip;
import nl.samenkracht.frontend.zoeken.Uitleg;
import org.jspecify.annotations.Nullable;

/** What was understood of a question, as the page says it. */
final class Begrepenen {
    /** With less of a share it would be said of nearly every question. */
    private static final float NOEMENSWAARD = 0.2f;

    private Begrepenen() {}

    /**
     * What a visitor can switch off: needs, and when somebody wants to go. With the address without each; {@code adres} is {@code null} when the
     * question may not stand in an address.
     */
    static List<Begrip> maak(Zoekvelden velden, Taal taal, @Nullable Zoekadres adres) {
        Stream<Begrip> behoeften = noemenswaard(velden.vraag())
                .map(Begrepen::vraag)
                .distinct()
                .map(vraag -> begrip(vraag.code(), naam(vraag, taal), adres));
        Stream<Begrip> tijd = Stream.ofNullable(velden.vraag().tijd())
                .map(wanneer -> begrip(wanneer.merk(), wanneer.gezegd(), adres));
        return Stream.concat(behoeften, tijd).toList();
    }

    private static Begrip begrip(String code, String naam, @Nullable Zoekadres adres) {
        return new Begrip(code, naam, adres == null ? null : adres.zonderBegrip(code));
    }

    /** The needs shown, by code. */
    static List<String> codes(Zoekvraag vraag) {
        return noemenswaard(vraag)
                .map(begrepen -> begrepen.vraag().code())
                .distinct()
                .toList();
    }

    /**
     * Names of the needs of the question that this entry helps with, or looks for people to help with when the question offers that.
     *
     * @param minstens how sure it is of them, as {@link nl.samenkracht.catalogus.hulpvragen.Hulpwijzer} judges
     */
    static List<String> van(Zoekvraag vraag, IndexDocument treffer, Taal taal, int minstens) {
        return noemenswaard(vraag)
                .filter(begrepen -> IntStream.rangeClosed(minstens, Hulpwijzer.HOOGSTE)
                        .anyMatch(niveau -> treffer.hulpvraag().contains(Velden.hulpvraag(begrepen.merk(), niveau))))
                .map(begrepen -> naam(begrepen.vraag(), taal))
                .distinct()
                .toList();
    }

    /**
     * What a visitor must know of how the question was understood: by which words of a story; that it was heard as an offer, and by which words; that what was asked for is
     * not in the list, when for want of it who thinks along comes first.
     */
    static List<Uitleg> uitleg(Zoekvraag vraag, List<IndexDocument> treffers) {
        Gehoord gehoord = vraag.gehoord();
        List<Uitleg> uitleg = new ArrayList<>();
        if (vraag.isVerhaal() && !vraag.inhoud().isEmpty()) {
            uitleg.add(new Uitleg(Uitleg.Soort.VERHAAL, vraag.inhoud()));
        }
        if (!gehoord.biedt().isEmpty()) {
            uitleg.add(new Uitleg(Uitleg.Soort.BIEDT_HULP, String.join(" … ", gehoord.biedt())));
        }
        if (gehoord.onbekend()
                && treffers.stream().limit(1).anyMatch(eerste -> helpt(eerste, Vraaghoorder.DENKT_MEE))) {
            uitleg.add(new Uitleg(Uitleg.Soort.NIET_IN_LIJST, null));
        }
        return uitleg;
    }

    private static boolean helpt(IndexDocument treffer, String merk) {
        return treffer.hulpvraag().stream().anyMatch(waarde -> waarde.startsWith(merk + "/"));
    }

    private static Stream<Begrepen> noemenswaard(Zoekvraag vraag) {
        return vraag.begrepen().stream().filter(begrepen -> begrepen.aandeel() >= NOEMENSWAARD);
    }

    private static String naam(Hulpvraag vraag, Taal taal) {
        return taal == Taal.EN ? vraag.name() : vraag.naam();
    }
}
