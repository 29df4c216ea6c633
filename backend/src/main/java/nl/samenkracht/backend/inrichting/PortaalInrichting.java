package nl.samenkracht.backend.inrichting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Everything {@code samenkracht.*}; see {@code application.yaml} for the defaults. The portal refuses to start when it is wrong.
 *
 * @param voorbeeldgegevens true shows on every page that the entries are sample data
 */
@Validated
@ConfigurationProperties("samenkracht")
public record PortaalInrichting(
        @Valid @NotNull GemeenteInrichting gemeente,
        @Valid @NotNull ElasticsearchInrichting elasticsearch,
        @Valid @NotNull KaartInrichting kaart,
        @Valid @NotNull @DefaultValue ToegankelijkheidInrichting toegankelijkheid,
        @Valid @NotNull @DefaultValue GebruikInrichting gebruik,
        @DefaultValue("false") boolean voorbeeldgegevens) {

    /**
     * The municipality that runs this portal.
     *
     * @param code CBS code
     * @param loket the desk people can turn to, with its article
     * @param loketEngels the same in an English sentence
     * @param telefoon number of that desk; absent: not shown
     * @param neutraleSite where "Snel weg" leads
     * @param basisadres origin of the portal, for canonical links
     */
    public record GemeenteInrichting(
            @Pattern(regexp = "GM\\d{4}") String code,
            @NotBlank String naam,
            @NotBlank String loket,
            @NotBlank String loketEngels,
            @Nullable String telefoon,
            @Nullable String email,
            @NotBlank String website,
            @NotBlank String neutraleSite,
            @Nullable String basisadres) {
        /** An empty setting, as container files give it, is none. */
        public GemeenteInrichting {
            telefoon = gevuld(telefoon);
            email = gevuld(email);
            basisadres = gevuld(basisadres);
        }
    }

    /**
     * The search server, read only.
     *
     * @param wachttijd how long it may be silent, answering nobody, before PostgreSQL answers instead
     * @param verbindingen most connections at once
     */
    public record ElasticsearchInrichting(
            @NotNull URI adres,
            @Nullable String gebruiker,
            @Nullable String wachtwoord,
            @DefaultValue("1200ms") Duration wachttijd,
            @DefaultValue("64") int verbindingen) {}

    /**
     * The map.
     *
     * @param tegels background with {@code {z}/{x}/{y}}; absent: a map without background
     */
    public record KaartInrichting(
            @Nullable String tegels, @Nullable String tegelsBron) {
        /** An empty setting, as container files give it, is none. */
        public KaartInrichting {
            tegels = gevuld(tegels);
            tegelsBron = gevuld(tegelsBron);
        }

        /** Scheme, host and port of the background, for who may be asked for images; {@code null} without background. */
        public @Nullable String oorsprong() {
            URI adres = adres();
            return adres == null ? null : adres.getScheme() + "://" + adres.getAuthority();
        }

        /** The host of the background; {@code null} without background. */
        public @Nullable String gastheer() {
            URI adres = adres();
            return adres == null ? null : adres.getHost();
        }

        /** Without the path: its braces are no address. */
        private @Nullable URI adres() {
            return tegels == null ? null : URI.create(tegels.substring(0, tegels.indexOf('/', "https://".length())));
        }
    }

    /**
     * What only the municipality can say in the accessibility statement; what is absent the page says to ask for.
     *
     * @param adressen web addresses it covers; empty: the portal's own ({@code basisadres})
     * @param register address of the official statement in the national register, once it is there
     * @param bevestigingWerkdagen within how many working days a report is confirmed (the model statement says 5)
     * @param antwoordWeken within how many weeks it is answered (the model statement says 3)
     */
    public record ToegankelijkheidInrichting(
            @DefaultValue List<String> adressen,
            @Nullable String register,
            @Nullable @Positive Integer bevestigingWerkdagen,
            @Nullable @Positive Integer antwoordWeken) {}

    /**
     * Counting what is asked, without anybody in it (docs/besluiten/0010).
     *
     * @param tellen false counts nothing and asks no visitor whether they found it
     */
    public record GebruikInrichting(@DefaultValue("true") boolean tellen) {}

    private static @Nullable String gevuld(@Nullable String instelling) {
        return instelling == null || instelling.isBlank() ? null : instelling;
    }
}
