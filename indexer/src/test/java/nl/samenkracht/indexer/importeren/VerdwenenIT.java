package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.proef.Werkboek;
import nl.samenkracht.indexer.proef.Werkboek.Blad;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Rijen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a source had before and has no more, on a real register. */
class VerdwenenIT {
    private static final String KOP = "Nr;Naam;Organisatie;Tot datum\n";
    private static final String DRIE = KOP + "1;Koffie;Versa;\n2;Soep;Kwintes;\n3;Markt;Versa;1-11-2026\n";

    private final Proefregister register = new Proefregister();

    @TempDir
    private Path map;

    @Test
    void watEerderInHetBestandStondEnNuNietMeerStaatErMetNaamEnNummer() throws IOException {
        lees(DRIE);
        lees(DRIE);

        assertThat(lees(KOP + "1;Koffie;Versa;\n").rijen().verdwenen())
                .extracting(Rijen.Verdwenen::naam, Rijen.Verdwenen::nummer, Rijen.Verdwenen::gezien)
                .containsExactly(tuple("Soep", "2", vandaag()));
        assertThat(register.vraag("select count(*) from aanbod where staat = 'gepubliceerd'"))
                .as("nothing is ended by itself")
                .containsExactly("3");
        assertThat(lees(KOP + "1;Koffie;Versa;\n").telling().verdwenen())
                .as("told as long as visitors see it")
                .isEqualTo(1);
        assertThat(lees(DRIE).telling().verdwenen()).isZero();
    }

    @Test
    void hetzelfdeBestandNogEensWerktAlleenBijWanneerErGelezenIs() throws IOException {
        lees(DRIE);
        register.doe("update bronrecord set gezien_op = date_trunc('day', now() - interval '3 days')");
        register.doe("delete from outbox");
        String stand = "select id, index_versie from aanbod order by 1";
        List<String> eerst = register.vraag(stand);

        assertThat(lees(DRIE).telling().ongewijzigd()).isEqualTo(3);

        assertThat(register.vraag("select count(*) from bronrecord where gezien_op > now() - interval '1 day'"))
                .containsExactly("3");
        assertThat(register.vraag(stand)).isEqualTo(eerst);
        assertThat(register.vraag("select count(*) from outbox")).containsExactly("0");
    }

    @Test
    void wieInEenAfgekeurdeOfOvergeslagenRijGenoemdWordtIsNietVerdwenen() throws IOException {
        lees("Nr;Naam;Organisatie;Kosten\n1;Koffie;Versa;gratis\n2;Soep;Kwintes;gratis\n3;Brood;Versa;gratis\n");

        assertThat(lees("Nr;Naam;Organisatie;Kosten\n1;;Versa;gratis\n" + "9".repeat(300)
                                + ";Soep;Kwintes;gratis\n;Brood;;\n7;Thee;Versa;gratis\n")
                        .rijen()
                        .verdwenen())
                .isEmpty();
    }

    @Test
    void vanEenBladDatNietGelezenIsVerdwijntNiets() throws IOException {
        Path werkboek = map.resolve("inventaris.xlsx");
        Blad centrum = new Blad("Centrum", "Nr;Naam;Organisatie", "1;Koffie;Versa", "2;Thee;Versa");
        lees(Werkboek.schrijf(werkboek, centrum, new Blad("Oost", "Nr;Naam;Organisatie", "5;Soep;Kwintes")));

        Bestandsverslag verslag = lees(Werkboek.schrijf(
                werkboek,
                new Blad("Centrum", "Nr;Naam;Organisatie", "1;Koffie;Versa"),
                new Blad("Oost", "x;y", "5;Soep")));

        assertThat(verslag.rijen().verdwenen())
                .extracting(Rijen.Verdwenen::naam)
                .containsExactly("Thee");
    }

    @Test
    void eenRegelDieNiemandKanLezenZegtNietWatErMist() throws IOException {
        String dienst = "{\"id\":\"00000000-0000-4000-8000-%012d\",\"name\":\"Dienst %d\",\"status\":\"active\"}\n";
        Path diensten = map.resolve("diensten.ndjson");
        lees(Files.writeString(diensten, dienst.formatted(1, 1) + dienst.formatted(2, 2)));

        assertThat(lees(Files.writeString(diensten, dienst.formatted(1, 1) + "{\"id\": kapot\n"))
                        .rijen()
                        .verdwenen())
                .isEmpty();
        assertThat(lees(Files.writeString(diensten, dienst.formatted(1, 1)))
                        .rijen()
                        .verdwenen())
                .extracting(Rijen.Verdwenen::naam)
                .containsExactly("Dienst 2");
    }

    @Test
    void hetStaatInHetVerslagEnOpHetScherm() throws IOException {
        Path lijst = map.resolve("lijst.csv");
        Files.writeString(lijst, DRIE);
        register.importeer(lijst);
        Files.writeString(lijst, KOP + "1;Koffie;Versa;\n");
        Path verslag = map.resolve("verslag");
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        PrintStream scherm = System.out;
        System.setOut(new PrintStream(uit, true, StandardCharsets.UTF_8));
        try {
            Indexer.run(
                    "importeren",
                    "--jdbc",
                    register.database.jdbcUrl(),
                    "--gebruiker",
                    register.database.gebruiker(),
                    "--wachtwoord",
                    register.database.wachtwoord(),
                    "--verslag",
                    verslag.toString(),
                    lijst.toString());
        } finally {
            System.setOut(scherm);
        }

        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("nu niet meer: 1.");
        assertThat(Json.boom(Files.readString(verslag.resolve("verslag.json")))
                        .at("/bestanden/0/verdwenen/rijen/0/nummer")
                        .asString())
                .isEqualTo("2");
        assertThat(Files.readString(verslag.resolve("verslag.html")))
                .contains("<h3>Niet meer in het bestand (1)</h3>", "<tr><td>Soep</td><td>2</td><td>");
    }

    private static LocalDate vandaag() {
        return LocalDate.now(Landtijd.ZONE);
    }

    private Bestandsverslag lees(String inhoud) throws IOException {
        return lees(Files.writeString(map.resolve("lijst.csv"), inhoud));
    }

    private Bestandsverslag lees(Path bestand) {
        return register.importeer(bestand).bestanden().get(0);
    }
}
