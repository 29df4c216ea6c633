package nl.samenkracht.indexer;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Optional;
import nl.samenkracht.indexer.index.ElasticFoutException;
import nl.samenkracht.indexer.index.ElasticWegException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
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
            return Teksten.tekst("fout.onbekend-woord", String.join(" ", onbekend.getUnmatched()));
        }
        if (fout instanceof MissingParameterException ontbreekt) {
            String namen = String.join(
                    ", ",
                    ontbreekt.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .toList());
            return Teksten.tekst("fout.ontbreekt", namen);
        }
        if (fout.getArgSpec() != null) {
            return Teksten.tekst("fout.waarde", fout.getArgSpec().paramLabel(), String.valueOf(fout.getValue()));
        }
        return String.valueOf(fout.getMessage());
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
        Optional<String> databank = sqlFout(fout);
        if (databank.isPresent()) {
            err.println(Teksten.tekst("fout.databank", databank.get()));
            return Uitgang.OMGEVING;
        }
        err.println(Teksten.tekst("fout.onverwacht"));
        fout.printStackTrace(err);
        return Uitgang.OMGEVING;
    }

    private static Optional<String> sqlFout(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SQLException sql) {
                return Optional.of(sql.getSQLState() + " " + sql.getMessage());
            }
        }
        return Optional.empty();
    }
}
