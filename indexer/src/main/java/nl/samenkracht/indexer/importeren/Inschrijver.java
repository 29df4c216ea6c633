package nl.samenkracht.indexer.importeren;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.samenkracht.indexer.Foutspoor;
import nl.samenkracht.indexer.importeren.Importrun.Voorstel;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;

/** Writes rows into the register in packs; a pack that one row spoils goes in row by row. */
final class Inschrijver {
    private static final int PAK = 500;

    private final Connection register;
    private final String bron;
    private final Samenvoeger samenvoeger;
    private final Registerschrijver schrijver;
    private final Boekhouding boek;
    private final Consumer<Voorstel> geweigerd;
    private final List<Voorstel> pak = new ArrayList<>(PAK);

    /** @param geweigerd hears of each row that the register does not take */
    Inschrijver(
            Connection register,
            String gemeente,
            String bron,
            Samenvoeger samenvoeger,
            Boekhouding boek,
            Consumer<Voorstel> geweigerd) {
        this.register = register;
        this.bron = bron;
        this.samenvoeger = samenvoeger;
        this.schrijver = new Registerschrijver(register, gemeente, bron);
        this.boek = boek;
        this.geweigerd = geweigerd;
    }

    void neem(Voorstel voorstel) {
        pak.add(voorstel);
        if (pak.size() >= PAK) {
            verwerk();
        }
    }

    /** Writes what is left. */
    void verwerk() {
        if (pak.isEmpty()) {
            return;
        }
        List<Voorstel> nu = List.copyOf(pak);
        pak.clear();
        try {
            Savepoint voor = register.setSavepoint();
            try {
                schrijf(nu);
            } catch (SQLException | IllegalArgumentException fout) {
                register.rollback(voor);
                eenVoorEen(nu);
            }
            register.releaseSavepoint(voor);
        } catch (SQLException fout) {
            throw new Registerfout(fout);
        }
    }

    private void schrijf(List<Voorstel> voorstellen) throws SQLException {
        List<Wijziging> wijzigingen = samenvoeger.voegSamen(voorstellen, bron);
        List<Bevinding> plaatsverschillen = schrijver.schrijf(wijzigingen);
        wijzigingen.forEach(wijziging -> boek.geschreven(
                wijziging, samenvoeger.onbekendeAdressen(wijziging.kandidaat().aanbod())));
        plaatsverschillen.forEach(boek::bevinding);
    }

    /** One row of the pack spoils it: find out which, and let the others in. */
    private void eenVoorEen(List<Voorstel> voorstellen) throws SQLException {
        for (Voorstel voorstel : voorstellen) {
            Savepoint voor = register.setSavepoint();
            try {
                schrijf(List.of(voorstel));
            } catch (SQLException | IllegalArgumentException fout) {
                register.rollback(voor);
                if (fout instanceof SQLException sql && Registerfout.isOmgeving(sql)) {
                    throw sql;
                }
                geweigerd.accept(voorstel);
                boek.afgekeurd(Bevinding.rij(voorstel.kandidaat().plek(), waarom(voorstel, fout), null));
            }
            register.releaseSavepoint(voor);
        }
    }

    /** The words of the register are not ours: they may repeat what must stay secret, and nobody who reads the report knows them. */
    private static Reden waarom(Voorstel voorstel, Exception fout) {
        if (fout instanceof Anderegemeente) {
            return Reden.ANDERE_GEMEENTE;
        }
        String staat = fout instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
        Foutspoor.meld(voorstel.kandidaat().plek() + staat, fout);
        return Reden.RIJ_GEWEIGERD;
    }
}
