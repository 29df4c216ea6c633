package nl.samenkracht.indexer.herbouwen;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import nl.samenkracht.indexer.Elasticbron;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.index.Elastic;
import picocli.CommandLine;

/** A rebuild that somebody asked for on the command line, told in sentences. */
public final class Herbouwopdracht {
    private static final int MEESTE_WEIGERINGEN = 20;

    private Herbouwopdracht() {}

    /**
     * Does it.
     *
     * @param terug back to the index before, instead of a new one
     * @return one of {@link Uitgang}
     */
    public static int doe(Instellingen instellingen, boolean terug, CommandLine opdracht) {
        Voortgang voortgang = new Voortgang(opdracht.getErr());
        try (Elastic elastic = Elasticbron.van(instellingen)) {
            Herbouwer herbouwer = new Herbouwer(
                    Registerbron.van(instellingen), elastic, Clock.systemUTC(), aantal -> meld(voortgang, aantal));
            String gemeente = instellingen.gemeente();
            Herbouwverslag verslag = terug ? herbouwer.terug(gemeente) : herbouwer.herbouw(gemeente);
            voortgang.zeg(
                    terug ? "herbouwen.terug-klaar" : "herbouwen.klaar",
                    verslag.aantal(),
                    verslag.index(),
                    verslag.geheel().toMillis() / 1000.0);
            zegGeweigerd(verslag, opdracht.getOut());
            return verslag.geweigerd().isEmpty() ? Uitgang.GOED : Uitgang.BEVINDINGEN;
        } catch (HerbouwException fout) {
            String sleutel = "herbouwen." + fout.reden().name().toLowerCase(Locale.ROOT);
            voortgang.zeg(sleutel, String.valueOf(fout.getMessage()));
            return Uitgang.OMGEVING;
        }
    }

    /** Called from several threads. */
    private static void meld(Voortgang voortgang, long aantal) {
        synchronized (voortgang) {
            voortgang.meld("herbouwen.bezig", aantal);
        }
    }

    private static void zegGeweigerd(Herbouwverslag verslag, PrintWriter uit) {
        verslag.geweigerd().stream()
                .limit(MEESTE_WEIGERINGEN)
                .forEach(weigering -> uit.println(
                        Teksten.tekst("index.geweigerd", weigering.aanbodId().toString(), weigering.reden())));
        uit.flush();
    }
}
