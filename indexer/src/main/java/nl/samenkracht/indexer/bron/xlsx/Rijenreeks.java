package nl.samenkracht.indexer.bron.xlsx;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Tabellezer.Ruwerij;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet one by one. A row the library cannot read is told and passed over. */
final class Rijenreeks implements Iterator<Ruwerij> {
    private final Spliterator<Row> bron;
    private final Plek plek;
    private final Ontvanger ontvanger;
    private final Function<Row, Ruwerij> vertaling;
    private int vorige;
    private @Nullable Ruwerij klaar;

    Rijenreeks(Spliterator<Row> bron, Plek plek, Ontvanger ontvanger, Function<Row, Ruwerij> vertaling) {
        this.bron = bron;
        this.plek = plek;
        this.ontvanger = ontvanger;
        this.vertaling = vertaling;
    }

    @Override
    public boolean hasNext() {
        while (klaar == null) {
            try {
                if (!bron.tryAdvance(this::neem)) {
                    return false;
                }
            } catch (UncheckedIOException weg) {
                throw weg;
            } catch (RuntimeException onleesbaar) {
                // The library says it in many ways. In broken XML there is no next row to go on with.
                if (onleesbaar.getCause() instanceof XMLStreamException) {
                    throw onleesbaar;
                }
                vorige++;
                ontvanger.onleesbaar(
                        Bevinding.rij(plek.rij(vorige), Reden.RIJ_ONLEESBAAR, Teksten.tekst("xlsx.rij-onleesbaar")));
            }
        }
        return true;
    }

    private void neem(Row rij) {
        vorige = rij.getRowNum();
        klaar = vertaling.apply(rij);
    }

    @Override
    public Ruwerij next() {
        if (!hasNext() || klaar == null) {
            throw new NoSuchElementException();
        }
        Ruwerij rij = klaar;
        klaar = null;
        return rij;
    }
}
