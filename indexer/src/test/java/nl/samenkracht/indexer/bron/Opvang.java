package nl.samenkracht.indexer.bron;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** Keeps what a source hands over. */
public final class Opvang implements Ontvanger {
    public static final Bronomgeving HILVERSUM =
            new Bronomgeving(Gebiedsindeling.van("GM0402"), false, LocalDate.of(2026, 11, 23));

    public final List<Aanbod> aanbod = new ArrayList<>();
    /** Of each entry, as the source gives it; {@code null} when it gives none. */
    public final List<@Nullable String> nummers = new ArrayList<>();
    /** What the source hides. */
    public final List<Aanbod> verborgen = new ArrayList<>();

    public final List<Bevinding> bevindingen = new ArrayList<>();
    public final List<Bevinding> afgekeurd = new ArrayList<>();

    /** What the source hands over. */
    public static Opvang van(Bron bron) {
        Opvang opvang = new Opvang();
        bron.lees(opvang);
        return opvang;
    }

    public List<String> namen() {
        return aanbod.stream().map(Aanbod::naam).toList();
    }

    public List<Reden> redenen() {
        return bevindingen.stream().map(Bevinding::reden).toList();
    }

    @Override
    public void kandidaat(Kandidaat kandidaat) {
        aanbod.add(kandidaat.aanbod());
        nummers.add(kandidaat.bronId());
    }

    @Override
    public void verborgen(Kandidaat kandidaat) {
        verborgen.add(kandidaat.aanbod());
    }

    @Override
    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
        afgekeurd.add(waarom);
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        bevindingen.add(bevinding);
    }
}
