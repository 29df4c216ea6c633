package nl.samenkracht.lokaal.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.samenkracht.lokaal.servers.ElasticsearchServer.Gebruiker;

/** Writes the configuration directory of one Elasticsearch; anew at every start, so that no old setting lingers. */
final class ElasticsearchInstellingen {

    private static final SecureRandom TOEVAL = new SecureRandom();

    /** What Elasticsearch writes its keystore to before it gives it its name (org.elasticsearch.common.settings.KeyStoreWrapper). */
    static final String HALVE_SLEUTELS = "elasticsearch.keystore.tmp";

    /** The lines of {@code elasticsearch.yml} that hold however the server is run. */
    static final String OVERAL = """
            cluster.name: samenkracht
            node.name: lokaal
            discovery.type: single-node
            xpack.security.enabled: true
            xpack.security.autoconfiguration.enabled: false
            xpack.security.http.ssl.enabled: false
            xpack.security.transport.ssl.enabled: false
            # Percentages of a large disk would refuse to write with a hundred gigabytes left.
            cluster.routing.allocation.disk.watermark.low: 700mb
            cluster.routing.allocation.disk.watermark.high: 500mb
            cluster.routing.allocation.disk.watermark.flood_stage: 300mb
            """;

    private static final String ALLEEN_HIER = """
            path.data: "%s"
            path.logs: "%s"
            network.host: 127.0.0.1
            http.port: %d
            transport.port: 0
            """;

    private static final String ROLES_YML = """
            portaal:
              cluster: []
              indices:
                - names: ["aanbod-*"]
                  privileges: ["read", "view_index_metadata"]
            indexer:
              cluster: ["monitor"]
              indices:
                - names: ["aanbod-*"]
                  privileges: ["manage", "read", "write"]
            """;

    private static final String USERS_ROLES = """
            portaal:portaal
            indexer:indexer
            superuser:beheer
            """;

    /** The JVM's own log would fill the disk with its collections. */
    private static final String JVM_LOG = "-Xlog:disable\n-Xlog:all=warning:stderr:utctime,level,tags\n";

    private static final String LOG4J2 = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;

    private ElasticsearchInstellingen() {}

    /** Fills the configuration directory and returns it. */
    static Path schrijf(
            Servermap map, Path home, int port, List<String> jvmOpties, Function<Gebruiker, String> wachtwoord) {
        Path config = map.map("config");
        Path opties = map.map("config/jvm.options.d");
        try {
            // Left by a start that was broken off while Elasticsearch made its keystore, it would keep every later one
            // from starting.
            Files.deleteIfExists(config.resolve(HALVE_SLEUTELS));
            Files.copy(
                    home.resolve("config/jvm.options"),
                    config.resolve("jvm.options"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Schijf.bestandsfout(config, e);
        }
        Servermap.schrijf(
                config.resolve("elasticsearch.yml"),
                OVERAL + ALLEEN_HIER.formatted(map.map("data"), map.map("logs"), port));
        Servermap.schrijf(config.resolve("log4j2.properties"), LOG4J2);
        bestanden(wachtwoord).forEach((naam, inhoud) -> Servermap.schrijf(config.resolve(naam), inhoud));
        Servermap.schrijf(opties.resolve("samenkracht.options"), String.join("\n", jvmOpties) + "\n" + JVM_LOG);
        return config;
    }

    /** Who may do what: the files of the configuration directory by name. */
    static Map<String, String> bestanden(Function<Gebruiker, String> wachtwoord) {
        String gebruikers = Arrays.stream(Gebruiker.values())
                .map(wie -> wie.naam() + ":" + versleuteld(wachtwoord.apply(wie)) + "\n")
                .collect(Collectors.joining());
        return Map.of("roles.yml", ROLES_YML, "users_roles", USERS_ROLES, "users", gebruikers);
    }

    /** The file realm's format {PBKDF2}rounds$salt$hash (org.elasticsearch.xpack.core.security.authc.support.Hasher). */
    private static String versleuteld(String wachtwoord) {
        byte[] zout = new byte[32];
        TOEVAL.nextBytes(zout);
        int ronden = 1000; // The password is 144 random bits: more rounds would only slow down the first request.
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2withHMACSHA512")
                    .generateSecret(new PBEKeySpec(wachtwoord.toCharArray(), zout, ronden, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "{PBKDF2}" + ronden + "$" + base64.encodeToString(zout) + "$" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
