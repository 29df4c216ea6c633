package nl.samenkracht.catalogus.zoekindex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.hulpvragen.Hulpwijzer;
import nl.samenkracht.catalogus.taxonomie.Taxonomie;
import nl.samenkracht.catalogus.taxonomie.Term;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Rooster;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.catalogus.zoekindex.IndexDocument.Dagen;
import nl.samenkracht.catalogus.zoekindex.IndexDocument.Minuten;
import nl.samenkracht.catalogus.zoekindex.IndexDocument.Tijdvak;
import org.jspecify.annotations.Nullable;

/** Builds the index document of an entry. A pure function of entry, division, vocabulary and day. */
public final class Documentmaker {
    /** How far ahead dated occasions are written out; a nightly step renews them. */
    public static final int DAGEN_VOORUIT = 90;

    private static final int MINUTEN_PER_DAG = 24 * 60;
    private static final int MINUTEN_PER_WEEK = 7 * MINUTEN_PER_DAG;
    private static final int LANGSTE_SAMENVATTING = 200;

    private Documentmaker() {}

    /**
     * The document, or empty when the entry is not public or serves nobody in this gemeente.
     *
     * @param wijzer knows the needs by the vocabulary of this gemeente
     */
    public static Optional<IndexDocument> maak(
            Aanbod aanbod, Gebiedsindeling gebied, Hulpwijzer wijzer, LocalDate vandaag) {
        List<String> dient = gebied.dient(aanbod.werkgebied());
        if (aanbod.staat() != Staat.GEPUBLICEERD || dient.isEmpty()) {
            return Optional.empty();
        }
        Rooster rooster = aanbod.rooster();
        Organisatie organisatie = aanbod.organisatie();
        return Optional.of(new IndexDocument(
                aanbod.id().toString(),
                gebied.gemeente(),
                aanbod.soort().code(),
                aanbod.naam(),
                organisatie == null ? null : organisatie.naam(),
                organisatie == null ? null : organisatie.id().toString(),
                aanbod.inhoud().omschrijving(),
                overig(aanbod),
                aanbod.leefgebieden(),
                hulpvragen(aanbod, wijzer),
                aanbod.doelgroepen(),
                aanbod.toegang().stream().map(Toegang::code).toList(),
                aanbod.cirkel() == null ? null : aanbod.cirkel().code(),
                aanbod.netwerktype() == null ? null : aanbod.netwerktype().code(),
                dient,
                aanbod.locaties().stream()
                        .map(Locatie::wijk)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                aanbod.locaties().stream()
                        .map(Locatie::punt)
                        .filter(Objects::nonNull)
                        .toList(),
                week(rooster, vandaag),
                momenten(rooster, vandaag),
                rooster.tijden().gesloten().stream()
                        .filter(periode -> !periode.tot().isBefore(vandaag))
                        .map(periode -> new Dagen(periode.van(), periode.tot()))
                        .toList(),
                aanbod.gecontroleerdOp(),
                aanbod.begin(),
                aanbod.eind(),
                kaart(aanbod)));
    }

    private static List<String> hulpvragen(Aanbod aanbod, Hulpwijzer wijzer) {
        return wijzer.wijs(aanbod).entrySet().stream()
                .map(vraag -> Velden.hulpvraag(vraag.getKey(), vraag.getValue()))
                .toList();
    }

    private static List<Minuten> week(Rooster rooster, LocalDate vandaag) {
        List<Minuten> minuten = new ArrayList<>();
        for (Weekdeel deel : rooster.tijden().week()) {
            if (!elkeWeek(deel, rooster, vandaag)) {
                continue;
            }
            int dag = (deel.dag().getValue() - 1) * MINUTEN_PER_DAG;
            int van = dag + deel.van().toSecondOfDay() / 60;
            int tot = dag + deel.tot().toSecondOfDay() / 60;
            if (!deel.tot().isAfter(deel.van())) {
                tot += MINUTEN_PER_DAG;
            }
            minuten.add(new Minuten(van, Math.min(tot, MINUTEN_PER_WEEK)));
            if (tot > MINUTEN_PER_WEEK) {
                minuten.add(new Minuten(0, tot - MINUTEN_PER_WEEK));
            }
        }
        return minuten;
    }

