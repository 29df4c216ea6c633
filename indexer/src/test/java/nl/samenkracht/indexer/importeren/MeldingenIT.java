package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.Uitgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors report reaches an editor, on a real register. */
class MeldingenIT {
    private final Proefregister register = new Proefregister();

    @TempDir
    Path map;

    @BeforeEach
    void tweeMeldingen() throws IOException {
        register.importeer(
                Files.writeString(
                        map.resolve("een.csv"),
                        "Nr;Naam;Organisatie;Adres;Postcode;Plaats\n1;Koffie in de buurt;Versa;Emmastraat 4;1211 NG;Hilversum\n"));
        for (String tekst : new String[] {"de tijd is anders", "\u001b[2Jwis het scherm\nregel twee"}) {
            register.doe(
                    "insert into foutmelding (id, aanbod_id, soort, tekst) select gen_random_uuid(), id, 'tijden', '"
                            + tekst + "' from aanbod");
        }
    }

    @Test
    void watOpenStaatWordtGetoondEnNaAfhandelenNietMeer() {
        assertThat(toon())
                .contains("Koffie in de buurt", "de tijd is anders", "wis het scherm regel twee")
                .doesNotContain("\u001b");
        assertThat(indexer("meldingen")).isEqualTo(Uitgang.BEVINDINGEN);

        String[] ids = register.vraag("select id from foutmelding").toArray(new String[0]);
        assertThat(indexer("meldingen", "--afgehandeld", ids[0], ids[1])).isEqualTo(Uitgang.GOED);

        assertThat(indexer("meldingen")).isEqualTo(Uitgang.GOED);
        assertThat(register.vraag("select count(*) from foutmelding where afgehandeld_op is not null"))
                .containsExactly("2");
    }

    @Test
    void metEenOnbekendKenmerkErbijVerandertErNiets() {
        String id = register.vraag("select id from foutmelding").get(0);

        assertThat(indexer("meldingen", "--afgehandeld", id, UUID.randomUUID().toString()))
                .isEqualTo(Uitgang.GEBRUIK);

        assertThat(register.vraag("select count(*) from foutmelding where afgehandeld_op is null"))
                .containsExactly("2");
    }

    private String toon() {
        PrintStream gewoon = System.out;
        ByteArrayOutputStream getoond = new ByteArrayOutputStream();
        System.setOut(new PrintStream(getoond, true, StandardCharsets.UTF_8));
        try {
            indexer("meldingen");
        } finally {
            System.setOut(gewoon);
        }
        return getoond.toString(StandardCharsets.UTF_8);
    }

    private int indexer(String opdracht, String... woorden) {
        return Indexer.run(Stream.concat(
                        Stream.of(
                                opdracht,
                                "--jdbc",
                                register.database.jdbcUrl(),
                                "--gebruiker",
                                register.database.gebruiker(),
                                "--wachtwoord",
                                register.database.wachtwoord()),
                        Stream.of(woorden))
                .toArray(String[]::new));
    }
}
