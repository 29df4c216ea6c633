package nl.samenkracht.indexer;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.indexer.index.ElasticFoutException;
import nl.samenkracht.indexer.index.ElasticWegException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** From an exception to a sentence on stderr and an exit code. */
final class Foutafhandeling {
    private Foutafhandeling() {}

    static int verkeerdGebruik(ParameterException fout, String[] woorden) {
        CommandLine opdracht = fout.getCommandLine();
        PrintWriter err = opdracht.getErr();
        err.println(zin(fout));
        err.println(Teksten.tekst("fout.zie-help", opdracht.getCommandSpec().qualifiedName()));
        return Uitgang.GEBRUIK;
    }

    private static String zin(ParameterException fout) {
        if (fout instanceof UnmatchedArgumentException onbekend) {
            String zin = Teksten.tekst("fout.onbekend-woord", String.join(" ", onbekend.getUnmatched()));
            List<String> bekend = onbekend.getSuggestions();
            return bekend.isEmpty() ? zin : zin + " " + Teksten.tekst("fout.bedoelt-u", String.join(", ", bekend));
        }
        if (fout instanceof MissingParameterException ontbreekt) {
            String namen = String.join(
                    ", ",
                    ontbreekt.getMissing().stream().map(Foutafhandeling::naam).toList());
            return Teksten.tekst("fout.ontbreekt", namen);
        }
        if (fout instanceof OverwrittenOptionException dubbel) {
            return Teksten.tekst("fout.dubbel", naam(dubbel.getOverwritten()));
        }
        if (fout.getArgSpec() != null) {
            return Teksten.tekst("fout.waarde", naam(fout.getArgSpec()), String.valueOf(fout.getValue()));
        }
        return String.valueOf(fout.getMessage());
    }

    private static String naam(ArgSpec argument) {
        return argument instanceof OptionSpec keuze ? keuze.longestName() : argument.paramLabel();
    }

    static int misgegaan(Exception fout, CommandLine opdracht, ParseResult ontleed) {
        PrintWriter err = opdracht.getErr();
        if (fout instanceof IndexerFout bekend) {
            err.println(bekend.zin());
            return bekend.uitgang();
        }
        if (fout instanceof ElasticWegException || fout instanceof ElasticFoutException) {
            err.println(Teksten.tekst("fout.index", String.valueOf(fout.getMessage())));
            return Uitgang.OMGEVING;
        }
        Optional<SQLException> databank = sqlFout(fout);
        if (databank.isPresent()) {
            err.println(Registerbron.fout(databank.get()).zin());
            return Uitgang.OMGEVING;
        }
        err.println(Teksten.tekst("fout.onverwacht"));
        fout.printStackTrace(err);
        return Uitgang.OMGEVING;
    }

    /** More than this machine can hold: what to do about it is no matter for a stack trace. */
    static int teGroot(Error fout, PrintWriter err) {
        err.println(Teksten.tekst("fout.geheugen", fout.getClass().getSimpleName()));
        return Uitgang.OMGEVING;
    }

    private static Optional<SQLException> sqlFout(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
