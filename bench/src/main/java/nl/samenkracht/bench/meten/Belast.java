package nl.samenkracht.bench.meten;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Belasting;
import nl.samenkracht.bench.belasten.Doelwit;
import nl.samenkracht.bench.genereren.Verdeling;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--vergelijk")
    private @Nullable Path vergelijk;

    @Mixin
    private final Meetopties opties = new Meetopties();

    @Override
    public Integer call() {
        try (Proefopstelling opstelling = Proefopstelling.start(map);
                Portaal portaal = opstelling.portaal(Verdeling.EERSTE).wachtOpAntwoord()) {
            if (vergelijk == null) {
                meet(opstelling, portaal, null);
            } else {
                try (Portaal ander =
                        opstelling.portaal(Verdeling.EERSTE, vergelijk).wachtOpAntwoord()) {
                    meet(opstelling, portaal, ander);
                }
            }
            return 0;
        }
    }

    private void meet(Proefopstelling opstelling, Portaal portaal, @Nullable Portaal ander) {
        List<Doelwit> doelwitten = new ArrayList<>(List.of(
                Doelwitten.ruw("ruw", opstelling, Verdeling.EERSTE),
                Doelwitten.zoeken("zoeken", portaal, Verdeling.EERSTE),
                Doelwitten.aanbod("aanbod", portaal, Verdeling.EERSTE, aantal)));
        Map<String, Long> processen = processen(opstelling, portaal);
        if (ander != null) {
            doelwitten.add(Doelwitten.zoeken("zoeken-vergelijk", ander, Verdeling.EERSTE));
            processen.put("vergelijk", ander.pid());
        }
        try (Belasting belasting = new Belasting(opties.verbindingen, processen)) {
            schrijf(new Rondes(opties, belasting, doelwitten)
                    .warmOp().meet().values().stream().map(Samenvatting::van).toList());
        }
    }

    static Map<String, Long> processen(Proefopstelling opstelling, Portaal portaal) {
        Map<String, Long> processen = new LinkedHashMap<>();
        processen.put("elasticsearch", opstelling.elasticsearch().pid());
        processen.put("portaal", portaal.pid());
        processen.put("postgres", opstelling.postgres().pid());
        return processen;
    }

    private void schrijf(List<Samenvatting> alle) {
        Samenvatting ruw = alle.get(0);
        Samenvatting zoeken = alle.get(1);
        Samenvatting aanbod = alle.get(2);
        new Verslag("belast")
                .gegeven("aantal", aantal)
                .gegeven("verbindingen", opties.verbindingen)
                .belasting(alle)
                .kop(Teksten.tekst("verslag.verhouding").split(";"))
                .rij(Teksten.tekst("verhouding.zoeken"), zoeken.perSeconde() / ruw.perSeconde(), "0.30")
                .rij(Teksten.tekst("verhouding.p99"), zoeken.p99() / ruw.p99(), "3.00")
                .rij(Teksten.tekst("verhouding.aanbod"), aanbod.perSeconde() / zoeken.perSeconde(), "3.00")
                .schrijf(opties.uit);
    }
}
