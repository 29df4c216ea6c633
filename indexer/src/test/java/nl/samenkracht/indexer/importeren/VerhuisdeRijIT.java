package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenkracht.indexer.redactie.Dubbelen;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows without a number of their own whose columns get another meaning, on a real register. */
class VerhuisdeRijIT {
    private static final String LIJST = """
            Naam;Organisatie;Waar;Postcode;Telefoon;Dagen en tijden
            Koffie;Versa;Emmastraat 4;1211 NG;035-0000201;ma 10-12
            Soep;Kwintes;Laapersveld 59;1213 VB;035-0000202;di 10-12
            Breien;;Kapelstraat 1;1211 AA;;wo 10-12
            """;

    private final Proefregister register = new Proefregister();

    @TempDir
    private Path map;

    @Test
    void eenAndereBetekenisVanEenKolomMaaktVanDezelfdeRijenGeenNieuwAanbod() throws IOException {
        Path lijst = schrijf(LIJST);
        Path kolommen = Files.writeString(map.resolve("kolommen.txt"), "Waar = adres\n");
        lees(lijst);

        Bestandsverslag verslag =
                register.importeerMet(kolommen, lijst).bestanden().get(0);

        assertThat(verslag.telling().nieuw()).isZero();
        assertThat(verslag.telling().gewijzigd()).isEqualTo(3);
        assertThat(verslag.telling().verdwenen()).isZero();
        assertThat(verslag.bevindingen())
                .filteredOn(bevinding -> bevinding.reden() == Reden.GEKOPPELD)
                .extracting(Bevinding::zin)
                .hasSize(3)
                .allMatch(zin -> zin.contains("eerder in dit bestand"));
        assertThat(register.vraag("select straat from locatie order by 1"))
                .containsExactly("Emmastraat 4", "Kapelstraat 1", "Laapersveld 59");
        assertThat(register.importeerMet(kolommen, lijst).telling().ongewijzigd())
                .isEqualTo(3);

        assertThat(lees(lijst).telling().gewijzigd()).as("and back").isEqualTo(3);
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("3");
        assertThat(register.vraag("select count(*) from bronrecord")).containsExactly("3");
    }

    @Test
    void welkeVanTweeHetIsIsTwijfelEnNooitStilNieuw() throws IOException {
        String kop = "Naam;Organisatie;Waar;Dagen en tijden\n";
        lees(schrijf(kop + "Yoga;Versa;Emmastraat 4;ma 10-11\nYoga;Versa;Kapelstraat 1;do 10-11\n"));

        Bestandsverslag verslag =
                lees(schrijf(kop + "Yoga;Versa;Laapersveld 59;ma 10-11\nYoga;Versa;Emmastraat 8;do 10-11\n"));

        assertThat(verslag.telling().nieuw()).isEqualTo(2);
        assertThat(verslag.telling().twijfel()).isEqualTo(2);
        assertThat(verslag.telling().verdwenen()).isEqualTo(2);
        assertThat(register.vraag("select count(*) from twijfelgeval where reden like 'een rij met deze naam%'"))
                .containsExactly("4");
    }

    @Test
    void eenAndereOrganisatieIsTwijfel() throws IOException {
        lees(schrijf("Naam;Organisatie\nKoffie;Versa\nSoep;Versa\n"));

        Bestandsverslag verslag = lees(schrijf("Naam;Organisatie\nKoffie;Kwintes\nSoep;Versa\n"));

        assertThat(verslag.telling().nieuw()).isEqualTo(1);
        assertThat(verslag.telling().twijfel()).isEqualTo(1);
    }

    @Test
    void watErNogStaatIsEenAnder() throws IOException {
        lees(schrijf("Naam;Organisatie;Waar\nKoffie;Versa;De Vitus\n"));

        Bestandsverslag verslag = lees(schrijf("Naam;Organisatie;Waar\nKoffie;;De Koperwiek\nKoffie;Versa;De Vitus\n"));

        assertThat(verslag.telling().nieuw()).isEqualTo(1);
        assertThat(verslag.telling().ongewijzigd()).isEqualTo(1);
    }

    @Test
    void eenNummerdieErBijKomtOfVerdwijntMaaktGeenNieuwAanbod() throws IOException {
        lees(schrijf("Naam;Organisatie;Waar\nKoffie;Versa;De Vitus\nSoep;Kwintes;De Vitus\n"));

        assertThat(lees(schrijf("Nr;Naam;Organisatie;Waar\n1;Koffie;Versa;De Vitus\n2;Soep;Kwintes;De Vitus\n"))
                        .telling()
                        .nieuw())
                .isZero();
        assertThat(lees(schrijf("Naam;Organisatie;Waar\nKoffie;Versa;De Vitus\nSoep;Kwintes;De Vitus\n"))
                        .telling()
                        .nieuw())
                .isZero();
        assertThat(register.vraag("select count(*) from aanbod")).containsExactly("2");
    }

    @Test
    void eenVerborgenRijMetEenAndereSleutelVerbergtWatZijEerderWas() throws IOException {
        lees(schrijf("Naam;Organisatie;Waar\nKoffie;Versa;De Vitus\nSoep;Versa;De Vitus\n"));

        lees(schrijf("Naam;Organisatie;Adres;Publiceren\nKoffie;Versa;Emmastraat 4;nee\nSoep;Versa;Emmastraat 4;ja\n"));

        assertThat(register.vraag("select naam, staat from aanbod order by 1"))
                .containsExactly("Koffie|verborgen", "Soep|gepubliceerd");
    }

    @Test
    void watEenRedacteurVanTweeRijenSamenvoegdeBlijftEen() throws IOException {
        Path lijst = schrijf("Naam;Organisatie;Waar\nKoffie;Versa;De Vitus\nKoffieuur;Versa;De Vitus\n");
        lees(lijst);
        DataSource bron = register.bron;
        new Dubbelen(bron, Proefregister.GEMEENTE).voegSamen(id("Koffie"), id("Koffieuur"));

        Bestandsverslag verslag = lees(lijst);

        assertThat(verslag.telling().nieuw()).isZero();
        assertThat(verslag.telling().dubbel()).isEqualTo(1);
    }

    @Test
    void bijnaDezelfdeRijInEenBestandIsTwijfel() throws IOException {
        Bestandsverslag verslag = lees(schrijf("""
                Naam;Organisatie;Waar;Adres;Postcode;Telefoon;Dagen en tijden
                Breicafé de Losse Steek;Versa;De Vitus;Emmastraat 4;1211 NG;035-0000201;ma 10-12
                Breicafe de Losse Steek;;;Emmastr. 4;1211 NG;035-0000201;ma 10-12
                Breicafé de Losse Steek;Versa;De Vitus;Emmastraat 4;1211 NG;035-0000201;do 10-12
                """));

        assertThat(verslag.telling().nieuw()).isEqualTo(3);
        assertThat(verslag.bevindingen())
                .filteredOn(bevinding -> bevinding.reden() == Reden.TWIJFEL)
                .extracting(bevinding -> bevinding.plek().rij())
                .contains(3);
        assertThat(register.vraag("select count(*) from twijfelgeval where reden like '%telefoon, postcode%'"))
                .containsExactly("1");
    }

    private Path schrijf(String inhoud) throws IOException {
        return Files.writeString(map.resolve("lijst.csv"), inhoud);
    }

    private Bestandsverslag lees(Path bestand) {
        return register.importeer(bestand).bestanden().get(0);
    }

    private UUID id(String naam) {
        return UUID.fromString(register.vraag("select id from aanbod where naam = '" + naam + "'")
                .get(0));
    }
}
