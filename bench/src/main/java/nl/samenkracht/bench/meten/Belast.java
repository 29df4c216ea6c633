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

/** {@code belast}: the search page against the raw query, and an entry's page against the search page, in one run. */
@Command(name = "belast", mixinStandardHelpOptions = true)
public final class Belast implements Callable<Integer> {
    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Option(names = "--aantal", defaultValue = "5000")
    private int aantal;

    @Mixin
    private final Meetopties opties = new Meetopties();

    @Override
    public Integer call() {
        try (Proefopstelling opstelling = Proefopstelling.start(map);
                Portaal portaal = opstelling.portaal(Verdeling.EERSTE).wachtOpAntwoord();
                Belasting belasting = new Belasting(opties.verbindingen, processen(opstelling, portaal))) {
            List<Samenvatting> uitkomst = new Rondes(
                            opties,
                            belasting,
                            List.of(
                                    Doelwitten.ruw("ruw", opstelling, Verdeling.EERSTE),
                                    Doelwitten.zoeken("zoeken", portaal, Verdeling.EERSTE),
                                    Doelwitten.aanbod("aanbod", portaal, Verdeling.EERSTE, aantal)))
                    .warmOp().meet().values().stream().map(Samenvatting::van).toList();
            schrijf(uitkomst.get(0), uitkomst.get(1), uitkomst.get(2));
            return 0;
        }
    }

    static Map<String, Long> processen(Proefopstelling opstelling, Portaal portaal) {
        Map<String, Long> processen = new LinkedHashMap<>();
        processen.put("elasticsearch", opstelling.elasticsearch().pid());
        processen.put("portaal", portaal.pid());
        processen.put("postgres", opstelling.postgres().pid());
        return processen;
    }

    private void schrijf(Samenvatting ruw, Samenvatting zoeken, Samenvatting aanbod) {
        new Verslag("belast")
                .gegeven("aantal", aantal)
                .gegeven("verbindingen", opties.verbindingen)
                .belasting(List.of(ruw, zoeken, aanbod))
                .kop(Teksten.tekst("verslag.verhouding").split(";"))
                .rij(Teksten.tekst("verhouding.zoeken"), zoeken.perSeconde() / ruw.perSeconde(), "0.30")
                .rij(Teksten.tekst("verhouding.p99"), zoeken.p99() / ruw.p99(), "3.00")
                .rij(Teksten.tekst("verhouding.aanbod"), aanbod.perSeconde() / zoeken.perSeconde(), "3.00")
                .schrijf(opties.uit);
    }
}
