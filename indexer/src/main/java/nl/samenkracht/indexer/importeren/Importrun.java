package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Naamid;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.koppelen.Koppelaar;
import nl.samenkracht.indexer.koppelen.Koppeling;
import nl.samenkracht.indexer.koppelen.Koppeling.Waarom;
import nl.samenkracht.indexer.koppelen.Sleutel;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolom;

/** One source inside one transaction: takes entries as they are read, matches them, and writes them in packs. */
final class Importrun implements Ontvanger {
    private static final int PAK = 500;

    private final Connection register;
    private final String bron;
    private final Koppelaar koppelaar;
    private final Map<String, String> vingerafdrukken;
    private final Bronnummers nummers;
    private final Samenvoeger samenvoeger;
    private final Registerschrijver schrijver;
    private final Tijdvernieuwer vernieuwer;
    private final Voortgang voortgang;
    private final Boekhouding boek = new Boekhouding();
    private final List<Voorstel> pak = new ArrayList<>(PAK);
    private final Map<UUID, Gezien> gezien = new HashMap<>();
    private final List<Kandidaat> verborgen = new ArrayList<>();

    /** A row that is to be written, with what it was matched with. */
    record Voorstel(
            Kandidaat kandidaat, String bronId, String vingerafdruk, UUID id, Sleutel sleutel, Koppeling koppeling) {}

    /** @param inhoud sum of what becomes public */
    private record Gezien(Plek plek, String bronId, String vingerafdruk, String inhoud) {}

    Importrun(Connection register, String gemeente, String bron, Samenvoeger samenvoeger, Voortgang voortgang)
            throws SQLException {
        this.register = register;
        this.bron = bron;
        this.koppelaar = Registerkennis.koppelaar(register, gemeente);
        Registerkennis.Bekend bekend = Registerkennis.bekend(register, bron, koppelaar);
        this.vingerafdrukken = bekend.afdrukken();
        this.nummers = new Bronnummers(bekend.bladen());
        this.samenvoeger = samenvoeger;
        this.schrijver = new Registerschrijver(register, gemeente, bron);
        this.vernieuwer = new Tijdvernieuwer(register, bron);
        this.voortgang = voortgang;
    }

    @Override
    public void bevinding(Bevinding bevinding) {
        boek.bevinding(bevinding);
    }

    @Override
    public void nummersOpMeerBladen(Set<String> opMeer) {
        nummers.opMeerBladen(opMeer);
    }

    @Override
    public void afgekeurd(Bevinding waarom) {
        boek.onleesbaar(waarom);
    }

