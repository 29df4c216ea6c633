package nl.samenkracht.indexer.bron.hsds;

import static nl.samenkracht.indexer.bron.hsds.Dienstlezing.lijst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Kostensoort;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.Teksten;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Leeftijdlezer;
import nl.samenkracht.indexer.lezen.Leeftijdlezer.Leeftijd;
import nl.samenkracht.indexer.lezen.Linklezer;
import nl.samenkracht.indexer.lezen.Maillezer;
import nl.samenkracht.indexer.lezen.Prijslezer;
import nl.samenkracht.indexer.lezen.Telefoonlezer;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The descriptive part of a service: everything a resident sees of it. */
final class Hsdsinhoud {
    /** Of a phone, by HSDS (after RFC 6350); whatever else stands there somebody wrote by hand. */
    private static final Set<String> TELEFOONSOORTEN =
            Set.of("text", "voice", "fax", "cell", "video", "pager", "textphone");
    /** A visitor is told of what is not for talking. */
    private static final Set<String> NAAST_SPRAAK = Set.of("text", "fax", "video", "pager", "textphone");

    /** A price as a number, not below zero. */
    private static final Pattern GETAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9}|,\\d{1,2})?");

    private static final Pattern JAREN = Pattern.compile("\\d{1,3}(?:\\.0+)?");

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private final LocalDate vandaag;
    private final boolean voorbeeld;

    Hsdsinhoud(LocalDate vandaag, boolean voorbeeld) {
        this.vandaag = vandaag;
        this.voorbeeld = voorbeeld;
    }

    /** @param gebiedInWoorden areas that are no wijk or gemeente we know */
    Inhoud van(JsonNode dienst, Dienstlezing lezing, Kenmerken kenmerken, List<String> gebiedInWoorden) {
        Leeftijd leeftijd = leeftijd(dienst, lezing);
        return new Inhoud(
                omschrijving(dienst, lezing),
                null,
                Stream.of(lezing.regel(dienst, "alternate_name"))
                        .filter(Objects::nonNull)
                        .toList(),
                voorWie(dienst, lezing, gebiedInWoorden),
                leeftijd.vanaf(),
                leeftijd.tot(),
                tijden(dienst, lezing),
                kosten(dienst, lezing),
                lezing.tekst(dienst, "application_process"),
                samen(lijst(dienst, "required_documents").map(papier -> papier(papier, lezing)), "; "),
                samen(
                        Stream.concat(
                                Stream.of(lezing.regel(dienst, "wait_time")),
                                lijst(dienst, "capacities").map(plaatsen -> lezing.regel(plaatsen, "description"))),
                        "; "),
                talen(dienst, lezing),
                tolk(dienst, lezing),
                telefoons(dienst, lezing),
                email(dienst, lezing),
                lezing.lees(dienst, "url", Linklezer::lees).orElse(null),
                null,
                kenmerken.overig(lezing),
                voorbeeld);
    }

    private static boolean isTijdelijkDicht(JsonNode dienst) {
        return Dienststatus.van(dienst) == Dienststatus.TIJDELIJK_DICHT;
    }

    /** As long as it is closed it is not open at any time. */
    private Openingstijden tijden(JsonNode dienst, Dienstlezing lezing) {
        Openingstijden tijden = Hsdstijden.tijden(dienst, lezing, vandaag);
        return isTijdelijkDicht(dienst)
                ? new Openingstijden(
                        List.of(),
                        List.of(),
                        List.of(),
                        samen(Stream.of(Teksten.tekst("hsds.tijdelijk-gesloten"), tijden.toelichting()), "\n"))
                : tijden;
    }

    /** An area that is no wijk or gemeente we know is a condition in words. */
    private static @Nullable String voorWie(JsonNode dienst, Dienstlezing lezing, List<String> gebiedInWoorden) {
        return samen(
                Stream.concat(Stream.of(lezing.tekst(dienst, "eligibility_description")), gebiedInWoorden.stream()),
                "\n");
    }

    private static @Nullable String tolk(JsonNode dienst, Dienstlezing lezing) {
        return samen(
                Stream.concat(
                        Stream.of(lezing.tekst(dienst, "interpretation_services")),
                        talen(dienst)
                                .map(taal ->
                                        samen(Stream.of(lezing.regel(taal, "name"), lezing.regel(taal, "note")), ": "))
                                .filter(zin -> zin != null && zin.contains(": "))),
                "\n");
    }

    private static @Nullable String papier(JsonNode papier, Dienstlezing lezing) {
        return samen(
                Stream.of(
                        lezing.regel(papier, "document"),
                        lezing.lees(papier, "uri", Linklezer::lees).orElse(null)),
                ": ");
    }

    /** A warning goes on top; what it is part of, where to write to and further links go below. */
    private static String omschrijving(JsonNode dienst, Dienstlezing lezing) {
        String keurmerk = lezing.tekst(dienst, "accreditations");
        Stream<@Nullable String> eerst = Stream.of(
                isTijdelijkDicht(dienst) ? Teksten.tekst("hsds.tijdelijk-gesloten") : null,
                lezing.tekst(dienst, "alert"),
                lezing.tekst(dienst, "description"),
                programma(dienst.path("program"), lezing),
                keurmerk == null ? null : Teksten.tekst("hsds.keurmerk", keurmerk));
        Stream<String> dan =
                Stream.concat(Hsdsplekken.alleenPost(dienst, lezing), lezing.links(dienst, "additional_urls"));
        return Optional.ofNullable(samen(Stream.concat(eerst, dan), "\n\n")).orElse("");
    }

    private static @Nullable String programma(JsonNode programma, Dienstlezing lezing) {
        String naam =
                samen(Stream.of(lezing.regel(programma, "name"), lezing.regel(programma, "alternate_name")), " / ");
        return samen(
                Stream.of(
                        naam == null ? null : Teksten.tekst("hsds.onderdeel", naam),
                        lezing.tekst(programma, "description")),
                "\n");
    }

    /** Youngest above oldest says nothing of either. */
    private static Leeftijd leeftijd(JsonNode dienst, Dienstlezing lezing) {
        Leeftijd leeftijd = new Leeftijd(jaren(dienst, "minimum_age", lezing), jaren(dienst, "maximum_age", lezing));
        if (leeftijd.isOmgekeerd()) {
            lezing.meld("maximum_age", dienst.path("maximum_age").asString(""), Reden.LEEFTIJD_ONLEESBAAR);
            return new Leeftijd(null, null);
        }
        return leeftijd;
    }

    private static @Nullable Integer jaren(JsonNode dienst, String naam, Dienstlezing lezing) {
        String tekst =
                dienst.path(naam).isNull() ? "" : dienst.path(naam).asString("").strip();
        Integer jaren = JAREN.matcher(tekst).matches() ? Integer.valueOf(tekst.replaceFirst("\\.0+", "")) : null;
        if (!tekst.isEmpty() && (jaren == null || jaren > Leeftijdlezer.OUDST)) {
            lezing.meld(naam, tekst, Reden.LEEFTIJD_ONLEESBAAR);
            return null;
        }
        return jaren;
    }

    private static Kosten kosten(JsonNode dienst, Dienstlezing lezing) {
        List<String> woorden = new ArrayList<>();
        Stream.of(lezing.tekst(dienst, "fees_description"), lezing.tekst(dienst, "fees"))
                .filter(Objects::nonNull)
                .forEach(tekst -> {
                    if (woorden.stream().noneMatch(eerder -> eerder.contains(tekst))) {
                        woorden.add(tekst);
                    }
                });
        boolean betaald = false;
        boolean gratis = false;
        for (JsonNode keuze : lijst(dienst, "cost_options").toList()) {
            Kosten prijs = prijs(keuze.path("amount"), lezing);
            betaald |= prijs.soort() == Kostensoort.BETAALD;
            gratis |= prijs.soort() == Kostensoort.GRATIS;
            woorden.add(optie(keuze, prijs.tekst(), lezing));
        }
        if (woorden.isEmpty()) {
            return Kosten.ONBEKEND;
        }
        Kosten gelezen = Prijslezer.lees(woorden.get(0)).waarde().orElse(Kosten.ONBEKEND);
        Kostensoort soort = betaald
                ? Kostensoort.BETAALD
                : gratis && gelezen.soort() == Kostensoort.ONBEKEND ? Kostensoort.GRATIS : gelezen.soort();
        return woorden.size() == 1 && !betaald && !gratis
                ? gelezen
                : new Kosten(
                        soort,
                        woorden.stream().filter(tekst -> !tekst.isBlank()).collect(Collectors.joining("; ")));
    }

    /** A number, or text that is one or holds one: feeds write 5, "5.00" and "€ 5 per keer". Its words go unchanged into {@link #optie}. */
    private static Kosten prijs(JsonNode bedrag, Dienstlezing lezing) {
        String ruw = bedrag.isNumber()
                ? bedrag.decimalValue().toPlainString()
                : bedrag.asString("").strip();
        if (ruw.isEmpty()) {
            return Kosten.ONBEKEND;
        }
        if (GETAL.matcher(ruw).matches()) {
            BigDecimal getal = new BigDecimal(ruw.replace(',', '.'));
            return new Kosten(getal.signum() == 0 ? Kostensoort.GRATIS : Kostensoort.BETAALD, getal.toPlainString());
        }
        Kosten gelezen = bedrag.isNumber()
                ? Kosten.ONBEKEND
                : Prijslezer.lees(ruw).waarde().orElse(Kosten.ONBEKEND);
        if (gelezen.soort() == Kostensoort.ONBEKEND) {
            lezing.meld("cost_options", ruw, Reden.KOSTEN_ONLEESBAAR);
            return Kosten.ONBEKEND;
        }
        return new Kosten(
                gelezen.soort(), lezing.zin(Optional.ofNullable(gelezen.tekst()).orElse(ruw)));
    }

    /** A bare number gets its currency; words have it themselves. */
    private static @Nullable String metMunt(JsonNode keuze, @Nullable String prijs) {
        if (prijs == null || !GETAL.matcher(prijs).matches()) {
            return prijs;
        }
        String munt = keuze.path("currency").asString("").strip().toUpperCase(Locale.ROOT);
        return munt.isEmpty() || munt.equals("EUR")
                ? Prijslezer.lees(prijs).waarde().map(Kosten::tekst).orElse(null)
                : munt + " " + prijs;
    }

    private static String optie(JsonNode keuze, @Nullable String bedrag, Dienstlezing lezing) {
        String prijs = metMunt(keuze, bedrag);
        String woorden = samen(Stream.of(prijs, lezing.regel(keuze, "amount_description"), geldig(keuze)), " ");
        String voor = lezing.regel(keuze, "option");
        return voor == null ? Optional.ofNullable(woorden).orElse("") : woorden == null ? voor : voor + ": " + woorden;
    }

    /** A price that holds for a time says so. */
    private static @Nullable String geldig(JsonNode keuze) {
        Optional<String> van = dag(keuze, "valid_from");
        Optional<String> tot = dag(keuze, "valid_to");
        if (van.isEmpty() && tot.isEmpty()) {
            return null;
        }
        return van.isEmpty()
                ? Teksten.tekst("hsds.prijs-tot", tot.orElse(""))
                : tot.isEmpty()
                        ? Teksten.tekst("hsds.prijs-vanaf", van.get())
                        : Teksten.tekst("hsds.prijs-van-tot", van.get(), tot.get());
    }

    private static Optional<String> dag(JsonNode keuze, String naam) {
        return Datumlezer.lees(keuze.path(naam).asString("")).waarde().map(DAG::format);
    }

    private static List<String> talen(JsonNode dienst, Dienstlezing lezing) {
        return talen(dienst)
                .map(taal -> Optional.ofNullable(lezing.regel(taal, "name")).orElse(lezing.regel(taal, "code")))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> talen(JsonNode dienst) {
        return Stream.concat(
                lijst(dienst, "languages"),
                lijst(dienst, "service_at_locations").flatMap(plek -> lijst(plek.path("location"), "languages")));
    }

    private static List<Telefoon> telefoons(JsonNode dienst, Dienstlezing lezing) {
        Set<Telefoon> nummers = new LinkedHashSet<>();
        Stream<JsonNode> alle = Stream.concat(
                lijst(dienst, "phones"),
                lijst(dienst, "service_at_locations")
                        .flatMap(plek -> Stream.concat(lijst(plek, "phones"), lijst(plek.path("location"), "phones"))));
        alle.forEach(telefoon -> lezing.lees(telefoon, "number", Telefoonlezer::lees)
                .orElse(List.of())
                .forEach(nummer -> {
                    if (Telefoonlezer.isMobiel(nummer)) {
                        lezing.houdAchter("phones", Reden.TELEFOON_PERSOONLIJK);
                        return;
                    }
                    List<Reden> dicht = lezing.waaromNietOpenbaar(nummer);
                    dicht.forEach(reden -> lezing.houdAchter("phones", reden));
                    Telefoon getoond = dicht.isEmpty() ? nummer : new Telefoon(nummer.nummer(), null);
                    nummers.add(new Telefoon(nummer.nummer(), toelichting(telefoon, getoond, lezing)));
                }));
        return List.copyOf(nummers);
    }

    private static @Nullable String toelichting(JsonNode telefoon, Telefoon nummer, Dienstlezing lezing) {
        String toestel = lezing.regel(telefoon, "extension");
        String soort = telefoon.path("type").asString("").strip().toLowerCase(Locale.ROOT);
        if (!soort.isEmpty() && !TELEFOONSOORTEN.contains(soort)) {
            lezing.houdAchter("type", Reden.VELD_NIET_OPENBAAR);
        }
        String talen = samen(
                lijst(telefoon, "languages")
                        .map(taal -> samen(Stream.of(lezing.regel(taal, "name"), lezing.regel(taal, "note")), " ")),
                ", ");
        return samen(
                Stream.of(
                        toestel == null ? null : Teksten.tekst("hsds.toestel", toestel),
                        NAAST_SPRAAK.contains(soort) ? soort : null,
                        nummer.toelichting(),
                        lezing.regel(telefoon, "description"),
                        talen),
                "; ");
    }

    private static @Nullable String email(JsonNode dienst, Dienstlezing lezing) {
        String email = lezing.lees(dienst, "email", Maillezer::lees).orElse(null);
        if (email != null && Maillezer.isPersoonlijk(email, lezing.namen())) {
            lezing.houdAchter("email", Reden.MAIL_PERSOONLIJK);
            return null;
        }
        return email;
    }

    private static @Nullable String samen(Stream<? extends @Nullable String> delen, String tussen) {
        String tekst =
                delen.filter(deel -> deel != null && !deel.isBlank()).distinct().collect(Collectors.joining(tussen));
        return tekst.isEmpty() ? null : tekst;
    }
}
