package nl.samenkracht.indexer.herbouwen;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.samenkracht.indexer.Elasticbron;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.Voortgang;
import nl.samenkracht.indexer.index.Elastic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code herbouwen}: a new index from the register, while changes go on; with {@code --terug} back to the one before. */
@Command(name = "herbouwen", mixinStandardHelpOptions = true)
public final class Herbouwen implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--terug")
    private boolean terug;

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        Voortgang voortgang = new Voortgang(opdracht.commandLine().getErr());
        try (Elastic elastic = Elasticbron.van(instellingen)) {
            Herbouwer herbouwer = new Herbouwer(
                    Registerbron.van(instellingen), elastic, Clock.systemUTC(), aantal -> meld(voortgang, aantal));
            String gemeente = instellingen.gemeente();
            Herbouwverslag verslag = terug ? herbouwer.terug(gemeente) : herbouwer.herbouw(gemeente);
            zeg(voortgang, verslag);
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

    private void zeg(Voortgang voortgang, Herbouwverslag verslag) {
        voortgang.zeg(
                terug ? "herbouwen.terug-klaar" : "herbouwen.klaar",
                verslag.aantal(),
                verslag.index(),
                verslag.geheel().toMillis() / 1000.0);
        verslag.geweigerd().stream()
                .limit(20)
                .forEach(weigering -> opdracht.commandLine()
                        .getOut()
                        .println(Teksten.tekst(
                                "index.geweigerd", weigering.aanbodId().toString(), weigering.reden())));
    }
}
