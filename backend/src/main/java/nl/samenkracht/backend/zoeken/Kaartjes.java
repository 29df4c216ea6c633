package nl.samenkracht.backend.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenkracht.backend.weergave.Openingen;
import nl.samenkracht.backend.weergave.Plekken;
import nl.samenkracht.backend.weergave.Prijzen;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.catalogus.zoekindex.Kaart;
import nl.samenkracht.frontend.deel.Bereik;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Kaartje;
import org.jspecify.annotations.Nullable;

/** Results as cards. */
final class Kaartjes {
    private static final int METER_PER_KM = 1000;
    /** A postcode's middle or a rounded position is no better than this many metres. */
    private static final int NAUWKEURIG = 100;
    /** A card stays short. */
    private static final int MEESTE_WOORDEN = 3;
    /** Under this level a word of help was said in passing ("uw huisdier kan mee"): nobody is told that it is about that. */
    private static final int ZEKER = 3;

    private Kaartjes() {}

    static List<Kaartje> maak(
            Zoekvraag vraag, List<IndexDocument> treffers, Gebiedsindeling gebied, Taal taal, Markeerder markeerder) {
        List<Kaartje> kaartjes = new ArrayList<>();
        int nummer = vraag.vanaf();
        for (IndexDocument treffer : treffers) {
            kaartjes.add(kaartje(++nummer, vraag, treffer, gebied, taal, markeerder));
        }
        return kaartjes;
    }

    private static Kaartje kaartje(
            int nummer,
            Zoekvraag vraag,
            IndexDocument treffer,
            Gebiedsindeling gebied,
            Taal taal,
            Markeerder markeerder) {
        Optional<Locatie> plek = Plekken.kies(treffer, vraag.wijk(), vraag.punt());
        String organisatie = treffer.organisatie();
        Bereik bereik = Regels.bereik(treffer.dient(), gebied, vraag.wijk());
        List<String> doelgroepen = treffer.doelgroep().contains("iedereen") ? List.of() : treffer.doelgroep();
        return new Kaartje(
                nummer,
                UUID.fromString(treffer.id()),
                Slug.van(treffer.naam()),
                treffer.soort(),
                markeerder.markeer(treffer.naam()),
                markeerder.markeer(treffer.kaart().samenvatting()),
                organisatie == null || organisatie.equals(treffer.naam()) ? null : organisatie,
                doelgroepen,
                treffer.toegang(),
                plek.map(gekozen -> Plekken.van(gekozen, gebied)).orElse(null),
                meer(treffer.kaart().plekken(), plek),
                plek.map(gekozen -> afstand(vraag.punt(), gekozen.punt())).orElse(null),
                bereik,
                Openingen.eerste(treffer.rooster(), vraag.nu()),
                Prijzen.van(treffer.kaart().kosten()),
                treffer.gecontroleerd(),
                Stream.concat(
                                reden(
                                        Begrepenen.van(vraag, treffer, taal, ZEKER),
                                        Begrepenen.van(vraag, treffer, taal, 1),
                                        treffer,
                                        markeerder)
                                        .stream(),
                                eigenWijk(vraag.wijk(), plek, bereik).stream())
                        .toList(),
                treffer.kaart().gevoelig(),
                treffer.kaart().voorbeeld());
    }

    /** A need it surely helps with; else where the words of the question stand, the best place first; else a need it may help with. */
    static Optional<Kaartje.Reden> reden(
            List<String> zeker, List<String> misschien, IndexDocument treffer, Markeerder markeerder) {
        if (!zeker.isEmpty()) {
            return Optional.of(new Kaartje.Reden(Kaartje.Reden.Soort.HULPVRAAG, zeker));
        }
        Kaart kaart = treffer.kaart();
        // One after the other: a whole description is looked through only where nothing before it has a word.
        return Stream.<Supplier<Kaartje.Reden>>of(
                        () -> new Kaartje.Reden(
                                Kaartje.Reden.Soort.NAAM, markeerder.gevonden(treffer.naam(), MEESTE_WOORDEN)),
                        () -> new Kaartje.Reden(
                                Kaartje.Reden.Soort.OMSCHRIJVING,
                                markeerder.gevonden(kaart.samenvatting(), MEESTE_WOORDEN)),
                        () -> new Kaartje.Reden(
                                Kaartje.Reden.Soort.ANDERE_NAAM, geraakt(kaart.andereNamen(), markeerder)),
                        () -> new Kaartje.Reden(
                                Kaartje.Reden.Soort.TREFWOORD, geraakt(kaart.trefwoorden(), markeerder)),
                        () -> new Kaartje.Reden(
                                Kaartje.Reden.Soort.OMSCHRIJVING,
                                markeerder.gevonden(treffer.omschrijving(), MEESTE_WOORDEN)),
                        () -> new Kaartje.Reden(Kaartje.Reden.Soort.MISSCHIEN, misschien))
                .map(Supplier::get)
                .filter(reden -> !reden.woorden().isEmpty())
                .findFirst();
    }

    private static Optional<Kaartje.Reden> eigenWijk(@Nullable String wijk, Optional<Locatie> plek, Bereik bereik) {
        if (wijk != null && plek.filter(gekozen -> wijk.equals(gekozen.wijk())).isPresent()) {
            return Optional.of(new Kaartje.Reden(Kaartje.Reden.Soort.IN_WIJK));
        }
        return bereik.soort() == Bereik.Soort.UW_WIJK
                ? Optional.of(new Kaartje.Reden(Kaartje.Reden.Soort.VOOR_WIJK))
                : Optional.empty();
    }

    private static List<String> geraakt(List<String> namen, Markeerder markeerder) {
        return namen.stream().filter(markeerder::raakt).limit(MEESTE_WOORDEN).toList();
    }

    /** How many other places one can go to. */
    private static int meer(List<Locatie> plekken, Optional<Locatie> getoond) {
        return (int) plekken.stream()
                .filter(plek -> plek.plaatssoort() == Plaatssoort.BEZOEKADRES && !getoond.equals(Optional.of(plek)))
                .count();
    }

    private static @Nullable Integer afstand(@Nullable Punt hier, @Nullable Punt daar) {
        return hier == null || daar == null
                ? null
                : (int) Math.round(hier.kilometerTot(daar) * METER_PER_KM / NAUWKEURIG) * NAUWKEURIG;
    }
}
