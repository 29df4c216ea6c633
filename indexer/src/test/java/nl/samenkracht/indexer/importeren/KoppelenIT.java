package nl.samenkracht.indexer.importeren;

import static nl.samenkracht.indexer.importeren.Proefregister.bestand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.indexer.proef.Werkboek;
import nl.samenkracht.indexer.proef.Werkboek.Blad;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.verslag.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Matching and merging, on a real register. */
class KoppelenIT {
    private static final String NUMMERS = "Nr;Naam;Organisatie;Kosten;Wijk";

    private final Proefregister register = new Proefregister();

    @Test
    void tweeBronnenOverHetzelfde() {
        assertThat(lees(bestand("koppelen-eerst.csv")).telling().nieuw()).isEqualTo(5);

        Bestandsverslag verslag = lees(bestand("koppelen-daarna.csv"));

        assertThat(verslag.perReden()).containsEntry(Reden.GEKOPPELD, 1);
        assertThat(verslag.telling().nieuw()).isEqualTo(4);
        assertThat(
                        register.vraag(
                                "select a.naam, l.naam from twijfelgeval t join aanbod a on a.id = t.aanbod_id join aanbod l on l.id = t.lijkt_op order by 1"))
                .contains(
                        "Fietsles voor vrouwn|Fietsles voor vrouwen",
                        "Handwerk-café Sint Joseph|Handwerkcafé St. Joseph")
                .noneMatch(paar -> paar.startsWith("Koffieochtend"));
        assertThat(register.vraag("select count(*) from aanbod where staat = 'gepubliceerd'"))
                .containsExactly("9");
    }

    @Test
    void watDeOrganisatieSchreefWintVanDeVolgendeImport(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("lijst.csv");
        Files.writeString(bestand, "Nr;Naam;Organisatie;Kosten;Website\n1;Koffie;Versa;gratis;koffie.example\n");
        lees(bestand);
        register.doe("update aanbod set inhoud = jsonb_set(inhoud, '{website}', '\"https://eigen.example\"')");
        register.doe(
                "insert into herkomst select id, 'inhoud.website', 'portaal', 'organisatie', now(), inhoud->'website' from aanbod");

        Files.writeString(bestand, "Nr;Naam;Organisatie;Kosten;Website\n1;Koffie en thee;Versa;gratis;nieuw.example\n");
        Telling telling = lees(bestand).telling();

        assertThat(telling.gewijzigd()).isEqualTo(1);
        assertThat(telling.conflicten()).isEqualTo(1);
        assertThat(register.vraag("select naam, inhoud->>'website' from aanbod"))
                .containsExactly("Koffie en thee|https://eigen.example");
        assertThat(register.vraag("select veld, eigen, aangeboden from importconflict"))
                .containsExactly("inhoud.website|\"https://eigen.example\"|\"https://nieuw.example\"");
    }

    @Test
    void eenVeldDatUitDeBronVerdwijntVerdwijntUitHetRegister(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("lijst.csv");
        Files.writeString(bestand, "Nr;Naam;Organisatie;Kosten\n1;Koffie;Versa;gratis\n");
        lees(bestand);
        Files.writeString(bestand, "Nr;Naam;Organisatie;Kosten\n1;Koffie;Versa;\n");

        assertThat(lees(bestand).telling().gewijzigd()).isEqualTo(1);
        assertThat(register.vraag("select inhoud->'kosten'->>'soort' from aanbod"))
                .containsExactly("onbekend");
    }

    @Test
    void rijenZonderNummerBlijvenZichzelf(@TempDir Path map) throws IOException {
        String rijen =
                "Naam;Organisatie;Dagen en tijden\nYoga;Versa;ma 10-11\nYoga;Versa;do 10-11\nYoga;Versa;do 10-11\n";
        Path bestand = Files.writeString(map.resolve("yoga.csv"), rijen);

        Telling eerste = lees(bestand).telling();
        Telling tweede = lees(bestand).telling();

        assertThat(eerste.nieuw()).isEqualTo(2);
        assertThat(eerste.dubbel()).isEqualTo(1);
        assertThat(tweede.ongewijzigd()).isEqualTo(2);
        assertThat(tweede.dubbel()).isEqualTo(1);
    }

