package nl.samenkracht.indexer.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.indexer.adres.Adrescache;
import nl.samenkracht.indexer.adres.Adresvondst;
import nl.samenkracht.indexer.adres.Adreszoeker;
import nl.samenkracht.indexer.verslag.Bestandsverslag;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking up addresses while importing, on a real register. */
class AdressenIT {
    private static final Adresvondst VONDST = new Adresvondst(52.22718, 5.18007, "BU04020103", null);

    private final Proefregister register = new Proefregister();
    private Optional<Adresvondst> antwoord = Optional.empty();
    private int gevraagd;

    @Test
    void watNietGevondenIsWordtNaDertigDagenOpnieuwGevraagd() throws SQLException, Adreszoeker.AdresdienstWeg {
        Adres adres = new Adres("Nieuwe Straat 1", "1211 AA", "Hilversum");
        try (Adrescache cache = new Adrescache(register.bron, true)) {
            Adreszoeker zoeker = cache.voor(vraag -> {
                gevraagd++;
                return antwoord;
            });
            zoeker.zoek(adres);
            ouder(29);
            assertThat(zoeker.zoek(adres)).isEmpty();
            assertThat(gevraagd).isEqualTo(1);

            antwoord = Optional.of(VONDST);
            ouder(2);
            assertThat(zoeker.zoek(adres)).contains(VONDST);
            ouder(400);
            assertThat(zoeker.zoek(adres)).contains(VONDST);
            assertThat(gevraagd).isEqualTo(2);
        }
    }

    @Test
    void eenAntwoordUitDeTijdDatNiemandNaarDeBuurtVroegWordtOpnieuwGevraagd()
            throws SQLException, Adreszoeker.AdresdienstWeg {
        Adres adres = new Adres("Emmastraat 4", "1211 NG", "Hilversum");
        Adresvondst zonderBuurt = new Adresvondst(52.22718, 5.18007, null, null);
        register.doe("insert into adrescache (vraag, uitkomst) values"
                + " ('emmastraat 4, 1211 ng hilversum', '{\"lat\":52.22718,\"lon\":5.18007}')");
        antwoord = Optional.of(zonderBuurt);
        try (Adrescache cache = new Adrescache(register.bron, true)) {
            Adreszoeker zoeker = cache.voor(vraag -> {
                gevraagd++;
                return antwoord;
            });

            assertThat(zoeker.zoek(adres)).contains(zonderBuurt);
            assertThat(zoeker.zoek(adres)).contains(zonderBuurt);
            assertThat(gevraagd).isEqualTo(1);
        }
    }

    @Test
    void eenAdresDatDeDienstNietKentStaatInHetVerslagEnDeRijGaatNaarBinnen(@TempDir Path map) throws IOException {
        HttpServer pdok = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pdok.createContext("/", uitwisseling -> {
            byte[] tekst = "{\"response\":{\"docs\":[]}}".getBytes(StandardCharsets.UTF_8);
            uitwisseling.sendResponseHeaders(200, tekst.length);
            uitwisseling.getResponseBody().write(tekst);
            uitwisseling.close();
        });
        pdok.start();
        Path lijst = Files.writeString(
                map.resolve("lijst.csv"),
                "Nr;Naam;Organisatie;Adres;Postcode;Plaats\n1;Koffie;Versa;Verzonnenlaan 9;1211 AB;Hilversum\n");
        try {
            Bestandsverslag verslag = register.importeur()
                    .importeer(new Importopdracht(
                            List.of(lijst.toString()),
                            Proefregister.GEMEENTE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            false,
                            Optional.of(URI.create(
                                    "http://127.0.0.1:" + pdok.getAddress().getPort()))))
                    .bestanden()
                    .get(0);

            assertThat(verslag.telling().nieuw()).isEqualTo(1);
            assertThat(verslag.telling().afgekeurd()).isZero();
            assertThat(verslag.bevindingen())
                    .filteredOn(bevinding -> bevinding.reden() == Reden.ADRES_ONBEKEND)
                    .singleElement()
                    .satisfies(bevinding -> {
                        assertThat(bevinding.plek().rij()).isEqualTo(2);
                        assertThat(bevinding.waarde()).isEqualTo("Verzonnenlaan 9, 1211 AB, Hilversum");
                    });
        } finally {
            pdok.stop(0);
        }
    }

    private void ouder(int dagen) {
        register.doe("update adrescache set opgehaald = opgehaald - interval '" + dagen + " days'");
    }
}
