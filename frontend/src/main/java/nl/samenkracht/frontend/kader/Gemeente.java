package nl.samenkracht.frontend.kader;

import org.jspecify.annotations.Nullable;

/**
 * The municipality that runs the portal. All configuration, no entry data.
 *
 * @param code CBS code, {@code GM0402}
 * @param naam name, {@code Hilversum}
 * @param loket the desk people can turn to, with its article: {@code het Sociaal Plein}
 * @param telefoon number of that desk; null if not filled in
 * @param email address of that desk; null if not filled in
 * @param website home page of the municipality, https
 * @param neutraleSite where "Snel weg" leads: a site that betrays nothing, https
 * @param basisadres origin of the portal without trailing slash, for canonical links; null leaves those out
 */
public record Gemeente(
        String code,
        String naam,
        String loket,
        @Nullable String telefoon,
        @Nullable String email,
        String website,
        String neutraleSite,
        @Nullable String basisadres) {}
