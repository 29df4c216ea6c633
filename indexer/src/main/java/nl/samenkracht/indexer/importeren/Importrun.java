package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Naamid;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.koppelen.Dubbelzoeker;
import nl.samenkracht.indexer.koppelen.Koppelaar;
import nl.samenkracht.indexer.koppelen.Koppeling;
import nl.samenkracht.indexer.koppelen.Koppeling.Waarom;
import nl.samenkracht.indexer.koppelen.Sleutel;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Kopgelezen;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolom;
import org.jspecify.annotations.Nullable;

/** One source inside one transaction: takes entries as they are read, matches them, and writes them in packs. */
final class Importrun implements Ontvanger {
    private final String bron;
    private final Koppelaar koppelaar;
    private final Vorigerijen vorige;
    private final Wachtrij wachtrij;
    private final Verdwenen verdwenen;
    private final Dubbelzoeker dubbelzoeker = new Dubbelzoeker();
    private final Bronnummers nummers;
    private final Samenvoeger samenvoeger;
    private final Inschrijver inschrijver;
    private final Tijdvernieuwer vernieuwer;
    private final Voortgang voortgang;
    private final Boekhouding boek = new Boekhouding();
    private final Map<UUID, Gezien> gezien = new HashMap<>();
    /** Entries that a row with another number than before is about. */
    private final Set<UUID> vernummerd = new HashSet<>();

    private final List<Kandidaat> verborgen = new ArrayList<>();

    /** A row that is to be written, with what it was matched with. */
    record Voorstel(
            Kandidaat kandidaat, String bronId, String vingerafdruk, UUID id, Sleutel sleutel, Koppeling koppeling) {}

    /** @param inhoud sum of what becomes public */
    private record Gezien(Plek plek, String bronId, String vingerafdruk, String inhoud) {}

    Importrun(
            Connection register,
            String gemeente,
            String bron,
            LocalDate vandaag,
            Samenvoeger samenvoeger,
            Voortgang voortgang)
            throws SQLException {
        this.bron = bron;
        this.koppelaar = Registerkennis.koppelaar(register, gemeente);
        List<Vorigerijen.Rij> bekend = Registerkennis.vorigeRijen(register, bron, koppelaar);
        this.vorige = new Vorigerijen(register, bron, koppelaar, bekend);
        this.wachtrij = new Wachtrij(vorige, gezien::containsKey);
        this.verdwenen = new Verdwenen(register, bron, vandaag);
        this.nummers = new Bronnummers(
                bekend.stream().collect(Collectors.toMap(Vorigerijen.Rij::bronId, Vorigerijen.Rij::blad)));
        this.samenvoeger = samenvoeger;
        this.inschrijver = new Inschrijver(register, gemeente, bron, samenvoeger, boek, this::geweigerd);
        this.vernieuwer = new Tijdvernieuwer(register, bron);
        this.voortgang = voortgang;
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        verdwenen.hoor(bevinding);
        boek.bevinding(bevinding);
    }

    @Override
    public void koppen(List<Kopgelezen> koppen) {
        boek.koppen(koppen);
    }

    @Override
    public void nummersOpMeerBladen(Set<String> opMeer) {
        nummers.opMeerBladen(opMeer);
    }

