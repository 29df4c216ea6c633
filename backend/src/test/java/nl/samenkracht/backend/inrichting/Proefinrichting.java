package nl.samenkracht.backend.inrichting;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** The settings of {@code application.yaml} with some of a test's own. */
public final class Proefinrichting {
    private Proefinrichting() {}

    /** @param regels such as {@code gemeente.code=GM0363}, below {@code samenkracht} */
    public static PortaalInrichting met(String... regels) throws IOException {
        Map<String, Object> eigen = new HashMap<>();
        for (String regel : regels) {
            String[] deel = regel.split("=", 2);
            eigen.put("samenkracht." + deel[0], deel[1]);
        }
        PropertySource<?> vast = new YamlPropertySourceLoader()
                .load("vast", new ClassPathResource("application.yaml"))
                .get(0);
        return new Binder(ConfigurationPropertySources.from(List.of(new MapPropertySource("eigen", eigen), vast)))
                .bind("samenkracht", PortaalInrichting.class)
                .get();
    }
}
