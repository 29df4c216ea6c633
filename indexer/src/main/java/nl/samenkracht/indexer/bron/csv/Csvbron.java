package nl.samenkracht.indexer.bron.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.bron.Tekenset;
import nl.samenkracht.indexer.vertalen.Kolomherkenning;
import nl.samenkracht.indexer.vertalen.Tabellezer;

/** A text file with a row per line; delimiter and character set are found out. */
public final class Csvbron implements Bron {
    private final Path bestand;
    private final Kolomherkenning herkenning;
    private final Tabellezer lezer;

    public Csvbron(Path bestand, Kolomherkenning herkenning, Tabellezer lezer) {
        this.bestand = bestand;
        this.herkenning = herkenning;
        this.lezer = lezer;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(String.valueOf(bestand.getFileName()), null, 0);
        try {
            Charset tekens = Tekenset.van(bestand);
            Tekenset.meld(bestand, tekens, plek, ontvanger);
            char scheiding = Scheiding.van(bestand, tekens, herkenning);
            try (Reader tekst = Tekenset.open(bestand, tekens)) {
                Csvrijen rijen = new Csvrijen(tekst, scheiding, plek, ontvanger);
                if (!lezer.lees(plek, rijen, ontvanger)) {
                    throw IndexerFout.invoer(null, "fout.geen-inventaris", plek.bestand());
                }
            }
        } catch (IOException | UncheckedIOException fout) {
            throw IndexerFout.invoer(fout, "fout.onleesbaar", plek.bestand(), Oorzaak.zin(fout));
        }
    }
}
