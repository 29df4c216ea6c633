package nl.samenkracht.backend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Portaal {
    /** Runs until it is stopped. */
    public static void main(String[] args) {
        SpringApplication.run(Portaal.class, args);
    }
}
