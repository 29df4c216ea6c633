package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Persoonsgegevens;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and collects what there is to say about them. */
final class Rijlezing {
    private final Tabelrij rij;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final List<Achtergehouden> achtergehouden;

    Rijlezing(Tabelrij rij) {
        this.rij = rij;
        this.achtergehouden = new ArrayList<>(rij.achtergehouden());
    }

    /** The cell as it is, empty when there is none. */
    String ruw(Kolom kolom) {
        return rij.cel(kolom);
    }

    boolean heeft(Kolom kolom) {
        return !ruw(kolom).isEmpty();
    }

    /** Reads a cell; every remark becomes a finding at that cell. */
    <T> Optional<T> lees(Kolom kolom, Function<String, Gelezen<T>> lezer) {
        if (!heeft(kolom)) {
            return Optional.empty();
        }
        Gelezen<T> gelezen = lezer.apply(ruw(kolom));
        gelezen.redenen().forEach(reden -> meld(kolom, reden));
        return gelezen.waarde();
    }

    /** A text of several lines, without numbers and mailboxes of persons. */
    @Nullable
    String tekst(Kolom kolom) {
        return lees(kolom, Tekstlezer::lees)
                .map(tekst -> zonderPersonen(kolom, tekst))
                .orElse(null);
    }

    /** A text of one line, without numbers and mailboxes of persons. */
    @Nullable
    String regel(Kolom kolom) {
        return lees(kolom, Tekstlezer::regel)
                .map(tekst -> zonderPersonen(kolom, tekst))
                .orElse(null);
    }

    private String zonderPersonen(Kolom kolom, String tekst) {
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.weg(tekst);
        zonder.redenen().forEach(reden -> houdAchter(kolom, reden));
        return zonder.tekst();
    }

    /** Whether the heading itself promises that the contact is public. */
    boolean isOpenbaar(Kolom kolom) {
        String kop = rij.koppen().getOrDefault(kolom, "").toLowerCase(Locale.ROOT);
        return kop.contains("openbaar") || kop.contains("publiek");
    }

    void meld(Kolom kolom, Reden reden) {
        bevindingen.add(Bevinding.cel(rij.plek(), kop(kolom), rij.geheim() ? null : ruw(kolom), reden));
    }

    void houdAchter(Kolom kolom, Reden reden) {
        achtergehouden.add(new Achtergehouden(kop(kolom), reden));
        bevindingen.add(Bevinding.cel(rij.plek(), kop(kolom), null, reden));
    }

    void rij(Reden reden) {
        bevindingen.add(Bevinding.rij(rij.plek(), reden, null));
    }

    Tabelrij van() {
        return rij;
    }

    List<Bevinding> bevindingen() {
        return bevindingen;
    }

    List<Achtergehouden> achtergehouden() {
        return achtergehouden.stream().distinct().toList();
    }

    private String kop(Kolom kolom) {
        return rij.koppen().getOrDefault(kolom, kolom.code());
    }
}
