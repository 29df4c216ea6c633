package nl.samenkracht.indexer.redactie;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.hulpvragen.Hulpvragen;
import nl.samenkracht.catalogus.hulpvragen.HulpvragenFout.Regelfout;
import nl.samenkracht.catalogus.hulpvragen.Voorbeeldvraag;
import nl.samenkracht.catalogus.tijd.Landtijd;
import nl.samenkracht.catalogus.vraagwijzer.Vraagwijzer;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.hulpvragen.Woordenlijst;

/** What an editor reads of a vocabulary. */
final class Lijstregels {
    /** A file of another kind has a fault on every line. */
    private static final int MEESTE = 500;

    private static final int LANGSTE_WAARDE = 80;
    private static final Pattern STUURTEKENS = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy H:mm");

    private Lijstregels() {}

    /** A sentence for each fault, with its line number, in the order of the file. */
    static List<String> fouten(List<Regelfout> fouten) {
        Stream<String> regels = fouten.stream().limit(MEESTE).map(Lijstregels::fout);
        return fouten.size() <= MEESTE
                ? regels.toList()
                : Stream.concat(regels, Stream.of(Teksten.tekst("hulpvragen.meer", fouten.size() - MEESTE)))
                        .toList();
    }

    private static String fout(Regelfout fout) {
        String waarde = STUURTEKENS.matcher(fout.waarde()).replaceAll(" ").strip();
        return Teksten.tekst(
                "hulpvragen.fout." + fout.soort(),
                Integer.toString(fout.regel()),
                waarde.length() > LANGSTE_WAARDE ? waarde.substring(0, LANGSTE_WAARDE) + "…" : waarde);
    }

    /** What an editor may not have meant to take away, a sentence for each; empty when there is nothing. */
    static List<String> opmerkingen(Hulpvragen lijst) {
        return Stream.of(
                        opmerking("hulpvragen.zonder-lijn", lijnen(Hulpvragen.standaard()), lijnen(lijst)),
                        opmerking("hulpvragen.gemist", gebruikt(), codes(lijst)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> opmerking(String sleutel, Set<String> nodig, Set<String> er) {
        Set<String> weg = new TreeSet<>(nodig);
        weg.removeAll(er);
        return weg.isEmpty() ? Optional.empty() : Optional.of(Teksten.tekst(sleutel, String.join(", ", weg)));
    }

    private static Set<String> codes(Hulpvragen lijst) {
        return lijst.alle().stream().map(Hulpvraag::code).collect(Collectors.toSet());
    }

    private static Set<String> lijnen(Hulpvragen lijst) {
        return lijst.alle().stream()
                .flatMap(vraag -> vraag.hulplijnen().stream())
                .collect(Collectors.toSet());
    }

    /** The needs that questions of the product lead to. */
    private static Set<String> gebruikt() {
        Vraagwijzer vraagwijzer = Vraagwijzer.standaard(Hulpvragen.standaard());
        return Stream.of(
                        Voorbeeldvraag.alle().stream().map(Voorbeeldvraag::hulpvraag),
                        vraagwijzer.vragen().stream()
                                .flatMap(vraag -> vraag.antwoorden().stream())
                                .flatMap(antwoord -> antwoord.hulpvragen().stream()),
                        vraagwijzer.hulp().stream().flatMap(hulp -> hulp.hulpvragen().stream()))
                .flatMap(codes -> codes)
                .collect(Collectors.toSet());
    }

    /** What a good vocabulary holds. */
    static String inhoud(Hulpvragen lijst) {
        int zinnen = lijst.alle().stream()
                .mapToInt(vraag -> vraag.uitdrukkingen().size() + vraag.engels().size())
                .sum();
        return Teksten.tekst("hulpvragen.inhoud", lijst.alle().size(), zinnen);
    }

    static String inGebruik(Woordenlijst lijst) {
        OffsetDateTime wanneer = lijst.wanneer();
        if (wanneer == null) {
            return Teksten.tekst("hulpvragen.product");
        }
        String dag = DAG.format(wanneer.atZoneSameInstant(Landtijd.ZONE));
        return Teksten.tekst(
                lijst.isVanHetProduct() ? "hulpvragen.product-sinds" : "hulpvragen.eigen",
                Integer.toString(lijst.nummer()),
                dag,
                lijst.wie());
    }
}
