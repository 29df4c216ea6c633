package nl.samenkracht.indexer.bron.ical;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.indexer.IndexerFout;
import nl.samenkracht.indexer.Oorzaak;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.bron.Bron;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.MetRooster;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.bron.Tekenset;
import nl.samenkracht.indexer.lezen.Maillezer;
import nl.samenkracht.indexer.lezen.Organisatiewoorden;
import nl.samenkracht.indexer.lezen.Termenlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import nl.samenkracht.indexer.vertalen.Kolom;
import nl.samenkracht.indexer.vertalen.Plekcel;
import nl.samenkracht.indexer.vertalen.Publicatie;
import nl.samenkracht.indexer.vertalen.Tabelrij;
import nl.samenkracht.indexer.vertalen.Vertaler;

/**
 * A calendar: every event is an entry of kind activiteit, unless its categories say otherwise. Attendees and alarms are not read.
 *
 * <p>What a calendar has no property for may stand in {@code X-SAMENKRACHT-<column>}, such as {@code X-SAMENKRACHT-CIRKEL:B} (docs/agenda.md). Of
 * an event that is PRIVATE or CONFIDENTIAL (RFC 5545 §3.8.1.3) only its title is kept, out of sight: it may have been public before.
 */
public final class Icalbron implements Bron {
    private static final long GROOTSTE = 20L << 20;
    private static final String EIGEN = "X-SAMENKRACHT-";
    private static final Set<Kolom> EIGEN_KOLOMMEN = EnumSet.of(
            Kolom.CIRKEL,
            Kolom.NETWERKTYPE,
            Kolom.TOEGANG,
            Kolom.KOSTEN,
            Kolom.LEEFGEBIED,
            Kolom.DOELGROEP,
            Kolom.VOOR_WIE,
            Kolom.AANMELDEN,
            Kolom.WERKGEBIED,
            Kolom.PLAATSSOORT);
    private static final Set<String> PERSOON = Set.of("INDIVIDUAL", "UNKNOWN");
    private static final Pattern CIRKEL = Pattern.compile("(?i)cirkel [abc]");

    private final Path bestand;
    private final Vertaler vertaler;
    private final Clock klok;

    public Icalbron(Path bestand, Bronomgeving omgeving, Clock klok) {
        this.bestand = bestand;
        this.vertaler = new Vertaler(omgeving);
        this.klok = klok;
    }

    @Override
    public void lees(Ontvanger ontvanger) {
        String naam = String.valueOf(bestand.getFileName());
        Map<Object, Reeks> reeksen = new LinkedHashMap<>();
        Agendatijd tijd = new Agendatijd(LocalDate.now(klok));
        int nummer = 0;
        for (ICalendar agenda : agendas(naam, ontvanger)) {
            for (VEvent gebeurtenis : agenda.getEvents()) {
                nummer++;
                String uid = Icaltekst.van(gebeurtenis.getUid()).strip();
                boolean zonder = uid.isEmpty();
                reeksen.computeIfAbsent(
                                zonder ? nummer : uid,
                                nieuw -> new Reeks(zonder ? null : uid, agenda.getTimezoneInfo()))
                        .voegToe(gebeurtenis, nummer);
            }
        }
        for (Reeks reeks : reeksen.values()) {
            Plek plek = new Plek(naam, null, reeks.nummer());
            gebeurtenis(reeks, plek, tijd, ontvanger);
            reeks.gepasseerd().forEach(deel -> gepasseerd(reeks, deel, plek, ontvanger));
        }
    }

    private List<ICalendar> agendas(String naam, Ontvanger ontvanger) {
        try {
            long grootte = Files.size(bestand);
            if (grootte > GROOTSTE) {
                throw IndexerFout.invoer(null, "fout.te-groot", naam, grootte >> 20, GROOTSTE >> 20);
            }
            Charset tekens = Tekenset.van(bestand);
            Tekenset.meld(bestand, tekens, new Plek(naam, null, 0), ontvanger);
            try (Reader tekst = Tekenset.open(bestand, tekens)) {
                String agenda = Zoneregels.zonderVreemde(tekst);
                if (Agendaslot.ontbreekt(agenda)) {
                    throw IndexerFout.invoer(null, "fout.agenda-afgebroken", naam);
                }
                return Biweekly.parse(agenda).all();
            }
        } catch (IOException fout) {
            throw IndexerFout.invoer(fout, "fout.onleesbaar", naam, Oorzaak.zin(fout));
        }
    }

