package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Zonderindex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code meldingen}: lists what visitors reported to be wrong and nobody dealt with yet, the oldest first, or writes down that it was. */
@Command(name = "meldingen", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Meldingen implements Callable<Integer> {
    private static final String OPEN = """
            select m.id, m.gemeld_op::date, m.soort, m.tekst, a.id, a.naam from foutmelding m join aanbod a on a.id = m.aanbod_id
            where a.gemeente = ? and m.afgehandeld_op is null order by m.gemeld_op, m.id""";

    private static final String HANDEL_AF = """
            update foutmelding m set afgehandeld_op = now() from aanbod a
            where a.id = m.aanbod_id and a.gemeente = ? and m.id = ? and m.afgehandeld_op is null""";

    /** A visitor wrote it: nothing in it may steer the terminal. */
    private static final Pattern STUURTEKENS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--afgehandeld", paramLabel = "ID", arity = "1..*")
    private List<UUID> afgehandeld = List.of();

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        DataSource bron = Registerbron.van(instellingen);
        PrintWriter uit = opdracht.commandLine().getOut();
        if (!afgehandeld.isEmpty()) {
            Transactie.doe(bron, register -> handelAf(register, instellingen.gemeente()));
            uit.println(Teksten.tekst("meldingen.afgehandeld", afgehandeld.size()));
            uit.flush();
            return Uitgang.GOED;
        }
        List<String> open = new ArrayList<>();
        Transactie.doe(bron, register -> open.addAll(open(register, instellingen.gemeente())));
        open.forEach(uit::println);
        uit.println(Teksten.tekst(open.isEmpty() ? "meldingen.geen" : "meldingen.hoeveel", open.size()));
        uit.flush();
        return open.isEmpty() ? Uitgang.GOED : Uitgang.BEVINDINGEN;
    }

    private static List<String> open(Connection register, String gemeente) throws SQLException {
        List<String> regels = new ArrayList<>();
        try (PreparedStatement vraag = register.prepareStatement(OPEN)) {
            vraag.setString(1, gemeente);
            ResultSet rij = vraag.executeQuery();
            while (rij.next()) {
                regels.add(Teksten.tekst(
                        "meldingen.regel",
                        rij.getString(1),
                        rij.getObject(2, LocalDate.class).toString(),
                        rij.getString(6),
                        rij.getString(5),
                        rij.getString(3),
                        STUURTEKENS.matcher(rij.getString(4)).replaceAll(" ").strip()));
            }
        }
        return regels;
    }

    private void handelAf(Connection register, String gemeente) throws SQLException {
        try (PreparedStatement wijziging = register.prepareStatement(HANDEL_AF)) {
            for (UUID id : afgehandeld) {
                wijziging.setString(1, gemeente);
                wijziging.setObject(2, id);
                if (wijziging.executeUpdate() == 0) {
                    throw IndexerFout.gebruik("fout.melding-onbekend", id.toString());
                }
            }
        }
    }
}
