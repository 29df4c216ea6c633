package nl.samenkracht.indexer.bron.gids;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenkracht.indexer.bron.Opvang;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Vertaler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret address stays secret, wherever an export speaks of it. */
class GidsgeheimTest {
    @TempDir
    Path map;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'intern':'LET OP geheim adres'",
                "'plaats':'geheim adres','omschrijving':'Bij Huize Zonnedauw.'",
                "'plaats':'geheim-adres','samenvatting':'Bij Huize Zonnedauw.'",
                "'plaats':'online','geheim_adres':true,'samenvatting':'Bij Huize Zonnedauw.'",
                "'bijzonderheden':'het adres houden we geheim'",
                "'bijzonderheden':['rolstoel','Adres niet bekendmaken']",
                "'extra':{'redactie':{'let op':'vertrouwelijke locatie'}}",
                "'contactpersoon':'geheim adres, niet bellen'",
                "'geheim adres':true",
                "'geheim_adres':'ja'",
                "'geheimAdres':1",
                "'adresGeheim':true",
                "'adres':{'geheim':true}",
                "'geheim':'x'",
                "'adres_tonen':false",
                "'adresTonen':'nee'",
                "'locatie':{'openbaar':false}",
                "'locatie':'niet openbaar'",
                "'toon adres':'0'",
                "'toon_adres':false",
                "'verberg_adres':true",
                "'adres niet tonen':'ja'",
                "'tonen':{'opties':{'adres':false}}",
                "'intern':{'adres':{'tonen':false}}",
                "'bezoekadres':{'opties':{'tonen':false}}",
                "'bezoekadres':{'toelichting':'Safe house: bel ons altijd eerst, kom niet zomaar langs'}",
                "'bezoekadres':{'bij':{'komst':{'let op':'vertrouwelijk'}}}",
            })
    void watEenProductErgensOverHetAdresZegtGeldt(String lid) throws IOException {
        isGeheim(lid, "'omschrijving':'Voor vrouwen.'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'omschrijving':'Opvang op een geheim adres.'",
                "'geheim':true",
                "'intern':'locatie blijft geheim'",
                "'adresgegevens':{'afgeschermd':'ja'}",
                "'bezoekadressen':[{'opties':{'tonen':false}}]",
                "'locaties':[{'toelichting':'Afgeschermd in verband met de veiligheid van wie er woont'}]"
            })
    void watDeOrganisatieErgensOverHaarAdresZegtGeldt(String lid) throws IOException {
        isGeheim("'kosten':'gratis'", lid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'geheim':false",
                "'geheim adres':'nee'",
                "'geheim_adres':null",
                "'geheim adres':''",
                "'adres tonen':true",
                "'adres_openbaar':'ja'",
                "'e-mailadres tonen':false",
                "'intern':'het recept is geheim'",
                "'intern':'adres is gecontroleerd'",
                "'webadres':{'openbaar':false}",
                "'locatie':{'telefoon_tonen':false}",
                "'locatie':{'contactpersoon':{'toelichting':'niet publiceren'}}",
                "'locatie':{'naam':'Secret Garden'}",
                "'locatie':{'toelichting':'Vertrouwelijk gesprek mogelijk'}"
            })
    void watNietOverEenGeheimeAdresGaatVerbergtNiets(String lid) throws IOException {
        Opvang opvang = lees(lid, "'omschrijving':'Voor iedereen.'");

        assertThat(opvang.aanbod.get(0).geheimAdres()).isFalse();
        assertThat(opvang.aanbod.toString()).contains("Verzonnenlaan");
    }

    private void isGeheim(String vanProduct, String vanOrganisatie) throws IOException {
        Opvang opvang = lees(vanProduct, vanOrganisatie);

        assertThat(opvang.aanbod).hasSize(1);
        assertThat(opvang.aanbod.get(0).geheimAdres()).isTrue();
        assertThat(opvang.aanbod + opvang.bevindingen.toString())
                .doesNotContain("Verzonnenlaan")
                .doesNotContain("Zonnedauw")
                .doesNotContain("1211")
                .doesNotContain("52.2");
    }

    private Opvang lees(String vanProduct, String vanOrganisatie) throws IOException {
        String json = """
                {'export':{'bron':'G!DS','vorm':'aangenomen-1'},
                 'organisaties':[{'id':'o1','naam':'Stichting Opvang','bezoekadres':{'naam':'Huize Zonnedauw','straat':'Verzonnenlaan','huisnummer':'9',
                   'postcode':'1211 AB','plaats':'Hilversum','breedtegraad':52.2244,'lengtegraad':5.1767},%s}],
                 'producten':[{'id':'1','titel':'Opvang',%s'organisatie':'o1',%s}]}
                """.formatted(
                        vanOrganisatie, vanProduct.startsWith("'plaats'") ? "" : "'plaats':'bezoekadres',", vanProduct)
                .replace('\'', '"');
        Path bestand = Files.writeString(map.resolve("uitvoer.json"), json);
        return Opvang.van(new Gidsbron(bestand, new Vertaler(Opvang.HILVERSUM), Kolomherkenning.standaard()));
    }
}