    private void gebeurtenis(Reeks reeks, Plek plek, Agendatijd tijd, Ontvanger ontvanger) {
        VEvent hoofd = reeks.hoofd();
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        cellen.put(Kolom.NUMMER, Objects.requireNonNullElse(reeks.uid(), ""));
        if (reeks.uid() == null) {
            ontvanger.bevinding(Bevinding.cel(plek, "UID", null, Reden.UID_ONTBREEKT));
        }
        cellen.put(Kolom.NAAM, Icaltekst.van(hoofd.getSummary()));
        cellen.put(Kolom.OMSCHRIJVING, Icaltekst.van(hoofd.getDescription()));
        cellen.put(Kolom.WEBSITE, Icaltekst.van(hoofd.getUrl()));
        cellen.put(Kolom.STATUS, hoofd.getStatus() != null && hoofd.getStatus().isCancelled() ? "vervallen" : "");
        cellen.putAll(Plekcel.delen(Icaltekst.van(hoofd.getLocation())));
        if (hoofd.getGeo() != null
                && hoofd.getGeo().getLatitude() != null
                && hoofd.getGeo().getLongitude() != null) {
            cellen.put(Kolom.LAT, hoofd.getGeo().getLatitude().toString());
            cellen.put(Kolom.LON, hoofd.getGeo().getLongitude().toString());
        }
        onderwerpen(hoofd, cellen);
        eigen(hoofd, cellen);
        List<Achtergehouden> verborgen = organisator(hoofd, cellen);
        verborgen.forEach(weg -> ontvanger.bevinding(Bevinding.cel(plek, weg.kolom(), null, weg.reden())));
        if (isBesloten(hoofd)) {
            cellen.keySet().retainAll(EnumSet.of(Kolom.NUMMER, Kolom.NAAM));
            cellen.put(Kolom.STATUS, "niet openbaar");
        }
        reeks.afwijkingen().stream()
                .flatMap(keer -> Afwijking.zegtMeer(keer, hoofd))
                .distinct()
                .forEach(veld -> ontvanger.bevinding(Bevinding.cel(plek, veld, null, Reden.KEER_ANDERS)));
        // Half a series would promise what is not there.
        Optional<Wanneer> wanneer = reeks.verspringt() ? Optional.empty() : tijd.wanneer(reeks);
        if (wanneer.isEmpty()) {
            ontvanger.bevinding(Bevinding.cel(plek, "DTSTART", null, Reden.TIJD_ONLEESBAAR));
        }
        wanneer.stream()
                .flatMap(dan -> dan.opmerkingen().stream())
                .forEach(een -> ontvanger.bevinding(Bevinding.cel(plek, een.eigenschap(), null, een.reden())));
        vertaler.vertaal(
                Tabelrij.van(plek, cellen, verborgen, reeks.alle().anyMatch(Icalgeheim::staatIn), Publicatie.GEEN),
                aanbod -> wanneer.map(dan -> met(aanbod, dan)).orElse(aanbod),
                wanneer.map(Wanneer::rooster)
                        .<Ontvanger>map(rooster -> new MetRooster(ontvanger, rooster))
                        .orElse(ontvanger));
    }

    private static void gepasseerd(Reeks reeks, Reeks.Deel deel, Plek eerder, Ontvanger ontvanger) {
        Plek plek = eerder.rij(deel.nummer());
        if (reeks.isIetsAnders(deel)) {
            ontvanger.afgekeurd(
                    new Bevinding(plek, "UID", reeks.uid(), Reden.NUMMER_HERHAALD, eerder.zin()),
                    Icaltekst.van(deel.gebeurtenis().getSummary()),
                    reeks.uid());
        } else {
            ontvanger.bevinding(Bevinding.rij(plek, Reden.DUBBEL, eerder.zin()));
        }
    }

    private static boolean isBesloten(VEvent gebeurtenis) {
        return gebeurtenis.getClassification() != null
                && (gebeurtenis.getClassification().isPrivate()
                        || gebeurtenis.getClassification().isConfidential());
    }

