package nl.samenkracht.bench.genereren;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import nl.samenkracht.bench.genereren.Verdeling.Deel;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.register.AanbodCodec;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty register, in constant memory.
 *
 * <p>The triggers are off meanwhile: history and outbox of a million entries nobody ever changed would only be work thrown away, since a
 * rebuild reads the register itself. Each entry gets its version from the sequence, as the triggers would do.
 */
final class Registervuller {
    private final Aanbodmaker maker;
    private final IntConsumer voortgang;

    Registervuller(Aanbodmaker maker, IntConsumer voortgang) {
        this.maker = maker;
        this.voortgang = voortgang;
    }

    /**
     * Fills in one transaction.
     *
     * @param eigenaar connections of the superuser, who may turn triggers off
     */
    void vul(DataSource eigenaar, Verdeling verdeling) throws SQLException {
        try (Connection register = eigenaar.getConnection();
                Statement opdracht = register.createStatement()) {
            register.setAutoCommit(false);
            opdracht.execute("set local session_replication_role = replica");
            for (Deel deel : verdeling.delen()) {
                organisaties(register, deel);
                locaties(register, deel);
            }
            aanbod(register, verdeling);
            for (Deel deel : verdeling.delen()) {
                koppelingen(register, deel);
            }
            opdracht.execute("select setval('index_versie', " + verdeling.totaal() + ")");
            register.commit();
            register.setAutoCommit(true);
            opdracht.execute("vacuum analyze");
        }
    }

    /** How many entries there are. */
    static int aantal(DataSource bron) throws SQLException {
        try (Connection register = bron.getConnection();
                Statement vraag = register.createStatement();
                ResultSet rij = vraag.executeQuery("select count(*) from aanbod")) {
            return rij.next() ? rij.getInt(1) : 0;
        }
    }

    private void organisaties(Connection register, Deel deel) throws SQLException {
        try (Kopieerder naar =
                new Kopieerder(register, "organisatie (id, gemeente, naam, omschrijving, website, telefoon)")) {
            for (int nummer = 0; nummer * Aanbodmaker.PER_ORGANISATIE < deel.aantal(); nummer++) {
                Organisatie organisatie = maker.organisatie(deel.gemeente(), nummer);
                naar.rij(
                        organisatie.id(),
                        organisatie.gemeente(),
                        organisatie.naam(),
                        organisatie.omschrijving(),
                        organisatie.website(),
                        organisatie.telefoon());
            }
        }
    }

    private void locaties(Connection register, Deel deel) throws SQLException {
        try (Kopieerder naar =
                new Kopieerder(register, "locatie (id, plaatssoort, naam, straat, postcode, plaats, lat, lon, wijk)")) {
            for (int nummer = 0; nummer * Aanbodmaker.PER_LOCATIE < deel.aantal(); nummer++) {
                locatie(naar, maker.locatie(deel.gemeente(), nummer));
            }
        }
    }

    private static void locatie(Kopieerder naar, Locatie locatie) throws SQLException {
        Adres adres = locatie.adres();
        Punt punt = locatie.punt();
        naar.rij(
                locatie.id(),
                locatie.plaatssoort().code(),
                locatie.naam(),
                adres == null ? null : adres.straat(),
                adres == null ? null : adres.postcode(),
                adres == null ? null : adres.plaats(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon(),
                locatie.wijk());
    }

    private void aanbod(Connection register, Verdeling verdeling) throws SQLException {
        int versie = 0;
        try (Kopieerder naar = new Kopieerder(
                register,
                "aanbod (id, gemeente, soort, staat, naam, organisatie_id, leefgebieden, doelgroepen, toegang, cirkel, netwerktype,"
                        + " werkgebied, gecontroleerd_op, inhoud, inhoud_schema, index_versie)")) {
            for (Deel deel : verdeling.delen()) {
                for (int nummer = 0; nummer < deel.aantal(); nummer++) {
                    aanbod(naar, maker.aanbod(deel.gemeente(), nummer), ++versie);
                    voortgang.accept(versie);
                }
            }
        }
    }

    private static void aanbod(Kopieerder naar, Aanbod aanbod, int versie) throws SQLException {
        naar.rij(
                aanbod.id(),
                aanbod.gemeente(),
                aanbod.soort().code(),
                aanbod.staat().code(),
                aanbod.naam(),
                id(aanbod.organisatie()),
                aanbod.leefgebieden(),
                aanbod.doelgroepen(),
                aanbod.toegang().stream().map(toegang -> toegang.code()).toList(),
                aanbod.cirkel() == null ? null : aanbod.cirkel().code(),
                aanbod.netwerktype() == null ? null : aanbod.netwerktype().code(),
                aanbod.werkgebied(),
                aanbod.gecontroleerdOp(),
                AanbodCodec.schrijf(aanbod.inhoud()),
                AanbodCodec.SCHEMA,
                versie);
    }

    private void koppelingen(Connection register, Deel deel) throws SQLException {
        try (Kopieerder naar = new Kopieerder(register, "aanbod_locatie (aanbod_id, locatie_id)")) {
            for (int nummer = 0; nummer < deel.aantal(); nummer++) {
                Aanbod aanbod = maker.aanbod(deel.gemeente(), nummer);
                naar.rij(aanbod.id(), aanbod.locaties().get(0).id());
            }
        }
    }

    private static @Nullable Object id(@Nullable Organisatie organisatie) {
        return organisatie == null ? null : organisatie.id();
    }
}
