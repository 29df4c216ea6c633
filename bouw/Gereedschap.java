import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Run by Maven before anything else: is the Node that builds the pages there? Says what to do when not. */
public final class Gereedschap {
    private static final int NODE = 20;

    private Gereedschap() {}

    public static void main(String[] args) throws InterruptedException {
        String versie = antwoord("node", "--version");
        Matcher getal = Pattern.compile("v(\\d+)\\.").matcher(versie);
        if (!getal.find()) {
            stop("Node.js is niet gevonden. Installeer Node " + NODE + " of nieuwer (Debian: apt-get install nodejs npm) en probeer het opnieuw.");
        } else if (Integer.parseInt(getal.group(1)) < NODE) {
            stop("Node " + NODE + " of nieuwer is nodig; dit is " + versie.strip() + ".");
        }
        if (Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).noneMatch(Gereedschap::heeftNpm)) {
            stop("npm is niet gevonden. Het hoort bij Node (Debian: apt-get install npm).");
        }
    }

    private static boolean heeftNpm(String map) {
        return new File(map, "npm").canExecute() || new File(map, "npm.cmd").exists();
    }

    private static String antwoord(String... opdracht) throws InterruptedException {
        try {
            Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
            proces.getOutputStream().close();
            String tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return proces.waitFor(30, TimeUnit.SECONDS) && proces.exitValue() == 0 ? tekst : "";
        } catch (IOException ontbreekt) {
            return "";
        }
    }

    private static void stop(String zin) {
        System.err.println(zin);
        System.exit(1);
    }
}
