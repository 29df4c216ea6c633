package nl.samenkracht.indexer.vertalen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.lezen.Adreslezer;
import nl.samenkracht.indexer.lezen.Plaatssoortlezer;
import nl.samenkracht.indexer.lezen.Postcodelezer;
import nl.samenkracht.indexer.lezen.Puntlezer;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** Where an entry is and whom it serves: two things, often in one column. */
final class Locatievertaler {
    private final Bronomgeving omgeving;

    Locatievertaler(Bronomgeving omgeving) {
        this.omgeving = omgeving;
    }

    /** @param werkgebied CBS codes; empty when the source does not say */
    record Waar(@Nullable Locatie locatie, List<String> werkgebied) {}

    Waar waar(Rijlezing rij, Soort soort) {
        Optional<Plaatssoort> genoemd = Plaatssoortlezer.lees(rij.ruw(Kolom.PLAATSSOORT));
        if (rij.van().geheim()) {
            rij.rij(Reden.GEHEIM_ADRES);
            // Its wijk, its buurt or the sheet it is on says where it is; only whom it serves may be told.
            List<String> bereik =
                    rij.lees(Kolom.WERKGEBIED, omgeving.gebieden()::alle).orElseGet(() -> List.of(omgeving.gemeente()));
            return new Waar(omgeving.locatie(Plaatssoort.GEHEIM, null, null, null, null), bereik);
        }
        List<String> werkgebied = werkgebied(rij);
        Adres adres = adres(rij);
        Punt punt = punt(rij);
        String naam = rij.regel(Kolom.LOCATIE);
        String wijk = wijk(rij);
        if (genoemd.isEmpty() && rij.heeft(Kolom.PLAATSSOORT)) {
            rij.meld(Kolom.PLAATSSOORT, Reden.TERM_ONBEKEND);
        }
        Optional<Plaatssoort> plaatssoort = genoemd.or(() -> afgeleid(soort, adres, naam, wijk));
        if (plaatssoort.isEmpty()) {
            return new Waar(ongeveer(rij, punt), werkgebied);
        }
        String uitPostcode = adres == null ? wijkBijPostcode(rij) : null;
        return new Waar(
                omgeving.locatie(plaatssoort.get(), naam, adres, punt, wijk == null ? uitPostcode : wijk), werkgebied);
    }

    /** A postcode beside the name of a place, without a street: it is not shown, but says which wijk. */
    private @Nullable String wijkBijPostcode(Rijlezing rij) {
        Optional<String> postcode = postcode(rij);
        postcode.ifPresent(een ->
                rij.meld(rij.heeft(Kolom.POSTCODE) ? Kolom.POSTCODE : Kolom.ADRES, Reden.POSTCODE_ZONDER_STRAAT));
        return postcode.flatMap(een -> omgeving.wijkBij(new Adres("", een, null)))
                .orElse(null);
    }

    /** A postcode or a point without a street or a name leads nobody to a door; it does say which wijk. */
    private @Nullable Locatie ongeveer(Rijlezing rij, @Nullable Punt punt) {
        String postcode = postcode(rij).orElse(null);
        if (punt == null && postcode == null) {
            return null;
        }
        Kolom bron = Stream.of(Kolom.POSTCODE, Kolom.ADRES, Kolom.PUNT)
                .filter(rij::heeft)
                .findFirst()
                .orElse(Kolom.LAT);
        rij.meld(bron, Reden.ADRES_ONVOLLEDIG);
        Adres gebied = postcode == null ? null : new Adres("", postcode, null);
        Locatie locatie = omgeving.locatie(Plaatssoort.ALLEEN_WIJK, null, gebied, punt, null);
        return locatie.wijk() == null ? null : locatie;
    }

    private static Optional<String> postcode(Rijlezing rij) {
        return Stream.of(Kolom.POSTCODE, Kolom.ADRES)
                .map(rij::schoon)
                .flatMap(cel -> Postcodelezer.lees(cel).waarde().stream())
                .findFirst();
    }

