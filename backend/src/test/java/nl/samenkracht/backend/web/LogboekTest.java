package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** What the portal writes down. */
class LogboekTest {
    private static final String REGEL = "500 Server Error for HTTP GET \"/zoeken?q=mijn+man+slaat+mij&wijk=oost\"";

    @ParameterizedTest
    @ValueSource(strings = {"console", "file"})
    void noLineHoldsTheQuestionOfAnAddress(String waar) {
        assertThat(regel(waar, REGEL, null)).contains("/zoeken?\"").doesNotContain("slaat", "oost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "file"})
    void noFailureHoldsItEither(String waar) {
        RuntimeException fout = new IllegalStateException("no connection", new RuntimeException(REGEL));
        fout.addSuppressed(new RuntimeException(
                "The above error: checkpoint HTTP GET \"/zoeken?q=mijn+man+slaat+mij\" [handler]"));
        assertThat(regel(waar, "Request 1 on /zoeken failed with 503", fout))
                .contains("no connection", "checkpoint HTTP GET \"/zoeken?\" [handler]", "LogboekTest.java")
                .doesNotContain("slaat", "oost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void neitherDoesALogOfJson(String vorm) {
        RuntimeException fout = new IllegalStateException("no connection", new RuntimeException(REGEL));
        fout.addSuppressed(new RuntimeException("checkpoint HTTP GET \"/zoeken?q=mijn+man+slaat+mij\" [handler]"));

        assertThat(json(vorm, REGEL, fout))
                .startsWith("{\"")
                .contains("/zoeken?\\\"", "no connection", "LogboekTest.java")
                .doesNotContain("slaat", "oost");
    }

    private static String json(String vorm, String bericht, Throwable fout) {
        StandardEnvironment omgeving = new StandardEnvironment();
        omgeving.getPropertySources()
                .addFirst(new PropertiesPropertySource("portaal", Objects.requireNonNull(inrichting())));
        LoggerContext context = new LoggerContext();
        context.putObject(Environment.class.getName(), omgeving);
        context.setMDCAdapter(new LogbackMDCAdapter());
        StructuredLogEncoder schrijver = new StructuredLogEncoder();
        schrijver.setContext(context);
        schrijver.setFormat(vorm);
        schrijver.start();
        return new String(
                schrijver.encode(new LoggingEvent(
                        LogboekTest.class.getName(), context.getLogger("portaal"), Level.ERROR, bericht, fout, null)),
                StandardCharsets.UTF_8);
    }

    private static @Nullable Properties inrichting() {
        YamlPropertiesFactoryBean inrichting = new YamlPropertiesFactoryBean();
        inrichting.setResources(new ClassPathResource("application.yaml"));
        return inrichting.getObject();
    }

    private static String regel(String waar, String bericht, @Nullable Throwable fout) {
        LoggerContext context = new LoggerContext();
        PatternLayout vorm = new PatternLayout();
        vorm.setContext(context);
        vorm.setPattern(Objects.requireNonNull(inrichting()).getProperty("logging.pattern." + waar));
        vorm.start();
        return vorm.doLayout(new LoggingEvent(
                LogboekTest.class.getName(), context.getLogger("portaal"), Level.ERROR, bericht, fout, null));
    }
}
