package nl.samenkracht.indexer.bron.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Tabellezer.Ruwerij;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file. A quoted cell may hold line ends, but a quote that is never closed must not swallow the rest of the file: when a record
 * does not end within 50 lines, or its quotes do not fit, its first line is taken as it stands and told as a finding, and reading goes on with the
 * second line.
 */
final class Csvrijen implements Iterator<Ruwerij> {
    private static final int MEESTE_REGELS = 50;
    private static final int LANGSTE_RECORD = 100_000;
    /** A text does not hold as many delimiters in every line as a table of so many columns. */
    private static final int BREED = 4;

    private final Reader tekst;
    private final char scheiding;
    private final Plek plek;
    private final Ontvanger ontvanger;
    private final Deque<String> vooruit = new ArrayDeque<>();
    private int gelezen;
    private int breedte;

    Csvrijen(Reader tekst, char scheiding, Plek plek, Ontvanger ontvanger) {
        this.tekst = tekst;
        this.scheiding = scheiding;
        this.plek = plek;
        this.ontvanger = ontvanger;
    }

    @Override
    public boolean hasNext() {
        return kijk(0) != null;
    }

    @Override
    public Ruwerij next() {
        String eerste = kijk(0);
        if (eerste == null) {
            throw new NoSuchElementException();
        }
        int nummer = gelezen + 1;
        int regels = regels();
        Optional<List<String>> cellen = regels == 0 ? Optional.empty() : Csvregel.cellen(samen(regels), scheiding);
        if (cellen.isPresent() && (regels == 1 || !isAaneengeplakt(cellen.get(), regels))) {
            return neem(regels, nummer, cellen.get());
        }
        ontvanger.bevinding(Bevinding.rij(plek.rij(nummer), Reden.AANHALINGSTEKENS, null));
        return neem(1, nummer, Csvregel.letterlijk(eerste, scheiding));
    }

    /**
     * Whether a stray quote glued rows together: the record is broader than the table while its first line alone is not, or every line of it
     * is by itself as broad as the table.
     */
    private boolean isAaneengeplakt(List<String> cellen, int regels) {
        List<Integer> breedtes = vooruit.stream()
                .limit(regels)
                .map(regel -> Csvregel.letterlijk(regel, scheiding).size())
                .toList();
        return breedte > 0
                && breedtes.get(0) == breedte
                && (cellen.size() > breedte
                        || (breedte >= BREED && breedtes.stream().allMatch(hier -> hier == breedte)));
    }

    private Ruwerij neem(int regels, int nummer, List<String> cellen) {
        for (int i = 0; i < regels; i++) {
            vooruit.removeFirst();
        }
        gelezen += regels;
        breedte = Math.max(breedte, regels == 1 ? cellen.size() : 0);
        return new Ruwerij(nummer, cellen);
    }

    /** How many lines the record takes; 0 when it does not end in time. */
    private int regels() {
        boolean open = false;
        int lengte = 0;
        for (int i = 0; i < MEESTE_REGELS && lengte < LANGSTE_RECORD; i++) {
            String regel = kijk(i);
            if (regel == null) {
                return 0;
            }
            lengte += regel.length();
            open = Csvregel.isOpen(open, regel, scheiding);
            if (!open) {
                return i + 1;
            }
        }
        return 0;
    }

    private String samen(int regels) {
        return String.join("\n", vooruit.stream().limit(regels).toList());
    }

    private @Nullable String kijk(int hoeveelste) {
        try {
            while (vooruit.size() <= hoeveelste) {
                String regel = Regels.lees(tekst, LANGSTE_RECORD);
                if (regel == null) {
                    return null;
                }
                vooruit.addLast(regel);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return hoeveelste == 0
                ? vooruit.getFirst()
                : vooruit.stream().skip(hoeveelste).findFirst().orElse(null);
    }
}
