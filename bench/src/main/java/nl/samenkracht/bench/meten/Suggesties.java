package nl.samenkracht.bench.meten;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.samenkracht.bench.Teksten;
import nl.samenkracht.bench.belasten.Belasting;
import nl.samenkracht.bench.belasten.Doelwit;
import nl.samenkracht.bench.belasten.Vragen;
import nl.samenkracht.bench.genereren.Genereer;
import nl.samenkracht.bench.genereren.Verdeling;
import nl.samenkracht.bench.opstelling.Portaal;
import nl.samenkracht.bench.opstelling.Proefopstelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code suggesties}: what the search box asks while somebody types, as fast as it is answered. */
@Command(name = "suggesties", mixinStandardHelpOptions = true)
public final class Suggesties implements Callable<Integer> {
    private static final String PAD = "/suggesties";
    /** Once in each suggestion. */
    private static final String TEKEN = "\"tekst\":";

    @Option(names = "--map", required = true)
    private Path map = Path.of("");

    @Mixin
    private final Meetopties opties = new Meetopties();

    @Override
    public Integer call() throws IOException {
        List<String> formulieren = new Vragen(Genereer.ZAAD).getypt();
        try (Proefopstelling opstelling = Proefopstelling.start(map);
                Portaal portaal = opstelling.portaal(Verdeling.EERSTE).wachtOpAntwoord();
                Belasting belasting = new Belasting(opties.verbindingen, Belast.processen(opstelling, portaal))) {
            Doelwit doelwit = Doelwit.formulieren("suggesties", portaal.adres(), PAD, formulieren, TEKEN);
            Rondes rondes = new Rondes(opties, belasting, List.of(doelwit)).warmOp();
            int grootste = 0;
            int leeg = 0;
            for (String formulier : formulieren) {
                String antwoord = vraag(portaal, formulier);
                grootste = Math.max(grootste, antwoord.getBytes(StandardCharsets.UTF_8).length);
                leeg += antwoord.contains(TEKEN) ? 0 : 1;
            }
            Samenvatting gemeten = rondes.meet().values().stream()
                    .map(Samenvatting::van)
                    .toList()
                    .get(0);
            new Verslag("suggesties")
                    .gegeven("verbindingen", opties.verbindingen)
                    .belasting(List.of(gemeten))
                    .kop(Teksten.tekst("verslag.verhouding").split(";"))
                    .rij(Teksten.tekst("suggesties.p99"), gemeten.p99(), "30")
                    .rij(Teksten.tekst("suggesties.grootste"), grootste, "3000")
                    .rij(Teksten.tekst("suggesties.leeg", formulieren.size()), leeg, "")
                    .schrijf(opties.uit);
        }
        return 0;
    }

    private static String vraag(Portaal portaal, String formulier) throws IOException {
        HttpURLConnection verbinding =
                (HttpURLConnection) portaal.adres().resolve(PAD).toURL().openConnection();
        verbinding.setDoOutput(true);
        verbinding.getOutputStream().write(formulier.getBytes(StandardCharsets.UTF_8));
        return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
