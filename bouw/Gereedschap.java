import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Run by Maven before anything else: is the Node that builds the pages there? Says what to do when not. */
public final class Gereedschap {
    /** The one place that says which Node: the field "engines" there, of the form {@code ^20.19.0 || >=22.12.0}. */
    private static final Path PAKKET = Path.of("frontend", "package.json");

    private static final Pattern ENGINES = Pattern.compile("\"node\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern VERSIE = Pattern.compile("(\\d+)\\.(\\d+)");

    private Gereedschap() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Matcher engines = ENGINES.matcher(Files.readString(PAKKET));
        if (!engines.find()) {
            stop("In " + PAKKET + " staat niet welke Node nodig is (engines).");
        }
        String regel = engines.group(1);
        String versie = antwoord("node", "--version").strip();
        Matcher getal = VERSIE.matcher(versie);
        if (!getal.find()) {
            stop("Node.js is niet gevonden. Nodig is " + inWoorden(regel) + ". Installeer dat (nodejs.org) en probeer het opnieuw.");
        } else if (!voldoet(getal, regel)) {
            stop("Deze Node past niet: dit is " + versie + ", nodig is " + inWoorden(regel)
                    + ". Installeer die (nodejs.org) en probeer het opnieuw.");
        }
        String paden = System.getenv().getOrDefault("PATH", "");
        if (Arrays.stream(paden.split(File.pathSeparator)).noneMatch(Gereedschap::heeftNpm)) {
            stop("npm is niet gevonden. Het hoort bij Node: installeer het en probeer het opnieuw (Debian: apt-get install npm).");
        }
    }

    private static boolean voldoet(Matcher versie, String regel) {
        int hoofd = Integer.parseInt(versie.group(1));
        int onder = Integer.parseInt(versie.group(2));
        for (String deel : regel.split("\\|\\|")) {
            Matcher grens = VERSIE.matcher(deel);
            if (!grens.find()) {
                continue;
            }
            int minstens = Integer.parseInt(grens.group(1));
            boolean zelfdeHoofd = hoofd == minstens && onder >= Integer.parseInt(grens.group(2));
            if (zelfdeHoofd || (hoofd > minstens && !deel.contains("^"))) {
                return true;
            }
        }
        return false;
    }

    private static String inWoorden(String regel) {
        return regel.replaceAll("\\^(\\d+)([\\d.]+)", "Node $1 vanaf $1$2")
                .replaceAll(">=([\\d.]+)", "Node $1 of nieuwer")
                .replaceAll("\\s*\\|\\|\\s*", ", of ");
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
