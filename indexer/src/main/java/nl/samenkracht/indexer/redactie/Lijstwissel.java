package nl.samenkracht.indexer.redactie;

import java.io.PrintWriter;
import java.util.Objects;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.herbouwen.Herbouwopdracht;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What changing the vocabulary in use shares: who does it, and marking all entries anew or saying that it is still to be done. */
final class Lijstwissel {
    @Option(names = "--wie", paramLabel = "NAAM")
    private @Nullable String wie;

    @Option(names = "--herbouw")
    private boolean herbouw;

    /** Who to write down; without a name, the role that signs in. */
    String wie(Instellingen instellingen) {
        return Objects.requireNonNullElseGet(
                wie, () -> Objects.requireNonNullElseGet(instellingen.gebruiker(), () -> "indexer"));
    }

    /** @return one of {@link Uitgang} */
    int rondAf(Instellingen instellingen, CommandLine opdracht) {
        PrintWriter uit = opdracht.getOut();
        if (!herbouw) {
            uit.println(Teksten.tekst("hulpvragen.nog-herbouwen"));
        }
        uit.flush();
        return herbouw ? Herbouwopdracht.doe(instellingen, false, opdracht) : Uitgang.GOED;
    }
}
