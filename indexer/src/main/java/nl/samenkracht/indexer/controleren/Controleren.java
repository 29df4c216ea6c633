package nl.samenkracht.indexer.controleren;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.indexer.Elasticbron;
import nl.samenkracht.indexer.Instellingen;
import nl.samenkracht.indexer.Registerbron;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.Uitgang;
import nl.samenkracht.indexer.Verbinding;
import nl.samenkracht.indexer.controleren.Controlerapport.Model;
import nl.samenkracht.indexer.controleren.Controlerapport.Toestand;
import nl.samenkracht.indexer.index.Documentbouwer;
import nl.samenkracht.indexer.index.Elastic;
import nl.samenkracht.indexer.volgen.Volger;
import nl.samenkracht.indexer.volgen.Volgmelder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code controleren}: register against index and fallback; says what is missing, stale or orphaned, and repairs it on request. */
@Command(name = "controleren", mixinStandardHelpOptions = true)
public final class Controleren implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec opdracht;

    @Mixin
    private final Verbinding verbinding = new Verbinding();

    @Option(names = "--herstel")
    private boolean herstel;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        Instellingen instellingen = verbinding.instellingen();
        DataSource bron = Registerbron.van(instellingen);
        Clock klok = Clock.systemUTC();
        try (Elastic elastic = Elasticbron.van(instellingen);
                Volger volger = new Volger(bron, elastic, List.of(instellingen.gemeente()), klok, Volgmelder.STIL)) {
            Controlerapport rapport = new Controleur(bron, elastic, new Documentbouwer(klok), volger::eenmaal)
                    .controleer(instellingen.gemeente(), herstel);
            toon(rapport);
            return rapport.inOrde() ? Uitgang.GOED : Uitgang.BEVINDINGEN;
        }
    }

    private void toon(Controlerapport rapport) {
        PrintWriter uit = opdracht.commandLine().getOut();
        if (json) {
            uit.println(Json.tekst(rapport));
            return;
        }
        if (rapport.toestand() == Toestand.HERBOUWEN_NODIG) {
            uit.println(Teksten.tekst("controleren.geen-index", rapport.gemeente()));
        }
        for (Model model : rapport.modellen()) {
            uit.println(Teksten.tekst(
                    "controleren.model",
                    model.naam(),
                    model.gelijk(),
                    model.ontbreekt(),
                    model.verouderd(),
                    model.verweesd(),
                    model.nieuwer(),
                    model.onderweg()));
            model.voorbeelden()
                    .forEach(voorbeeld -> uit.println(Teksten.tekst(
                            "controleren.voorbeeld",
                            voorbeeld.id().toString(),
                            Teksten.tekst("controleren.soort." + voorbeeld.soort()),
                            voorbeeld.reden() == null ? "" : voorbeeld.reden())));
        }
        if (rapport.hersteld() > 0) {
            uit.println(Teksten.tekst("controleren.hersteld", rapport.hersteld()));
        }
        uit.println(Teksten.tekst(rapport.inOrde() ? "controleren.goed" : "controleren.niet-goed"));
    }
}