    /** Kept until all that is seen was taken: a hidden copy of a row hides nothing. What the source never showed is none of our business. */
    @Override
    public void verborgen(Kandidaat kandidaat) {
        if (vingerafdrukken.containsKey(verborgenId(kandidaat))) {
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
        Koppeling koppeling = koppelaar.zoek(bronId, eigenId, false, true, sleutel);
        if (koppeling.aanbod() != null && !gezien.containsKey(koppeling.aanbod())) {
            boek.gelezen(kandidaat);
            neem(kandidaat, bronId, Vingerafdruk.van(kandidaat), eigenId, sleutel, koppeling);
        }
    }

    @Override
    public void kandidaat(Kandidaat kandidaat) {
        voortgang.meld("importeren.voortgang", boek.gelezen(kandidaat));
        Sleutel sleutel = Sleutel.van(kandidaat.aanbod());
        String afdruk = Vingerafdruk.van(kandidaat);
        String bronId = bronId(kandidaat, sleutel, afdruk);
        boolean eigenNummer = kandidaat.bronId() != null;
        UUID eigenId = kandidaat.vasteId() ? kandidaat.aanbod().id() : Naamid.van("aanbod", bron, bronId);
        Koppeling koppeling = koppelaar.zoek(bronId, eigenId, kandidaat.vasteId(), eigenNummer, sleutel);
        Optional<Gezien> eerder =
                Optional.ofNullable(koppeling.aanbod()).map(gezien::get).or(() -> gelijkeRij(koppeling, afdruk));
        if (eerder.isPresent()) {
            boolean zelfdeId = eigenNummer
                    && (koppeling.waarom() == Waarom.ZELFDE_NUMMER || koppeling.waarom() == Waarom.ZELFDE_ID);
            if (zelfdeId || eerder.get().vingerafdruk().equals(afdruk)) {
                nogEens(kandidaat, bronId, eerder.get());
                return;
            }
            // The same key with other words: two entries, told apart by which came first.
            neemOnderVolgnummer(kandidaat, bronId, afdruk, sleutel);
            return;
        }
        neem(kandidaat, bronId, afdruk, eigenId, sleutel, koppeling);
    }

    private String bronId(Kandidaat kandidaat, Sleutel sleutel, String afdruk) {
        String nummer = kandidaat.bronId();
        return nummer == null
                ? Vingerafdruk.alsNummer(sleutel)
                : nummers.van(nummer, kandidaat.plek().blad(), afdruk.equals(vingerafdrukken.get(nummer)));
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
        if (koppeling.aanbod() != null && afdruk.equals(vingerafdrukken.get(bronId))) {
            vernieuwer.neem(id, kandidaat);
            boek.ongewijzigd(kandidaat.plek());
            return;
        }
        if (koppeling.aanbod() == null) {
            koppelaar.ken(id, sleutel);
        }
        koppelaar.kenNummer(bronId, id);
        pak.add(new Voorstel(kandidaat, bronId, afdruk, id, sleutel, koppeling));
        if (pak.size() >= PAK) {
            verwerk();
        }
    }

    /** Writes what is left. @return the report of this source */
    Bestandsverslag klaar(String bestand) {
        verborgen.forEach(this::verberg);
        verwerk();
        vernieuwer.verwerk();
        if (samenvoeger.adresdienstIsWeg()) {
            boek.bevinding(Bevinding.rij(new Plek(bestand, null, 0), Reden.ADRESDIENST_WEG, null));
        }
        Bestandsverslag verslag = boek.verslag(bestand, bron, samenvoeger::heeftGeheimAdres);
        if (verslag.perReden().containsKey(Reden.BRON_LEEG)) {
            voortgang.zeg("importeren.leeg", bestand);
        }
        return verslag;
    }

    private void verwerk() {
        if (pak.isEmpty()) {
            return;
        }
        List<Voorstel> nu = List.copyOf(pak);
        pak.clear();
        try {
            Savepoint voor = register.setSavepoint();
            try {
                List<Wijziging> wijzigingen = samenvoeger.voegSamen(nu, bron);
                List<Bevinding> plaatsverschillen = schrijver.schrijf(wijzigingen);
                wijzigingen.forEach(this::tel);
                plaatsverschillen.forEach(boek::bevinding);
            } catch (SQLException | IllegalArgumentException fout) {
                register.rollback(voor);
                eenVoorEen(nu);
            }
            register.releaseSavepoint(voor);
        } catch (SQLException fout) {
            throw new Registerfout(fout);
        }
    }

    /** One row of the pack spoils it: find out which, and let the others in. */
    private void eenVoorEen(List<Voorstel> voorstellen) throws SQLException {
        for (Voorstel voorstel : voorstellen) {
            Savepoint voor = register.setSavepoint();
            try {
                List<Wijziging> wijziging = samenvoeger.voegSamen(List.of(voorstel), bron);
                List<Bevinding> plaatsverschillen = schrijver.schrijf(wijziging);
                wijziging.forEach(this::tel);
                plaatsverschillen.forEach(boek::bevinding);
            } catch (SQLException | IllegalArgumentException fout) {
                register.rollback(voor);
                if (fout instanceof SQLException sql && Registerfout.isOmgeving(sql)) {
                    throw sql;
                }
                gezien.remove(voorstel.id());
                if (voorstel.koppeling().aanbod() == null) {
                    koppelaar.vergeet(voorstel.id());
                }
                boek.afgekeurd(Bevinding.rij(
                        voorstel.kandidaat().plek(),
                        Reden.RIJ_GEWEIGERD,
                        String.valueOf(fout.getMessage()).lines().findFirst().orElse("")));
            }
            register.releaseSavepoint(voor);
        }
    }

    private void tel(Wijziging wijziging) {
        boek.geschreven(
                wijziging, samenvoeger.onbekendeAdressen(wijziging.kandidaat().aanbod()));
    }
}
