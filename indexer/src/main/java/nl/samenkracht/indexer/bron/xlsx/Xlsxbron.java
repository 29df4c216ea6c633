package nl.samenkracht.indexer.bron.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Tabellezer;
import nl.samenkracht.indexer.vertalen.Tabellezer.Ruwerij;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: every visible sheet with a name column is an inventory. Other sheets and hidden columns are passed over and told. Of hidden rows, and
 * rows of hidden sheets, it is passed on that they are hidden: they may have been public before.
 */
public final class Xlsxbron implements Bron {
    /** More columns than this nobody fills. */
    static final int BREEDST = 300;

    private final Path bestand;
    private final Tabellezer lezer;

    public Xlsxbron(Path bestand, Tabellezer lezer) {
        this.bestand = bestand;
        this.lezer = lezer;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        Plek plek = new Plek(String.valueOf(bestand.getFileName()), null, 0);
        boolean gevonden;
        try {
            Werkboekkeuring.Inhoud inhoud = Werkboekkeuring.keur(bestand);
            if (inhoud.metDatumcellen()) {
                Path leesbaar = Datumcellen.alsTekst(bestand);
                try {
                    gevonden = lees(leesbaar, inhoud.metOpmaak(), plek, ontvanger);
                } finally {
                    Files.delete(leesbaar);
                }
            } else {
                gevonden = lees(bestand, inhoud.metOpmaak(), plek, ontvanger);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException fout) {
            throw IndexerFout.invoer(fout, "fout.werkboek-kapot", plek.bestand());
        }
        if (!gevonden) {
            throw IndexerFout.invoer(null, "fout.geen-inventaris", plek.bestand());
        }
    }

    private boolean lees(Path leesbaar, boolean metOpmaak, Plek plek, Ontvanger ontvanger) throws IOException {
        List<String> gelezen = new ArrayList<>();
        try (ReadableWorkbook werkboek = new ReadableWorkbook(leesbaar.toFile(), new ReadingOptions(metOpmaak, true))) {
            List<Sheet> bladen = werkboek.getSheets().toList();
            ontvanger.nummersOpMeerBladen(dubbeleNummers(leesbaar, bladen, plek));
            for (Sheet blad : bladen) {
                if (lees(leesbaar, blad, plek.blad(blad.getName()), ontvanger)) {
                    gelezen.add(blad.getName());
                }
            }
        }
        lezer.zonderWijk(gelezen)
                .forEach(naam -> ontvanger.bevinding(Bevinding.rij(plek.blad(naam), Reden.BLAD_GEEN_WIJK, naam)));
        return !gelezen.isEmpty();
    }

    private Set<String> dubbeleNummers(Path leesbaar, List<Sheet> bladen, Plek plek) {
        Nummertelling telling = new Nummertelling();
        if (bladen.stream().filter(Xlsxbron::isZichtbaar).count() > 1) {
            for (Sheet blad : bladen) {
                if (isZichtbaar(blad)) {
                    rijen(leesbaar, blad, plek.blad(blad.getName()), telling);
                }
            }
        }
        return telling.opMeerBladen();
    }

    private static boolean isZichtbaar(Sheet blad) {
        return blad.getVisibility() == SheetVisibility.VISIBLE;
    }

    private boolean lees(Path leesbaar, Sheet blad, Plek plek, Ontvanger ontvanger) {
        boolean zichtbaar = isZichtbaar(blad);
        boolean gelezen =
                rijen(leesbaar, blad, plek, zichtbaar ? ontvanger : new Verborgenblad(ontvanger)) && zichtbaar;
        if (!gelezen) {
            ontvanger.bevinding(Bevinding.rij(plek, Reden.BLAD_OVERGESLAGEN, blad.getName()));
        }
        return gelezen;
    }

    private boolean rijen(Path leesbaar, Sheet blad, Plek plek, Ontvanger ontvanger) {
        boolean zichtbaar = isZichtbaar(blad);
        try (Stream<Row> rijen = blad.openStream()) {
            Bladopmaak opmaak = Bladopmaak.van(leesbaar, blad.getId(), plek);
            AtomicBoolean teVer = new AtomicBoolean();
            Rijenreeks ruw = new Rijenreeks(rijen.spliterator(), plek, ontvanger, rij -> {
                Ruwerij ruweRij = rij(rij, opmaak);
                if (staatTeVer(rij) && teVer.compareAndSet(false, true)) {
                    ontvanger.bevinding(Bevinding.rij(plek.rij(rij.getRowNum()), Reden.KOLOMMEN_TE_VER, null));
                }
                return zichtbaar ? ruweRij : ruweRij.alsVerborgen();
            });
            return lezer.lees(plek, ruw, opmaak.verborgenKolommen(), ontvanger);
        } catch (IOException | UncheckedIOException | ExcelReaderException fout) {
            throw IndexerFout.invoer(fout, "fout.werkboek-blad", plek.bestand(), String.valueOf(plek.blad()));
        }
    }

    /** Of a hidden sheet only what it hides is passed on. */
    private record Verborgenblad(Ontvanger ontvanger) implements Ontvanger {
        @Override
        public void kandidaat(Kandidaat kandidaat) {
            verborgen(kandidaat);
        }

        @Override
        public void verborgen(Kandidaat kandidaat) {
            ontvanger.verborgen(kandidaat);
        }

        @Override
        public void afgekeurd(Bevinding waarom, @Nullable String naam, @Nullable String nummer) {
            // The sheet as a whole is told.
        }

        @Override
        public void bevinding(Bevinding bevinding) {
            // As above.
        }
    }

    private static boolean staatTeVer(Row rij) {
        return rij.stream()
                .anyMatch(cel -> cel != null
                        && cel.getColumnIndex() >= BREEDST
                        && !Celtekst.van(cel).isBlank());
    }

    private static Ruwerij rij(Row rij, Bladopmaak opmaak) {
        List<String> cellen = new ArrayList<>();
        for (Cell cel : rij) {
            if (cel != null && cel.getColumnIndex() < BREEDST) {
                while (cellen.size() < cel.getColumnIndex()) {
                    cellen.add("");
                }
                cellen.add(Celtekst.van(cel));
            } else if (cel != null && Plaatssoortlezer.eistGeheim(Celtekst.van(cel))) {
                // Not read, yet it counts: it stands beyond every column there is a heading for.
                while (cellen.size() < BREEDST) {
                    cellen.add("");
                }
                cellen.add(Celtekst.van(cel));
                break;
            }
        }
        return new Ruwerij(rij.getRowNum(), cellen, opmaak.bij(rij.getRowNum(), cellen), rij.isHidden());
    }
}