    private static Optional<Plaatssoort> afgeleid(
            Soort soort, @Nullable Adres adres, @Nullable String naam, @Nullable String wijk) {
        if (adres != null || naam != null) {
            return Optional.of(Plaatssoort.BEZOEKADRES);
        }
        if (soort == Soort.HULPLIJN) {
            return Optional.of(Plaatssoort.TELEFOON_OF_ONLINE);
        }
        return wijk == null ? Optional.empty() : Optional.of(Plaatssoort.ALLEEN_WIJK);
    }

    private @Nullable Adres adres(Rijlezing rij) {
        Adres ineen = rij.lees(Kolom.ADRES, Adreslezer::lees).orElse(new Adres("", null, null));
        String straat = straat(rij, ineen);
        String postcode = rij.lees(Kolom.POSTCODE, Postcodelezer::lees).orElse(ineen.postcode());
        if (postcode != null && !omgeving.isVanHier(postcode)) {
            rij.meld(rij.heeft(Kolom.POSTCODE) ? Kolom.POSTCODE : Kolom.ADRES, Reden.POSTCODE_ELDERS);
        }
        String plaats = Optional.ofNullable(rij.regel(Kolom.PLAATS))
                .or(() -> Adreslezer.lees(rij.schoon(Kolom.POSTCODE)).waarde().map(Adres::plaats))
                .orElse(ineen.plaats());
        String gemeente = omgeving.indeling().naam();
        String net = gemeente.equalsIgnoreCase(plaats) ? gemeente : plaats;
        return straat.isBlank() ? null : new Adres(straat.strip(), postcode, net);
    }

    /** A cell with a whole address has its own number, if it ends in one; a street may end in a year. */
    private static String straat(Rijlezing rij, Adres ineen) {
        String nummer = rij.schoon(Kolom.HUISNUMMER);
        String toevoeging = rij.schoon(Kolom.TOEVOEGING);
        String straat = Objects.requireNonNullElse(rij.regel(Kolom.STRAAT), "");
        if (!straat.isEmpty()) {
            return Huisnummer.achter(straat, nummer, toevoeging);
        }
        boolean alleenStraat = !ineen.straat().isEmpty() && !Huisnummer.isAchter(ineen.straat());
        boolean hetzelfde = !nummer.isEmpty() && ineen.straat().endsWith(" " + nummer);
        return alleenStraat || hetzelfde ? Huisnummer.achter(ineen.straat(), nummer, toevoeging) : ineen.straat();
    }

    private static @Nullable Punt punt(Rijlezing rij) {
        if (rij.heeft(Kolom.LAT) || rij.heeft(Kolom.LON)) {
            Kolom kolom = rij.heeft(Kolom.LAT) ? Kolom.LAT : Kolom.LON;
            return rij.lees(kolom, cel -> Puntlezer.lees(rij.ruw(Kolom.LAT), rij.ruw(Kolom.LON)))
                    .orElse(null);
        }
        return rij.lees(Kolom.PUNT, Puntlezer::lees).orElse(null);
    }

    private @Nullable String wijk(Rijlezing rij) {
        return omgeving.gebieden()
                .wijk(rij.ruw(Kolom.WIJK))
                .or(() -> omgeving.gebieden().wijk(rij.van().bladWijk()))
                .orElse(null);
    }

    private List<String> werkgebied(Rijlezing rij) {
        for (Kolom kolom : List.of(Kolom.WERKGEBIED, Kolom.WIJK, Kolom.BUURT)) {
            Optional<List<String>> codes = rij.lees(
                    kolom,
                    cel -> kolom == Kolom.BUURT
                            ? omgeving.gebieden().buurten(cel)
                            : omgeving.gebieden().alle(cel));
            if (codes.isPresent()) {
                return codes.get();
            }
        }
        return omgeving.gebieden().een(rij.van().bladWijk()).map(List::of).orElse(List.of());
    }
}
