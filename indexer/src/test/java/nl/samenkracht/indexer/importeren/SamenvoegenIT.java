package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.indexer.Indexer;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.verslag.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does with doubtful pairs, on a real register. */
class SamenvoegenIT {
    private static final String KOP = "Nr;Naam;Organisatie;Adres;Postcode;Plaats\n";
    private static final String PLEK = ";Versa;Emmastraat 4;1211 NG;Hilversum\n";

    private final Proefregister register = new Proefregister();

    @TempDir
    Path map;

    private Path eerste = Path.of("");
    private Path tweede = Path.of("");

    @BeforeEach
    void tweeBronnenDieOpElkaarLijken() throws IOException {
        eerste = Files.writeString(map.resolve("een.csv"), KOP + "1;Handwerkcafé Sint Joseph" + PLEK);
        tweede = Files.writeString(map.resolve("twee.csv"), KOP + "9;Handwerkcafé St. Joseph" + PLEK);
        register.importeer(eerste);
        register.importeer(tweede);
        assertThat(register.vraag("select count(*) from twijfelgeval where afgehandeld_op is null"))
                .containsExactly("1");
    }

    @Test
    void watSamengevoegdIsVerwijstDoorEnDeVolgendeImportMaaktHetNietOpnieuw() throws IOException {
        String blijft = id("Handwerkcafé Sint Joseph");
        String vervalt = id("Handwerkcafé St. Joseph");
        register.doe("delete from outbox");

        assertThat(indexer("samenvoegen", blijft, vervalt)).isEqualTo(Uitgang.GOED);

        assertThat(register.vraag("select oud, nieuw from doorverwijzing")).containsExactly(vervalt + "|" + blijft);
        assertThat(register.vraag("select staat from aanbod where id = '" + vervalt + "'"))
                .containsExactly("beeindigd");
        assertThat(register.vraag("select aanbod_id from outbox")).containsExactly(vervalt);
        assertThat(indexer("twijfel")).isEqualTo(Uitgang.GOED);

        Files.writeString(tweede, KOP + "9;Handwerkcafé van St. Joseph" + PLEK);
        Telling telling = register.importeer(eerste, tweede).telling();

        assertThat(telling.nieuw()).isZero();
        assertThat(telling.ongewijzigd() + telling.gewijzigd()).isEqualTo(2);
        assertThat(register.vraag("select count(*) from aanbod where staat = 'gepubliceerd'"))
                .containsExactly("1");
    }

    @Test
    void watErNietIsOfAlSamengevoegdIsWordtGeweigerd() {
        String blijft = id("Handwerkcafé Sint Joseph");
        String vervalt = id("Handwerkcafé St. Joseph");

        assertThat(indexer("samenvoegen", blijft, UUID.randomUUID().toString())).isEqualTo(Uitgang.GEBRUIK);
        assertThat(indexer("samenvoegen", blijft, blijft)).isEqualTo(Uitgang.GEBRUIK);
        assertThat(indexer("samenvoegen", blijft, "dit-is-geen-uuid")).isEqualTo(Uitgang.GEBRUIK);
        assertThat(register.vraag("select count(*) from doorverwijzing")).containsExactly("0");

        assertThat(indexer("samenvoegen", blijft, vervalt)).isEqualTo(Uitgang.GOED);
        assertThat(indexer("samenvoegen", vervalt, blijft)).isEqualTo(Uitgang.GEBRUIK);
        assertThat(register.vraag("select count(*) from doorverwijzing")).containsExactly("1");
    }

    @Test
    void eenPaarDatGeenDubbelIsWordtNietNogEensGevraagd() {
        String nummer = register.vraag("select id from twijfelgeval").get(0);

        assertThat(indexer("twijfel")).isEqualTo(Uitgang.BEVINDINGEN);
        assertThat(indexer("twijfel", "--geen-dubbel", nummer)).isEqualTo(Uitgang.GOED);

        register.importeer(tweede);
        assertThat(indexer("twijfel")).isEqualTo(Uitgang.GOED);
        assertThat(indexer("twijfel", "--geen-dubbel", nummer)).isEqualTo(Uitgang.GEBRUIK);
    }

    private String id(String naam) {
        return register.vraag("select id from aanbod where naam = '" + naam + "'")
                .get(0);
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
