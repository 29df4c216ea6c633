package nl.samenkracht.indexer.bron.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Tabellezer.Ruwerij;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvrijenTest {
    private final List<Bevinding> bevindingen = new ArrayList<>();

    @Test
    void leestAangehaaldeCellenMetRegeleindenEnAanhalingstekens() {
        assertThat(rijen("a;b\n1;\"twee\nregels; en \"\"meer\"\"\"\n2;x\n"))
                .containsExactly(
                        new Ruwerij(1, List.of("a", "b")),
                        new Ruwerij(2, List.of("1", "twee\nregels; en \"meer\"")),
                        new Ruwerij(4, List.of("2", "x")));
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void spatiesVoorEenAanhalingstekenHorenNietBijDeCel() {
        assertThat(rijen("a; b; c\nKoffie; \"ma; wo 10-12\";  \"Zuid\" \n \"Thee\";  \"twee\nregels; en meer\" ; x\n"))
                .containsExactly(
                        new Ruwerij(1, List.of("a", " b", " c")),
                        new Ruwerij(2, List.of("Koffie", "ma; wo 10-12", "Zuid")),
                        new Ruwerij(3, List.of("Thee", "twee\nregels; en meer", " x")));
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void eenOpenAanhalingstekenSloktDeRestNietOp() {
        StringBuilder tekst = new StringBuilder("nr;naam\n1;goed\n2;\"open\n");
        for (int i = 3; i <= 100; i++) {
            tekst.append(i).append(";regel ").append(i).append('\n');
        }

        List<Ruwerij> rijen = rijen(tekst.toString());

        assertThat(rijen).hasSize(101);
        assertThat(rijen.get(2)).isEqualTo(new Ruwerij(3, List.of("2", "open")));
        assertThat(rijen.get(100)).isEqualTo(new Ruwerij(101, List.of("100", "regel 100")));
        assertThat(bevindingen).extracting(Bevinding::reden).containsExactly(Reden.AANHALINGSTEKENS);
        assertThat(bevindingen.get(0).plek().rij()).isEqualTo(3);
    }

    @Test
    void eenOpenTekenDatDoorEenLatereAangehaaldeCelLijktTeSluitenOokNiet() {
        List<Ruwerij> rijen = rijen("nr;naam;wat\n1;\"open;a\n2;b;c\n3;\"netjes\";d\n4;e;f\n");

        assertThat(rijen).extracting(rij -> rij.cellen().get(0)).containsExactly("nr", "1", "2", "3", "4");
    }

    @Test
    void honderdduizendRegelsMetEenOpenTekenBlijvenBegrensd() {
        String tekst = "nr;naam\n" + "9;\"regel met open teken\n".repeat(100_000);

        assertThat(rijen(tekst)).hasSize(100_001);
    }

    @Test
    void kentRegeleindenVanElkeMachine() {
        assertThat(rijen("a\r\nb\rc\n")).extracting(rij -> rij.cellen().get(0)).containsExactly("a", "b", "c");
    }

    private List<Ruwerij> rijen(String tekst) {
        Ontvanger ontvanger = new Ontvanger() {
            @Override
            public void kandidaat(Kandidaat kandidaat) {
                throw new AssertionError();
            }

            @Override
            public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
                throw new AssertionError();
            }

            @Override
            public void bevinding(Bevinding bevinding) {
                bevindingen.add(bevinding);
            }
        };
        Csvrijen rijen = new Csvrijen(
                new BufferedReader(new StringReader(tekst)), ';', new Plek("proef.csv", null, 0), ontvanger);
        List<Ruwerij> alle = new ArrayList<>();
        rijen.forEachRemaining(alle::add);
        return alle;
    }
}
