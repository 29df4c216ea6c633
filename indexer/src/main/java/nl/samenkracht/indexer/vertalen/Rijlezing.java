package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Their own readers say what is somebody's own. */
    private static final Set<Kolom> CONTACT = EnumSet.of(Kolom.TELEFOON, Kolom.EMAIL, Kolom.WEBSITE, Kolom.NUMMER);

    private final Tabelrij rij;
    private final Map<Kolom, String> schoon = new EnumMap<>(Kolom.class);
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

    /** The cell as plain text without numbers and mailboxes of persons; what was taken away is told once. Empty when nothing is left. */
    String schoon(Kolom kolom) {
        return schoon.computeIfAbsent(kolom, deze -> {
            Gelezen<String> tekst = Tekstlezer.lees(ruw(deze));
            tekst.redenen().forEach(reden -> meld(deze, reden));
            String woorden = tekst.waarde().orElse("");
            return CONTACT.contains(deze) ? woorden : zonderPersonen(deze, woorden);
        });
    }

    /** Reads a cell; every remark becomes a finding at that cell. */
    <T> Optional<T> lees(Kolom kolom, Function<String, Gelezen<T>> lezer) {
        if (schoon(kolom).isEmpty()) {
            return Optional.empty();
        }
        Gelezen<T> gelezen = lezer.apply(schoon(kolom));
        gelezen.redenen().forEach(reden -> meld(kolom, reden));
        return gelezen.waarde();
    }

    /** A text of several lines; {@code null} when there is none. */
    @Nullable
    String tekst(Kolom kolom) {
        String tekst = schoon(kolom);
        return tekst.isEmpty() ? null : tekst;
    }

    /** A text of one line; {@code null} when there is none. */
    @Nullable
    String regel(Kolom kolom) {
        String tekst = tekst(kolom);
        return tekst == null ? null : tekst.replaceAll("\\s+", " ");
    }

    private String zonderPersonen(Kolom kolom, String tekst) {
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.weg(tekst, namen());
        zonder.redenen().forEach(reden -> houdAchter(kolom, reden));
        return zonder.tekst();
    }

    /** Of the organisation and the entry, as they stand there: a mailbox with such a name is not a person's. */
    List<String> namen() {
        return List.of(ruw(Kolom.ORGANISATIE), ruw(Kolom.NAAM));
    }

    /** Whether the heading itself promises that the contact is public. */
    boolean isOpenbaar(Kolom kolom) {
        String kop = rij.koppen().getOrDefault(kolom, "").toLowerCase(Locale.ROOT);
        return kop.contains("openbaar") || kop.contains("publiek");
    }

    void meld(Kolom kolom, Reden reden) {
        String waarde = Persoonsgegevens.weg(ruw(kolom), namen()).tekst();
        bevindingen.add(Bevinding.cel(rij.plek(), kop(kolom), rij.geheim() ? null : waarde, reden));
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
