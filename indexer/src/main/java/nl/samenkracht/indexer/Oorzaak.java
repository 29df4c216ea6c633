package nl.samenkracht.indexer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Why something could not be read, as a Dutch sentence where the cause is known; a library's own words only where it is not. */
public final class Oorzaak {
    private static final Pattern CODE = Pattern.compile("HTTP (\\d{3})");

    private Oorzaak() {}

    /** A whole sentence. */
    public static String zin(Throwable fout) {
        return bekendeZin(fout).orElseGet(() -> {
            String melding = fout.getMessage() == null ? fout.toString() : fout.getMessage();
            return Teksten.tekst("oorzaak.melding", melding.lines().findFirst().orElse(""));
        });
    }

    /** A whole sentence of our own; empty where only a library's words could tell. */
    public static Optional<String> bekendeZin(Throwable fout) {
        for (Throwable deel = fout; deel != null; deel = deel.getCause()) {
            String zin = bekend(deel);
            if (zin != null) {
                return Optional.of(zin);
            }
        }
        return Optional.empty();
    }

    /** Of a line of JSON, which is read by itself: where in the file. */
    public static String zin(JacksonException fout, int regel) {
        return fout instanceof StreamConstraintsException || fout.getCause() != null || fout.getLocation() == null
                ? zin(fout)
                : inJson(regel, fout);
    }

    /** The sentence for a file that could not be read as JSON: what is too large is no worse JSON for it. */
    public static String sleutelJson(Exception fout) {
        return fout instanceof StreamConstraintsException ? "fout.json-groot" : "fout.json";
    }

    private static String inJson(int regel, JacksonException fout) {
        return Teksten.tekst(
                "oorzaak.json",
                Integer.toString(regel),
                Integer.toString(fout.getLocation().getColumnNr()));
    }

    private static @Nullable String bekend(Throwable fout) {
        Matcher code = CODE.matcher(String.valueOf(fout.getMessage()));
        if (fout instanceof IOException && code.matches()) {
            return Teksten.tekst("oorzaak.code", code.group(1));
        }
        if (fout instanceof StreamConstraintsException) {
            return Teksten.tekst("oorzaak.json-groot");
        }
        if (fout instanceof JacksonException json && json.getCause() == null && json.getLocation() != null) {
            return inJson(json.getLocation().getLineNr(), json);
        }
        String sleutel = sleutel(fout);
        return sleutel == null ? null : Teksten.tekst(sleutel);
    }

    private static @Nullable String sleutel(Throwable fout) {
        if (fout instanceof AccessDeniedException) {
            return "oorzaak.geen-recht";
        }
        if (fout instanceof NoSuchFileException || fout instanceof FileNotFoundException) {
            return "oorzaak.weg";
        }
        if (fout instanceof UnknownHostException || fout instanceof UnresolvedAddressException) {
            return "oorzaak.onbekend-adres";
        }
        if (fout instanceof HttpTimeoutException) {
            return "oorzaak.te-laat";
        }
        if (fout instanceof SSLException) {
            return "oorzaak.beveiliging";
        }
        if (fout instanceof InterruptedException) {
            return "oorzaak.afgebroken";
        }
        return fout instanceof ConnectException && fout.getCause() == null ? "oorzaak.geen-verbinding" : null;
    }
}
