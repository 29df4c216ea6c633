package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
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

    private static String regel(String waar, String bericht, @Nullable Throwable fout) {
        YamlPropertiesFactoryBean inrichting = new YamlPropertiesFactoryBean();
        inrichting.setResources(new ClassPathResource("application.yaml"));
        LoggerContext context = new LoggerContext();
        PatternLayout vorm = new PatternLayout();
        vorm.setContext(context);
        vorm.setPattern(Objects.requireNonNull(inrichting.getObject()).getProperty("logging.pattern." + waar));
        vorm.start();
        return vorm.doLayout(new LoggingEvent(
                LogboekTest.class.getName(), context.getLogger("portaal"), Level.ERROR, bericht, fout, null));
    }
}
