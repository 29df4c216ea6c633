package nl.samenkracht.indexer.importeren;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.koppelen.Koppeling.Waarom;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Kopgelezen;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.verslag.Rijen;
import nl.samenkracht.indexer.verslag.Telling;
import nl.samenkracht.indexer.vertalen.Kolom;

/** Counts what became of the rows of one source and keeps what is told of them. Not for many threads. */
final class Boekhouding {
    private static final String ORGANISATIE = "organisatie";
    private static final Set<Waarom> VERMELDENSWAARD =
            EnumSet.of(Waarom.ZELFDE_GEGEVENS, Waarom.ZELFDE_OP_SPELLING_NA, Waarom.ZELFDE_NAAM);

    private final Bestandsverslag.Verzameling verslag = new Bestandsverslag.Verzameling();
    private final List<Rijen.Nieuw> nieuweRijen = new ArrayList<>();
    private final List<Gewijzigd> gewijzigdeRijen = new ArrayList<>();
    private final List<Plek> gelijkeRijen = new ArrayList<>();
    private final List<Rijen.Verdwenen> verdwenenRijen = new ArrayList<>();
    private int gewijzigdeVelden;
    private int gelezen;
    private int nieuw;
    private int gewijzigd;
    private int ongewijzigd;
    private int dubbel;
    private int twijfel;
    private int afgekeurd;
    private int achtergehouden;
    private int conflicten;
    private int verdwenen;

    /** @param organisaties who offered it before and who does now: only at the end is it known which of them have a secret address */
    private record Gewijzigd(Rijen.Gewijzigd rij, Set<UUID> organisaties) {}

    void koppen(List<Kopgelezen> koppen) {
        verslag.voegToe(koppen);
    }

    void bevinding(Bevinding bevinding) {
        verslag.voegToe(bevinding);
    }

    /** A row that became no candidate. */
    void onleesbaar(Bevinding waarom) {
        gelezen++;
        afgekeurd(waarom);
    }

    /** @return how many rows were read so far */
    int gelezen(Kandidaat kandidaat) {
        achtergehouden += kandidaat.achtergehouden().size();
        return ++gelezen;
    }

    void afgekeurd(Bevinding waarom) {
        afgekeurd++;
        verslag.voegToe(waarom);
    }

    void dubbel(Plek plek, Plek eerder) {
        dubbel++;
        verslag.voegToe(Bevinding.rij(plek, Reden.DUBBEL, eerder.zin()));
    }

    void ongewijzigd(Plek plek) {
        ongewijzigd++;
        if (gelijkeRijen.size() < Bestandsverslag.MEESTE) {
            gelijkeRijen.add(plek);
        }
    }

    void verdwenen(Rijen.Verdwenen een) {
        verdwenen++;
        if (verdwenenRijen.size() < Bestandsverslag.MEESTE) {
            verdwenenRijen.add(een);
        }
    }

    /**
     * A row that was written.
     *
     * @param onbekend its addresses that nobody knows
     */
    void geschreven(Wijziging wijziging, List<Adres> onbekend) {
        Plek plek = wijziging.kandidaat().plek();
        String naam = wijziging.aanbod().naam();
        if (wijziging.nieuw()) {
            nieuw(new Rijen.Nieuw(plek, wijziging.isOpenbaar() ? naam : null));
        } else if (wijziging.gewijzigd()) {
            gewijzigd(new Gewijzigd(
                    new Rijen.Gewijzigd(plek, wijziging.isOpenbaar() ? naam : null, wijziging.verschillen()),
                    wijziging.organisaties()));
        } else {
            ongewijzigd(plek);
        }
        twijfel += wijziging.twijfels().isEmpty() ? 0 : 1;
        conflicten += wijziging.conflicten().size();
        wijziging
                .twijfels()
                .forEach(lijkt -> verslag.voegToe(new Bevinding(
                        plek,
                        null,
                        naam,
                        Reden.TWIJFEL,
                        lijkt.naam() + " — " + lijkt.reden().zin())));
        wijziging
                .conflicten()
                .forEach(conflict -> verslag.voegToe(new Bevinding(
                        plek,
                        conflict.veld(),
                        conflict.veld().equals(ORGANISATIE)
                                ? null
                                : conflict.aangeboden().toString(),
                        Reden.CONFLICT,
                        naam)));
        onbekend.forEach(
                adres -> verslag.voegToe(Bevinding.cel(plek, Kolom.ADRES.code(), regel(adres), Reden.ADRES_ONBEKEND)));
        Waarom waarom = wijziging.waarom();
        if (waarom != null && VERMELDENSWAARD.contains(waarom)) {
            verslag.voegToe(Bevinding.rij(plek, Reden.GEKOPPELD, waarom.zin()));
        }
    }

    private void nieuw(Rijen.Nieuw rij) {
        nieuw++;
        if (nieuweRijen.size() < Bestandsverslag.MEESTE) {
            nieuweRijen.add(rij);
        }
    }

    private void gewijzigd(Gewijzigd een) {
        gewijzigd++;
        gewijzigdeVelden += een.rij().velden().size();
        if (gewijzigdeVelden <= Bestandsverslag.MEESTE) {
            gewijzigdeRijen.add(een);
        }
    }

    private static String regel(Adres adres) {
        return Stream.of(adres.straat(), adres.postcode(), adres.plaats())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /**
     * The report of this source.
     *
     * @param heeftGeheimAdres whether nothing may be repeated of what is said of an organisation
     */
    Bestandsverslag verslag(String bestand, String bron, Predicate<UUID> heeftGeheimAdres) {
        if (gelezen == 0) {
            verslag.voegToe(Bevinding.rij(new Plek(bestand, null, 0), Reden.BRON_LEEG, null));
        }
        List<Rijen.Gewijzigd> wijzigingen = gewijzigdeRijen.stream()
                .map(een -> een.organisaties().stream().anyMatch(heeftGeheimAdres)
                        ? een.rij().verzwijg(ORGANISATIE)
                        : een.rij())
                .toList();
        return verslag.verslag(
                bestand,
                bron,
                new Telling(
                        gelezen,
                        nieuw,
                        gewijzigd,
                        ongewijzigd,
                        dubbel,
                        twijfel,
                        afgekeurd,
                        achtergehouden,
                        conflicten,
                        verdwenen),
                new Rijen(nieuweRijen, wijzigingen, gelijkeRijen, verdwenenRijen));
    }
}