    @Test
    void eenUuidVanHsdsBlijftEnEenSamengevoegdUuidVerwijstDoor() {
        lees(bestand("hsds/dienst.json"));
        String id = "85491abb-9626-546e-a8ef-e8df7a4564be";
        assertThat(register.vraag("select id from aanbod")).containsExactly(id);

        lees(bestand("hsds/diensten.ndjson"));
        String ander = register.vraag("select id from aanbod where id <> '" + id + "' limit 1")
                .get(0);
        register.doe("delete from aanbod where id = '" + id + "'");
        register.doe("insert into doorverwijzing values ('" + id + "', '" + ander + "')");
        Telling telling = lees(bestand("hsds/dienst.json")).telling();

        assertThat(telling.nieuw()).isZero();
        assertThat(register.vraag("select naam from aanbod where id = '" + ander + "'"))
                .containsExactly("Samen muziek maken");
    }

    @Test
    void eenNummeringDiePerBladOpnieuwBegintVerliestGeenRij(@TempDir Path map) throws IOException {
        Blad centrum = new Blad("Centrum", NUMMERS, "1;Koffie;Versa;gratis", "2;Thee;Versa;gratis;Zuid");
        Blad oost =
                new Blad("Oost", NUMMERS, "1;Soep;Kwintes;gratis", "2;Thee;Versa;gratis;Zuid", "3;Brood;Versa;gratis");
        Path werkboek = map.resolve("inventaris.xlsx");

        Bestandsverslag verslag = lees(Werkboek.schrijf(werkboek, centrum, oost));

        assertThat(verslag.telling().nieuw()).isEqualTo(4);
        assertThat(verslag.telling().dubbel()).isEqualTo(1);
        assertThat(register.vraag("select bron_id from bronrecord order by 1"))
                .containsExactly("1", "2", "3", "Oost/1");

        Telling andersom = lees(Werkboek.schrijf(werkboek, oost, centrum)).telling();
        assertThat(andersom.ongewijzigd()).isEqualTo(4);
        assertThat(andersom.dubbel()).isEqualTo(1);

        Blad bewerkt =
                new Blad("Oost", NUMMERS, "1;Soep;Kwintes;€ 2", "2;Thee;Versa;gratis;Zuid", "3;Brood;Versa;gratis");
        Telling telling = lees(Werkboek.schrijf(werkboek, centrum, bewerkt)).telling();
        assertThat(telling.ongewijzigd()).isEqualTo(3);
        assertThat(telling.gewijzigd()).isEqualTo(1);
        assertThat(register.vraag("select naam from aanbod where inhoud->'kosten'->>'soort' = 'betaald'"))
                .containsExactly("Soep");
    }

    @Test
    void wieInHetRegisterStondToenNummersOverBladenHeenVielenBlijftZichzelf(@TempDir Path map) throws IOException {
        Path werkboek = map.resolve("inventaris.xlsx");
        Blad centrum = new Blad("Centrum", NUMMERS, "1;Koffie;Versa;gratis", "2;Thee;Versa;gratis;Zuid");
        Blad oost = new Blad("Oost", NUMMERS, "1;Soep;Kwintes;gratis", "5;Brood;Versa;gratis");
        lees(Werkboek.schrijf(werkboek, centrum));
        String koffie =
                register.vraag("select id from aanbod where naam = 'Koffie'").get(0);

        Telling telling = lees(Werkboek.schrijf(werkboek, oost, centrum)).telling();

        assertThat(telling.ongewijzigd()).isEqualTo(2);
        assertThat(telling.nieuw()).isEqualTo(2);
        assertThat(register.vraag("select naam from aanbod where id = '" + koffie + "'"))
                .containsExactly("Koffie");
    }

    @Test
    void eenNummerDatTweeDingenNoemtWordtAfgekeurdMetBladEnRij(@TempDir Path map) throws IOException {
        Bestandsverslag verslag = lees(Werkboek.schrijf(
                map.resolve("inventaris.xlsx"),
                new Blad("Centrum", NUMMERS, "1;Koffie;Versa;gratis"),
                new Blad("Oost", NUMMERS, "1;Soep;Kwintes;gratis", "1;Brood;Versa;gratis", "1;Soep;Kwintes;gratis")));

        assertThat(verslag.telling().nieuw()).isEqualTo(2);
        assertThat(verslag.telling().dubbel()).isEqualTo(1);
        assertThat(verslag.telling().afgekeurd()).isEqualTo(1);
        assertThat(verslag.bevindingen())
                .filteredOn(bevinding -> bevinding.reden() == Reden.NUMMER_HERHAALD)
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.plek().blad()).isEqualTo("Oost");
                    assertThat(bevinding.plek().rij()).isEqualTo(3);
                    assertThat(bevinding.waarde()).isEqualTo("1");
                    assertThat(bevinding.zin()).contains("blad Oost, rij 2");
                });
    }

    private Bestandsverslag lees(Path pad) {
        return register.importeer(pad).bestanden().get(0);
    }
}