    /** Everything that is not simply weekly, written out. */
    private static List<Tijdvak> momenten(Rooster rooster, LocalDate vandaag) {
        Openingstijden tijden = rooster.tijden();
        List<Weekdeel> nietElkeWeek = tijden.week().stream()
                .filter(deel -> !elkeWeek(deel, rooster, vandaag))
                .toList();
        Openingstijden uitgeschreven = new Openingstijden(nietElkeWeek, tijden.momenten(), tijden.gesloten(), null);
        return new Rooster(uitgeschreven, rooster.begin(), rooster.eind())
                .op(vandaag.minusDays(1), vandaag.plusDays(DAGEN_VOORUIT))
                .map(moment -> new Tijdvak(moment.begin(), moment.eind()))
                .sorted(Comparator.comparing(Tijdvak::gte))
                .toList();
    }

    /** Every week from now on: not only some weeks of the month, and not about to begin or to end. */
    private static boolean elkeWeek(Weekdeel deel, Rooster rooster, LocalDate vandaag) {
        return deel.wekenVanDeMaand().isEmpty()
                && !rooster.begintNa(vandaag)
                && !rooster.eindigtVoor(vandaag.plusDays(DAGEN_VOORUIT));
    }

    private static @Nullable String overig(Aanbod aanbod) {
        Stream<@Nullable String> woorden = Stream.of(
                        aanbod.inhoud().andereNamen().stream(),
                        Stream.of(
                                aanbod.inhoud().samenvatting(), aanbod.inhoud().voorWie()),
                        aanbod.inhoud().trefwoorden().stream(),
                        aanbod.locaties().stream().map(Locatie::naam),
                        Taxonomie.SOORT.term(aanbod.soort().code()).stream().map(Term::officieel))
                .flatMap(stroom -> stroom);
        String tekst = woorden.filter(Objects::nonNull).collect(Collectors.joining(" . "));
        return tekst.isEmpty() ? null : tekst;
    }

    private static Kaart kaart(Aanbod aanbod) {
        return new Kaart(
                samenvatting(aanbod),
                aanbod.locaties().stream().map(Documentmaker::opKaart).toList(),
                aanbod.inhoud().openingstijden(),
                aanbod.inhoud().kosten(),
                aanbod.inhoud().telefoons().stream()
                        .findFirst()
                        .map(Telefoon::nummer)
                        .orElse(null),
                aanbod.doelgroepen(),
                aanbod.inhoud().andereNamen(),
                aanbod.inhoud().trefwoorden(),
                Gevoelig.is(aanbod),
                aanbod.inhoud().voorbeeld());
    }

    private static Locatie opKaart(Locatie plek) {
        return new Locatie(
                plek.id(), plek.plaatssoort(), plek.naam(), plek.adres(), plek.punt(), plek.wijk(), null, null);
    }

    /** The given summary, or the first sentence of the description, cut at a word. */
    static String samenvatting(Aanbod aanbod) {
        String gegeven = aanbod.inhoud().samenvatting();
        if (gegeven != null && !gegeven.isBlank()) {
            return gegeven;
        }
        String tekst = aanbod.inhoud().omschrijving().replaceAll("\\s+", " ").strip();
        int eind = tekst.indexOf(". ");
        String zin = eind > 0 ? tekst.substring(0, eind + 1) : tekst;
        if (zin.length() <= LANGSTE_SAMENVATTING) {
            return zin;
        }
        int spatie = zin.lastIndexOf(' ', LANGSTE_SAMENVATTING);
        return zin.substring(0, spatie > 0 ? spatie : LANGSTE_SAMENVATTING) + "…";
    }
}
