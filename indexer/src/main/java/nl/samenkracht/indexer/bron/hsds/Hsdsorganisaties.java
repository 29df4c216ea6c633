package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.lezen.Linklezer;
import nl.samenkracht.indexer.lezen.Maillezer;
import nl.samenkracht.indexer.lezen.Telefoonlezer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who offers a service. */
final class Hsdsorganisaties {
    /** Numbers nobody can talk to. */
    private static final Set<String> GEEN_STEM = Set.of("fax", "text", "sms", "pager", "textphone", "tty");

    private final Bronomgeving omgeving;

    Hsdsorganisaties(Bronomgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** {@code null} when it has no name. */
    @Nullable
    Organisatie van(JsonNode organisatie, Dienstlezing lezing) {
        String naam = lezing.regel(organisatie, "name");
        if (naam == null) {
            return null;
        }
        String email = lezing.lees(organisatie, "email", Maillezer::lees)
                .filter(adres -> !Maillezer.isPersoonlijk(adres, lezing.namen()))
                .orElse(null);
        return new Organisatie(
                Hsdsvertaler.uuid(organisatie.path("id")).orElseGet(() -> omgeving.organisatieId(naam)),
                omgeving.gemeente(),
                naam,
                omschrijving(organisatie, lezing),
                lezing.lees(organisatie, "website", Linklezer::lees)
                        .or(() -> lezing.lees(organisatie, "url", Linklezer::lees))
                        .orElse(null),
                email,
                telefoon(organisatie));
    }

    /** With its other name before it, and further links after it. */
    private static @Nullable String omschrijving(JsonNode organisatie, Dienstlezing lezing) {
        String ander = lezing.regel(organisatie, "alternate_name");
        String tekst = Stream.concat(
                        Stream.of(
                                ander == null ? null : Teksten.tekst("hsds.ook-bekend-als", ander),
                                lezing.tekst(organisatie, "description")),
                        lezing.links(organisatie, "additional_websites"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return tekst.isEmpty() ? null : tekst;
    }

    /** The first number one can call. */
    private static @Nullable String telefoon(JsonNode organisatie) {
        return lijst(organisatie, "phones")
                .filter(nummer ->
                        !GEEN_STEM.contains(nummer.path("type").asString("").toLowerCase(Locale.ROOT)))
                .flatMap(nummer -> Telefoonlezer.lees(nummer.path("number").asString("")).waarde().stream())
                .flatMap(List::stream)
                .filter(nummer -> !Telefoonlezer.isMobiel(nummer))
                .map(Telefoon::nummer)
                .findFirst()
                .orElse(null);
    }
}
