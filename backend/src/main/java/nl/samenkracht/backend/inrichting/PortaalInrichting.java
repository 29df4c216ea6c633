package nl.samenkracht.backend.inrichting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Everything {@code samenkracht.*}; see {@code application.yaml} for the defaults. The portal refuses to start when it is wrong.
 *
 * @param teksten folder with the municipality's own sentences, {@code messages_nl.properties} and {@code messages_en.properties}; absent:
 *     those of the program
 * @param voorbeeldgegevens true shows on every page that the entries are sample data
 */
@Validated
@ConfigurationProperties("samenkracht")
public record PortaalInrichting(
        @Valid @NotNull(message = LEEG) GemeenteInrichting gemeente,
        @Valid @NotNull(message = LEEG) ElasticsearchInrichting elasticsearch,
        @Valid @NotNull(message = LEEG) KaartInrichting kaart,
        @Valid @NotNull(message = LEEG) @DefaultValue ToegankelijkheidInrichting toegankelijkheid,
        @Valid @NotNull(message = LEEG) @DefaultValue WebInrichting web,
        @Valid @NotNull(message = LEEG) @DefaultValue GebruikInrichting gebruik,
        @Nullable String teksten,
        @DefaultValue("false") boolean voorbeeldgegevens) {
    private static final String LEEG = "is missing";
    private static final String ADRES = "https?://[^\\s/]+(/\\S*)?";
    private static final String GEEN_ADRES = "is no address such as https://www.example.org";

    /** An empty setting, as container files give it, is none. */
    public PortaalInrichting {
        teksten = gevuld(teksten);
    }

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
            @NotNull(message = LEEG) @Pattern(regexp = "GM\\d{4}", message = "is no CBS code such as GM0402")
            String code,

            @NotBlank(message = LEEG) String naam,
            @NotBlank(message = LEEG) String loket,
            @NotBlank(message = LEEG) String loketEngels,
            @Nullable String telefoon,
            @Nullable String email,

            @NotNull(message = LEEG) @Pattern(regexp = ADRES, message = GEEN_ADRES)
            String website,

            @NotNull(message = LEEG) @Pattern(regexp = ADRES, message = GEEN_ADRES)
            String neutraleSite,

            @Nullable @Pattern(regexp = "https?://[^\\s/]+", message = GEEN_ADRES + ", without a path")
            String basisadres) {
        /** An empty setting, as container files give it, is none. */
        public GemeenteInrichting {
            telefoon = gevuld(telefoon);
            email = gevuld(email);
            basisadres = zonderSlot(gevuld(basisadres));
        }
    }

    /**
     * The search server, read only.
     *
     * @param wachttijd how long it may be silent, answering nobody, before PostgreSQL answers instead
     * @param verbindingen most connections at once
     */
    public record ElasticsearchInrichting(
            @NotNull(message = LEEG) @Pattern(regexp = ADRES, message = GEEN_ADRES)
            String adres,

            @Nullable String gebruiker,
            @Nullable String wachtwoord,

            @DefaultValue("1200ms") @DurationMin(millis = 100, message = "is less than 100ms")
            Duration wachttijd,

            @DefaultValue("64") @Positive(message = "is no number above zero")
            int verbindingen) {
        /** Paths come behind it. */
        public ElasticsearchInrichting {
            adres = Objects.requireNonNullElse(zonderSlot(adres), "");
        }
    }

    /**
     * The map.
     *
     * @param tegels background with {@code {z}/{x}/{y}}; absent: a map without background
     */
    public record KaartInrichting(
            @Nullable
            @Pattern(
                    regexp = "https?://[^\\s/{}]+/\\S+",
                    message = "is no address such as https://tegels.example/{z}/{x}/{y}.png")
            String tegels,

            @Nullable String tegelsBron) {
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

            @Nullable @Positive(message = "is no number above zero")
            Integer bevestigingWerkdagen,

            @Nullable @Positive(message = "is no number above zero")
            Integer antwoordWeken) {
        /** An empty setting, as container files give it, is none. */
        public ToegankelijkheidInrichting {
            register = gevuld(register);
        }
    }

    /**
     * What stands between the portal and its visitors.
     *
     * @param proxies networks (address, slash, bits) whose word is taken for who asks: {@code X-Forwarded-For}
     * @param subdomeinen whether browsers must also ask every name below that of the portal by HTTPS
     */
    public record WebInrichting(
            @DefaultValue({"127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"})
            List<@Pattern(regexp = "[0-9a-fA-F.:]+/\\d{1,3}", message = "is no network such as 10.0.0.0/8") String>
                    proxies,

            @DefaultValue("false") boolean subdomeinen) {}

    private static @Nullable String zonderSlot(@Nullable String adres) {
        return adres != null && adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

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
