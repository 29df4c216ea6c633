package nl.samenkracht.bench.meten;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Belasting;
import nl.samenkracht.bench.genereren.Verdeling;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code groei}: how much slower a search page is when there are far more entries, in the largest gemeente and in a small one. */
@Command(name = "groei", mixinStandardHelpOptions = true)
public final class Groei implements Callable<Integer> {
    private static final String BUUR = "GM9001";

    @Option(names = "--klein", required = true)
    private Path klein = Path.of("");

    @Option(names = "--groot", required = true)
    private Path groot = Path.of("");

    @Mixin
    private final Meetopties opties = new Meetopties();

    @Override
    public Integer call() {
        try (Proefopstelling weinig = Proefopstelling.start(klein);
                Proefopstelling veel = Proefopstelling.start(groot);
                Portaal alleen = weinig.portaal(Verdeling.EERSTE).wachtOpAntwoord();
                Portaal grootste = veel.portaal(Verdeling.EERSTE).wachtOpAntwoord();
                Portaal buur = veel.portaal(BUUR).wachtOpAntwoord();
                Belasting belasting = new Belasting(opties.verbindingen, processen(weinig, veel))) {
            List<Samenvatting> uitkomst = new Rondes(
                            opties,
                            belasting,
                            List.of(
                                    Doelwitten.zoeken("alleen", alleen, Verdeling.EERSTE),
                                    Doelwitten.zoeken("grootste", grootste, Verdeling.EERSTE),
                                    Doelwitten.zoeken("buur", buur, BUUR)))
                    .warmOp().meet().values().stream().map(Samenvatting::van).toList();
            double eerst = uitkomst.get(0).p50();
            new Verslag("groei")
                    .gegeven("verbindingen", opties.verbindingen)
                    .belasting(uitkomst)
                    .kop(Teksten.tekst("verslag.verhouding").split(";"))
                    .rij(Teksten.tekst("verhouding.grootste"), uitkomst.get(1).p50() / eerst, "6.00")
                    .rij(Teksten.tekst("verhouding.buur"), uitkomst.get(2).p50() / eerst, "1.50")
                    .schrijf(opties.uit);
            return 0;
        }
    }

    private static Map<String, Long> processen(Proefopstelling weinig, Proefopstelling veel) {
        Map<String, Long> processen = new LinkedHashMap<>();
        processen.put("es-klein", weinig.elasticsearch().pid());
        processen.put("es-groot", veel.elasticsearch().pid());
        return processen;
    }
}
