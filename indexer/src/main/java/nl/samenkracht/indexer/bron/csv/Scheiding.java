package nl.samenkracht.indexer.bron.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenkracht.indexer.bron.Tekenset;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Tabelkop;

/** What separates the cells: the sign under which most headings of the first lines are known columns. */
final class Scheiding {
    private static final char[] MOGELIJK = {';', ',', '\t', '|'};
    private static final int LANGSTE_REGEL = 1 << 20;

    private Scheiding() {}

    static char van(Path bestand, Charset tekens, Kolomherkenning herkenning) throws IOException {
        List<String> regels = new ArrayList<>();
        try (BufferedReader tekst = new BufferedReader(Tekenset.open(bestand, tekens))) {
            String regel = Regels.lees(tekst, LANGSTE_REGEL);
            while (regel != null && regels.size() <= Tabelkop.DIEPST) {
                regels.add(regel);
                regel = Regels.lees(tekst, LANGSTE_REGEL);
            }
        }
        char beste = ';';
        int meeste = 0;
        for (char teken : MOGELIJK) {
            List<List<String>> rijen = regels.stream()
                    .map(regel -> Csvregel.letterlijk(regel, teken))
                    .toList();
            int kolommen = Tabelkop.zoek(rijen, herkenning)
                    .map(kop -> kop.kolommen().size())
                    .orElse(0);
            if (kolommen > meeste) {
                meeste = kolommen;
                beste = teken;
            }
        }
        return beste;
    }
}
