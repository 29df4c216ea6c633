package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Zonderindex;
import nl.samenkracht.indexer.redactie.Gebruiksrapport.Regel;
import nl.samenkracht.indexer.redactie.Gebruiksrapport.Slecht;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code gebruik}: what visitors asked and what they found badly, for an editor; or how long counts are kept, and erasing what is older. There are no
 * questions in it: nobody keeps them.
 */
@Command(name = "gebruik", mixinStandardHelpOptions = true, modelTransformer = Zonderindex.class)
public final class Gebruik implements Callable<Integer> {
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final int MEESTE_MAANDEN = 120;
    private static final int MEESTE_DAGEN = 3_660;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--dagen", paramLabel = "AANTAL", defaultValue = "30")
    private int dagen;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--bewaar", paramLabel = "MAANDEN")
    private @Nullable Integer bewaar;

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        DataSource bron = Registerbron.van(instellingen);
        LocalDate vandaag = LocalDate.now(HIER);
        if (bewaar != null) {
            return bewaar(bron, bewaar, vandaag);
        }
        tussen(dagen, MEESTE_DAGEN, "--dagen");
        AtomicReference<@Nullable Gebruiksrapport> gelezen = new AtomicReference<>();
        Transactie.doe(
                bron,
                register -> gelezen.set(
                        new Gebruikslezer(register, instellingen.gemeente(), vandaag.minusDays(dagen - 1L), vandaag)
                                .lees()));
        Gebruiksrapport rapport = Objects.requireNonNull(gelezen.get());
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            uit.println(Json.tekst(rapport));
        } else {
            toon(rapport, uit);
        }
        uit.flush();
        return rapport.vraagtAandacht() ? Uitgang.BEVINDINGEN : Uitgang.GOED;
    }

    private int bewaar(DataSource bron, int maanden, LocalDate vandaag) {
        tussen(maanden, MEESTE_MAANDEN, "--bewaar");
        AtomicLong rijen = new AtomicLong();
        Transactie.doe(bron, register -> {
            stel(register, maanden);
            rijen.set(Wisbeurt.doe(register, vandaag));
        });
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println(Teksten.tekst("gebruik.gewist", maanden, rijen.get()));
        uit.flush();
        return Uitgang.GOED;
    }

    private static void stel(Connection register, int maanden) throws SQLException {
        try (PreparedStatement wijziging =
                register.prepareStatement("update bewaartermijn set maanden = ? where wat = 'gebruik'")) {
            wijziging.setInt(1, maanden);
            wijziging.executeUpdate();
        }
    }

    private static void tussen(int getal, int meeste, String keuze) {
        if (getal < 1 || getal > meeste) {
            throw IndexerFout.gebruik("fout.waarde", keuze, Integer.toString(getal));
        }
    }

    private static void toon(Gebruiksrapport rapport, PrintWriter uit) {
        uit.println(Teksten.tekst(
                "gebruik.kop",
                rapport.gemeente(),
                rapport.van().toString(),
                rapport.tot().toString()));
        lijst("gebruik.vragen", rapport.vragen(), "gebruik.kenmerk.", uit);
        lijst("gebruik.gevraagd", rapport.gevraagd(), "", uit);
        uit.println(Teksten.tekst(rapport.slecht().isEmpty() ? "gebruik.slecht-geen" : "gebruik.slecht"));
        for (Slecht een : rapport.slecht()) {
            uit.println(Teksten.tekst(
                    "gebruik.slecht-regel", een.code(), een.gevraagd(), een.mager(), een.ja(), een.nee()));
        }
        lijst("gebruik.oordelen", rapport.oordelen(), "gebruik.oordeel.", uit);
        lijst("gebruik.onbekend", rapport.onbekend(), "", uit);
        lijst("gebruik.woorden", rapport.woorden(), "", uit);
        uit.println(Teksten.tekst("gebruik.klein", Gebruiksrapport.KLEINSTE));
        LocalDate gewist = rapport.gewist();
        uit.println(
                gewist == null
                        ? Teksten.tekst("gebruik.bewaard", rapport.bewaard())
                        : Teksten.tekst(
                                "gebruik.bewaard-gewist",
                                rapport.bewaard(),
                                gewist.toString(),
                                rapport.gewisteRijen()));
    }

    /** @param namen before the code in the bundle; empty for codes and words that read as they are */
    private static void lijst(String kop, List<Regel> regels, String namen, PrintWriter uit) {
        uit.println(Teksten.tekst(regels.isEmpty() ? kop + "-geen" : kop));
        for (Regel regel : regels) {
            String naam = namen.isEmpty() ? regel.code() : Teksten.tekst(namen + regel.code());
            uit.println(Teksten.tekst("gebruik.regel", naam, regel.aantal()));
        }
    }
}
