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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Janeewoorden;
import nl.samenkracht.indexer.lezen.Persoonsgegevens;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and collects what there is to say about them. */
final class Rijlezing {
    /** Their own readers say what is somebody's own. */
    private static final Set<Kolom> CONTACT = EnumSet.of(Kolom.TELEFOON, Kolom.EMAIL, Kolom.WEBSITE, Kolom.NUMMER);

    private static final String KOPPEN = Pattern.quote(Tabelrij.KOPPEN_SAMEN);

    private final Tabelrij rij;
    private final Rijpersonen personen;
    private final Map<Kolom, String> schoon = new EnumMap<>(Kolom.class);
    /** Columns of which the row itself says that they may not be shown. */
    private final Set<Kolom> dicht = EnumSet.noneOf(Kolom.class);

    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final List<Achtergehouden> achtergehouden;

    /** @param plaatswoorden words that name a place here, and so no person */
    Rijlezing(Tabelrij rij, Set<String> plaatswoorden) {
        this.rij = rij;
        this.personen = new Rijpersonen(rij, plaatswoorden);
        this.achtergehouden = new ArrayList<>(rij.achtergehouden());
        rij.publicatie().dicht().forEach(veld -> {
            dicht.add(veld);
            if (!rij.cel(veld).isEmpty()) {
                houdAchter(veld, Reden.VELD_NIET_OPENBAAR);
            }
        });
    }

    /** The cell as it is, empty when there is none or it may not be shown. */
    String ruw(Kolom kolom) {
        return dicht.contains(kolom) ? "" : rij.cel(kolom);
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
            return CONTACT.contains(deze) ? zonderNummers(deze, woorden) : zonderPersonen(deze, woorden);
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

    /** A text in which "ja" is told as what the heading asks; {@code null} when there is none or it says nothing. */
    @Nullable
    String antwoord(Kolom kolom) {
        return Janeewoorden.lees(kolom.code(), kop(kolom), tekst(kolom));
    }

    private String zonderNummers(Kolom kolom, String tekst) {
        if (kolom == Kolom.NUMMER) {
            return tekst;
        }
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.uitContact(tekst, namen());
        zonder.redenen().forEach(reden -> houdAchter(kolom, reden));
        return zonder.tekst();
    }

    private String zonderPersonen(Kolom kolom, String tekst) {
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.weg(tekst, namen());
        zonder.redenen().forEach(reden -> houdAchter(kolom, reden));
        String rest = isTekst(kolom) ? personen.weg(zonder.tekst()) : zonder.tekst();
        if (!rest.equals(zonder.tekst())) {
            houdAchter(kolom, Reden.NAAM_PERSOON);
        }
        personen.misschien(kolom, rest)
                .forEach(naam -> bevindingen.add(
                        Bevinding.cel(rij.plek(), kop(kolom), rij.geheim() ? null : naam, Reden.NAAM_MISSCHIEN)));
        return rest;
    }

    private static boolean isTekst(Kolom kolom) {
        return Rijpersonen.TEKSTEN.contains(kolom);
    }

    /** Who is named in this row. */
    Rijpersonen personen() {
        return personen;
    }

    /** Of the organisation and the entry, without persons: a mailbox with such a name is not a person's. */
    List<String> namen() {
        return List.of(personen.organisatieIsPersoon() ? "" : ruw(Kolom.ORGANISATIE), personen.weg(ruw(Kolom.NAAM)));
    }

    /** Whether a number or mailbox is that of somebody who stands where an organisation should: "Contact telefoon". */
    boolean isVanOrganisator(Kolom kolom) {
        return personen.organisatieIsPersoon()
                && rij.koppen().getOrDefault(kolom, "").toLowerCase(Locale.ROOT).contains("contact");
    }

    /** Whether the heading itself promises that the contact is public. */
    boolean isOpenbaar(Kolom kolom) {
        return Stream.of(rij.koppen()
                        .getOrDefault(kolom, "")
                        .toLowerCase(Locale.ROOT)
                        .split(KOPPEN))
                .allMatch(kop -> (kop.contains("openbaar") || kop.contains("publiek")) && !kop.contains("niet"));
    }

    void meld(Kolom kolom, Reden reden) {
        String waarde = personen.weg(Persoonsgegevens.weg(ruw(kolom), namen()).tekst());
        bevindingen.add(Bevinding.cel(rij.plek(), kop(kolom), rij.geheim() ? null : waarde, reden));
    }

    void houdAchter(Kolom kolom, Reden reden) {
        achtergehouden.add(new Achtergehouden(kop(kolom), reden));
        bevindingen.add(Bevinding.cel(rij.plek(), kop(kolom), null, reden));
    }

    /** Why the row may not be shown. */
    void meld(Publicatie.Bezwaar bezwaar) {
        bevindingen.add(Bevinding.cel(rij.plek(), bezwaar.kop(), bezwaar.waarde(), bezwaar.reden()));
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