    /** Own properties; they say more than a category. */
    private static void eigen(VEvent gebeurtenis, Map<Kolom, String> cellen) {
        for (RawProperty eigenschap : gebeurtenis.getExperimentalProperties()) {
            String naam = eigenschap.getName().toUpperCase(Locale.ROOT);
            if (naam.startsWith(EIGEN) && eigenschap.getValue() != null) {
                String waarde = Icaltekst.ontsnapt(eigenschap.getValue());
                Kolom.vanCode(naam.substring(EIGEN.length()).toLowerCase(Locale.ROOT))
                        .filter(EIGEN_KOLOMMEN::contains)
                        .ifPresent(kolom -> cellen.put(kolom, waarde));
            }
        }
    }

    /** A category may be a kind, an area of life, a group of people, a way in or a cirkel; the rest are keywords. */
    private static void onderwerpen(VEvent gebeurtenis, Map<Kolom, String> cellen) {
        cellen.put(Kolom.SOORT, "activiteit");
        Map<Kolom, Termenlezer> lezers = Map.of(
                Kolom.SOORT,
                Termenlezer.SOORT,
                Kolom.LEEFGEBIED,
                Termenlezer.LEEFGEBIED,
                Kolom.DOELGROEP,
                Termenlezer.DOELGROEP,
                Kolom.TOEGANG,
                Termenlezer.TOEGANG);
        List<String> woorden = gebeurtenis.getCategories().stream()
                .flatMap(lijst -> lijst.getValues().stream())
                .toList();
        lezers.forEach((kolom, lezer) -> {
            String bekend = woorden.stream()
                    .filter(woord -> lezer.een(woord).isPresent())
                    .collect(Collectors.joining("; "));
            if (!bekend.isEmpty()) {
                cellen.put(kolom, bekend);
            }
        });
        woorden.stream()
                .filter(woord -> CIRKEL.matcher(woord).matches())
                .findFirst()
                .ifPresent(cirkel -> cellen.put(Kolom.CIRKEL, cirkel));
        cellen.put(
                Kolom.TREFWOORDEN,
                woorden.stream()
                        .filter(woord -> !CIRKEL.matcher(woord).matches())
                        .filter(woord -> lezers.values().stream()
                                .noneMatch(lezer -> lezer.een(woord).isPresent()))
                        .collect(Collectors.joining("; ")));
    }

    /**
     * Only what is surely an organisation is published as one.
     *
     * @return what stays unpublished
     */
    private static List<Achtergehouden> organisator(VEvent gebeurtenis, Map<Kolom, String> cellen) {
        if (gebeurtenis.getOrganizer() == null) {
            return List.of();
        }
        Organizer organisator = gebeurtenis.getOrganizer();
        String naam = Objects.requireNonNullElse(organisator.getCommonName(), "");
        String email = Objects.requireNonNullElse(organisator.getEmail(), "");
        cellen.put(Kolom.EMAIL, email);
        if (naam.isBlank()) {
            return List.of();
        }
        if (isOrganisatie(organisator, naam, email)) {
            cellen.put(Kolom.ORGANISATIE, naam);
            return List.of();
        }
        return List.of(new Achtergehouden("ORGANIZER", Reden.NAAM_PERSOON));
    }

    /** A calendar user is somebody unless it says otherwise (RFC 5545 §3.2.3): a mailbox of a function alone proves nothing. */
    private static boolean isOrganisatie(Organizer organisator, String naam, String email) {
        String soort = Objects.requireNonNullElse(organisator.getParameter("CUTYPE"), "INDIVIDUAL");
        boolean geenPersoon = !PERSOON.contains(soort.toUpperCase(Locale.ROOT));
        boolean postbusVanFunctie = !email.isEmpty() && !Maillezer.isPersoonlijk(email, List.of(naam));
        return Organisatiewoorden.noemt(naam) || (geenPersoon && postbusVanFunctie);
    }

    private static Aanbod met(Aanbod a, Wanneer wanneer) {
        return new Aanbod(
                a.id(),
                a.gemeente(),
                a.soort(),
                a.staat(),
                a.naam(),
                a.organisatie(),
                a.leefgebieden(),
                a.doelgroepen(),
                a.toegang(),
                a.cirkel(),
                a.netwerktype(),
                a.locaties(),
                a.werkgebied(),
                wanneer.begin(),
                wanneer.eind(),
                a.gecontroleerdOp(),
                a.gecontroleerdDoor(),
                wanneer.in(a.inhoud()));
    }
}