    @Override
    public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
        verdwenen.afgekeurd(naam);
        if (nummer != null) {
            vorige.zie(nummers.bekend(nummer, waarom.plek().blad()));
        }
        boek.onleesbaar(waarom);
    }

    /** Kept until all that is seen was taken: a hidden copy of a row hides nothing. What the source never showed is none of our business. */
    @Override
    public void verborgen(Kandidaat kandidaat) {
        verdwenen.lees(kandidaat.plek().bestand());
        if (vorige.kent(verborgenId(kandidaat)) || wachtrij.kanBekendZijn(kandidaat, Sleutel.van(kandidaat.aanbod()))) {
            verborgen.add(kandidaat);
        }
    }

    private String verborgenId(Kandidaat kandidaat) {
        String nummer = kandidaat.bronId();
        return nummer == null
                ? Vingerafdruk.alsNummer(Sleutel.van(kandidaat.aanbod()))
                : nummers.bekend(nummer, kandidaat.plek().blad());
    }

    private void verberg(Kandidaat kandidaat) {
        String bronId = verborgenId(kandidaat);
        Sleutel sleutel = Sleutel.van(kandidaat.aanbod());
        UUID eigenId = Naamid.van("aanbod", bron, bronId);
        vorige.zie(bronId);
        Koppeling gevonden = koppelaar.zoek(bronId, eigenId, false, true, sleutel);
        Koppeling koppeling = gevonden.aanbod() == null ? wachtrij.verborgen(kandidaat, sleutel) : gevonden;
        if (koppeling.aanbod() != null && !gezien.containsKey(koppeling.aanbod())) {
            boek.gelezen(kandidaat);
            neem(kandidaat, bronId, Vingerafdruk.van(kandidaat), eigenId, sleutel, koppeling);
        }
    }

    @Override
    public void kandidaat(Kandidaat kandidaat) {
        verdwenen.lees(kandidaat.plek().bestand());
        voortgang.meld("importeren.voortgang", boek.gelezen(kandidaat));
        neem(kandidaat, null);
    }

    /** @param bijTwijfel what a row that nobody knows must be taken for, once it has waited for the end of the file */
    private void neem(Kandidaat kandidaat, @Nullable Koppeling bijTwijfel) {
        Sleutel sleutel = Sleutel.van(kandidaat.aanbod());
        String afdruk = Vingerafdruk.van(kandidaat);
        String bronId = bronId(kandidaat, sleutel, afdruk);
        boolean eigenNummer = kandidaat.bronId() != null;
        UUID eigenId = kandidaat.vasteId() ? kandidaat.aanbod().id() : Naamid.van("aanbod", bron, bronId);
        vorige.zie(bronId);
        Koppeling koppeling = koppelaar.zoek(bronId, eigenId, kandidaat.vasteId(), eigenNummer, sleutel);
        if (bijTwijfel == null && wachtrij.moetWachten(kandidaat, sleutel, koppeling)) {
            wachtrij.voegToe(kandidaat, sleutel, afdruk);
            return;
        }
        if (bijTwijfel != null && koppeling.aanbod() == null) {
            koppeling = bijTwijfel.aanbod() == null ? koppeling.met(bijTwijfel.twijfels()) : bijTwijfel;
        }
        Optional<Gezien> eerder = eerder(koppeling, afdruk);
        if (eerder.isEmpty()) {
            neem(kandidaat, bronId, afdruk, eigenId, sleutel, koppeling);
            return;
        }
        boolean zelfdeId =
                eigenNummer && (koppeling.waarom() == Waarom.ZELFDE_NUMMER || koppeling.waarom() == Waarom.ZELFDE_ID);
        if (zelfdeId
                || vorige.isSamengevoegd(bronId, eerder.get().bronId())
                || eerder.get().vingerafdruk().equals(afdruk)) {
            nogEens(kandidaat, bronId, eerder.get());
        } else {
            // The same key with other words: two entries, told apart by which came first.
            neemOnderVolgnummer(kandidaat, bronId, afdruk, sleutel);
        }
    }

    private Optional<Gezien> eerder(Koppeling koppeling, String afdruk) {
        return Optional.ofNullable(koppeling.aanbod()).map(gezien::get).or(() -> gelijkeRij(koppeling, afdruk));
    }

    private String bronId(Kandidaat kandidaat, Sleutel sleutel, String afdruk) {
        String nummer = kandidaat.bronId();
        return nummer == null
                ? Vingerafdruk.alsNummer(sleutel)
                : nummers.van(nummer, kandidaat.plek().blad(), afdruk.equals(vorige.vingerafdruk(nummer)));
    }

    /** A row whose entry an earlier row gave already. Two numbers that were merged are one entry; one number with two contents is a mistake. */
    private void nogEens(Kandidaat kandidaat, String bronId, Gezien eerder) {
        boolean nietHetzelfde = kandidaat.bronId() != null
                && eerder.bronId().equals(bronId)
                && !eerder.inhoud().equals(Vingerafdruk.vanInhoud(kandidaat));
        if (nietHetzelfde) {
            boek.afgekeurd(new Bevinding(
                    kandidaat.plek(),
                    Kolom.NUMMER.code(),
                    kandidaat.bronId(),
                    Reden.NUMMER_HERHAALD,
                    eerder.plek().zin()));
        } else {
            boek.dubbel(kandidaat.plek(), eerder.plek());
        }
    }

    private Optional<Gezien> gelijkeRij(Koppeling koppeling, String afdruk) {
        return koppeling.twijfels().stream()
                .map(lijkt -> gezien.get(lijkt.lijktOp()))
                .filter(rij -> rij != null && rij.vingerafdruk().equals(afdruk))
                .findFirst();
    }

    private void neemOnderVolgnummer(Kandidaat kandidaat, String bronId, String afdruk, Sleutel sleutel) {
        for (int volgnummer = 2; ; volgnummer++) {
            String eigen = bronId + "#" + volgnummer;
            UUID id = Naamid.van("aanbod", bron, eigen);
            Koppeling koppeling = koppelaar.zoek(eigen, id, false, true, sleutel);
            boolean vanDezeRij = koppeling.waarom() == Waarom.ZELFDE_NUMMER || koppeling.waarom() == Waarom.ZELFDE_ID;
            Gezien ander = koppeling.aanbod() == null ? null : gezien.get(koppeling.aanbod());
            if (ander == null) {
                neem(kandidaat, eigen, afdruk, id, sleutel, vanDezeRij ? koppeling : koppelaar.alsNieuw(sleutel));
                return;
            }
            if (!vanDezeRij) {
                neem(kandidaat, eigen, afdruk, id, sleutel, koppelaar.alsNieuw(sleutel));
                return;
            }
            if (ander.vingerafdruk().equals(afdruk)) {
                nogEens(kandidaat, eigen, ander);
                return;
            }
        }
    }

    private void neem(
            Kandidaat kandidaat, String bronId, String afdruk, UUID eigenId, Sleutel sleutel, Koppeling koppeling) {
        UUID id = koppeling.aanbod() == null ? eigenId : koppeling.aanbod();
        gezien.put(id, new Gezien(kandidaat.plek(), bronId, afdruk, Vingerafdruk.vanInhoud(kandidaat)));
        vorige.zie(bronId);
        List<Koppeling.Twijfel> dubbel = dubbelzoeker.neem(id, sleutel, kandidaat.aanbod());
        if (koppeling.aanbod() != null && afdruk.equals(vorige.vingerafdruk(bronId))) {
            vernieuwer.neem(id, kandidaat);
            boek.ongewijzigd(kandidaat.plek());
            return;
        }
        Koppeling geheel = koppeling;
        if (koppeling.aanbod() == null) {
            koppelaar.ken(id, sleutel);
            geheel = koppeling.met(dubbel);
        } else if (!vorige.kent(bronId)) {
            vernummerd.add(id);
        }
        koppelaar.kenNummer(bronId, id);
        inschrijver.neem(new Voorstel(kandidaat, bronId, afdruk, id, sleutel, geheel));
    }

    private void geweigerd(Voorstel voorstel) {
        gezien.remove(voorstel.id());
        vernummerd.remove(voorstel.id());
        verdwenen.afgekeurd(voorstel.kandidaat().aanbod().naam());
        if (voorstel.koppeling().aanbod() == null) {
            koppelaar.vergeet(voorstel.id());
        }
    }

    /**
     * Writes what is left.
     *
     * @return the report of this source
     */
    Bestandsverslag klaar(String bestand) {
        wachtrij.uitkomsten().forEach(rij -> neem(rij.kandidaat(), rij.koppeling()));
        verborgen.forEach(this::verberg);
        inschrijver.verwerk();
        vernieuwer.verwerk();
        vorige.verwerk();
        vorige.vergeet(vernummerd);
        verdwenen.zoek(vorige, gezien::containsKey).forEach(boek::verdwenen);
        if (samenvoeger.adresdienstIsWeg()) {
            boek.bevinding(Bevinding.rij(new Plek(bestand, null, 0), Reden.ADRESDIENST_WEG, null));
        }
        Bestandsverslag verslag = boek.verslag(bestand, bron, samenvoeger::heeftGeheimAdres);
        if (verslag.perReden().containsKey(Reden.BRON_LEEG)) {
            voortgang.zeg("importeren.leeg", bestand);
        }
        return verslag;
    }
}
