package nl.samenkracht.indexer.vertalen;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Cirkel;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Netwerktype;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Soort;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.indexer.Foutspoor;
import nl.samenkracht.indexer.bron.Bronomgeving;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.bron.Ontvanger;
import nl.samenkracht.indexer.lezen.Adrestekst;
import nl.samenkracht.indexer.lezen.Datumlezer;
import nl.samenkracht.indexer.lezen.Functielezer;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Naamlezer;
import nl.samenkracht.indexer.lezen.Persoonsnamen;
import nl.samenkracht.indexer.lezen.Soortrader;
import nl.samenkracht.indexer.lezen.Termenlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** From one row of a table to one entry. Values that cannot be used are left out and told; only a row without a name is turned down. */
public final class Vertaler {
    /** The register looks rows up by their number; what is longer is no number. */
    private static final int LANGSTE_NUMMER = 200;

    /** Where somebody may have written an address between other words. */
    private static final List<Kolom> TEKSTEN = List.of(
            Kolom.NAAM,
            Kolom.ORGANISATIE,
            Kolom.OMSCHRIJVING,
            Kolom.SAMENVATTING,
            Kolom.ANDERE_NAMEN,
            Kolom.VOOR_WIE,
            Kolom.TIJDEN,
            Kolom.KOSTEN,
            Kolom.AANMELDEN,
            Kolom.MEENEMEN,
            Kolom.WACHTTIJD,
            Kolom.TALEN,
            Kolom.TOLK,
            Kolom.TELEFOON,
            Kolom.TOEGANKELIJKHEID,
            Kolom.TREFWOORDEN);

    private final Bronomgeving omgeving;
    private final Locatievertaler locaties;
    private final Set<String> plaatswoorden;

    public Vertaler(Bronomgeving omgeving) {
        this.omgeving = omgeving;
        this.locaties = new Locatievertaler(omgeving);
        this.plaatswoorden = Persoonsnamen.woorden(omgeving.indeling().namen());
    }

    /** The day on which is read. */
    public LocalDate vandaag() {
        return omgeving.vandaag();
    }

    /** Hands the row's entry and everything there is to say about it to the receiver. */
    public void vertaal(Tabelrij rij, Ontvanger ontvanger) {
        vertaal(rij, UnaryOperator.identity(), ontvanger);
    }

    /**
     * As {@link #vertaal(Tabelrij, Ontvanger)}, for a source that knows more than fits in cells.
     *
     * @param aanvulling completes the entry
     */
    public void vertaal(Tabelrij rij, UnaryOperator<Aanbod> aanvulling, Ontvanger ontvanger) {
        Rijlezing lezing = new Rijlezing(rij, plaatswoorden);
        String naam = naam(lezing, Kolom.NAAM);
        if (naam == null) {
            ontvanger.afgekeurd(
                    Bevinding.cel(
                            rij.plek(),
                            rij.koppen().getOrDefault(Kolom.NAAM, Kolom.NAAM.code()),
                            rij.cel(Kolom.NAAM),
                            Reden.NAAM_ONTBREEKT),
                    rij.cel(Kolom.NAAM),
                    lezing.regel(Kolom.NUMMER));
            return;
        }
        if (rij.cel(Kolom.NUMMER).length() > LANGSTE_NUMMER) {
            ontvanger.afgekeurd(
                    Bevinding.cel(
                            rij.plek(),
                            rij.koppen().getOrDefault(Kolom.NUMMER, Kolom.NUMMER.code()),
                            rij.cel(Kolom.NUMMER),
                            Reden.NUMMER_TE_LANG),
                    naam,
                    null);
            return;
        }
        Kandidaat kandidaat;
        try {
            kandidaat = kandidaat(lezing, naam, aanvulling);
        } catch (RuntimeException fout) {
            // Whatever is strange about this row, the next one has nothing to do with it.
            Foutspoor.meld(rij.plek(), fout);
            ontvanger.afgekeurd(
                    Bevinding.rij(rij.plek(), Reden.RIJ_ONVERWACHT, null), naam, lezing.regel(Kolom.NUMMER));
            return;
        }
        boolean getoond = kandidaat.aanbod().staat() == Staat.GEPUBLICEERD;
        lezing.bevindingen().stream()
                .filter(bevinding -> getoond || bevinding.reden() != Reden.NAAM_MISSCHIEN)
                .forEach(ontvanger::bevinding);
        ontvanger.kandidaat(kandidaat);
    }

    /** Whether this is the name of a wijk or a buurt. */
    public boolean isWijk(String naam) {
        return omgeving.gebieden().wijk(naam).isPresent();
    }

    /** Whether this is the name of an area, such as a wijk or the whole town. */
    public boolean isGebied(String naam) {
        return omgeving.gebieden().een(naam).isPresent();
    }

    private Kandidaat kandidaat(Rijlezing rij, String naam, UnaryOperator<Aanbod> aanvulling) {
        Set<String> verondersteld = new LinkedHashSet<>();
        Organisatie organisatie = organisatie(rij);
        Optional<Soort> soort = soort(rij);
        if (soort.isEmpty()) {
            verondersteld.add("soort");
            soort = geraden(rij, naam);
        }
        Locatievertaler.Waar waar = locaties.waar(rij, soort.orElse(Soort.ALGEMENE_VOORZIENING));
        if (waar.werkgebied().isEmpty()) {
            verondersteld.add("werkgebied");
        }
        Inhoud inhoud = Inhoudvertaler.inhoud(rij, omgeving.voorbeeld());
        Periode genoemd = periode(rij);
        Periode periode = genoemd.totEnMet(Laatstedag.van(rij, inhoud.openingstijden()));
        if (genoemd.eind() == null && periode.eind() != null && periode.eind().isBefore(omgeving.vandaag())) {
            rij.meld(rij.heeft(Kolom.DATUM) ? Kolom.DATUM : Kolom.TIJDEN, Reden.DATA_VOORBIJ);
        }
        List<Locatie> plekken = waar.locatie() == null ? List.of() : List.of(waar.locatie());
        Aanbod aanbod = new Aanbod(
                omgeving.voorlopigId(),
                omgeving.gemeente(),
                soort.orElse(Soort.ALGEMENE_VOORZIENING),
                staat(rij),
                naam,
                organisatie,
                rij.lees(Kolom.LEEFGEBIED, Termenlezer.LEEFGEBIED::alle).orElse(List.of()),
                rij.lees(Kolom.DOELGROEP, Termenlezer.DOELGROEP::alle).orElse(List.of()),
                rij.lees(Kolom.TOEGANG, Termenlezer.TOEGANG::alle).orElse(List.of()).stream()
                        .flatMap(code -> Toegang.vanCode(code).stream())
                        .toList(),
                cirkel(rij),
                netwerktype(rij),
                plekken,
                waar.werkgebied(),
                periode.begin(),
                periode.eind(),
                rij.lees(Kolom.GECONTROLEERD_OP, Datumlezer::lees).orElse(null),
                gecontroleerdDoor(rij, organisatie),
                inhoud);
        Aanbod openbaar = aanbod.geheimAdres() ? zonderAdres(aanbod, rij) : aanbod;
        String nummer = rij.regel(Kolom.NUMMER);
        return new Kandidaat(
                        nummer,
                        false,
                        rij.van().plek(),
                        aanvulling.apply(openbaar),
                        rij.achtergehouden(),
                        verondersteld)
                .totEnMet(rij.van().publicatie().laatsteDag().orElse(null));
    }

    private static Aanbod zonderAdres(Aanbod aanbod, Rijlezing rij) {
        TEKSTEN.stream()
                .filter(kolom -> kolom == Kolom.NAAM
                        ? Adrestekst.staatInNaam(rij.schoon(kolom))
                        : Adrestekst.staatIn(rij.schoon(kolom)))
                .forEach(kolom -> rij.houdAchter(kolom, Reden.GEHEIM_ADRES));
        return Geheim.zonder(
                aanbod,
                Stream.of(Kolom.ADRES, Kolom.STRAAT, Kolom.POSTCODE, Kolom.LOCATIE)
                        .map(rij::ruw));
    }

    /** A row says itself when it is not meant for visitors. */
    private Staat staat(Rijlezing rij) {
        List<Publicatie.Bezwaar> bezwaren = rij.van().publicatie().bezwaren(omgeving.vandaag());
        bezwaren.forEach(rij::meld);
        boolean verborgen = !bezwaren.isEmpty();
        Rijstatus status = Rijstatus.van(rij.schoon(Kolom.STATUS));
        if (status == Rijstatus.VERBERGT || status == Rijstatus.ONBEKEND) {
            rij.meld(Kolom.STATUS, status == Rijstatus.VERBERGT ? Reden.STAAT_VERBORGEN : Reden.STATUS_ONBEKEND);
            verborgen = true;
        }
        return verborgen ? Staat.VERBORGEN : status == Rijstatus.EINDIGT ? Staat.BEEINDIGD : Staat.GEPUBLICEERD;
    }

    private @Nullable Organisatie organisatie(Rijlezing rij) {
        if (rij.personen().organisatieIsPersoon()) {
            rij.houdAchter(Kolom.ORGANISATIE, Reden.NAAM_PERSOON);
            return null;
        }
        String naam = naam(rij, Kolom.ORGANISATIE);
        return naam == null
                ? null
                : new Organisatie(omgeving.organisatieId(naam), omgeving.gemeente(), naam, null, null, null, null);
    }

    private static @Nullable String naam(Rijlezing rij, Kolom kolom) {
        String regel = rij.regel(kolom);
        if (regel == null) {
            return null;
        }
        Gelezen<String> naam = Naamlezer.lees(regel);
        naam.redenen().forEach(reden -> rij.meld(kolom, reden));
        return naam.waarde().orElse(null);
    }

    /** By the name; what is on a date is something to take part in. */
    private static Optional<Soort> geraden(Rijlezing rij, String naam) {
        Optional<Soort> soort = Soortrader.van(naam)
                .or(() -> rij.heeft(Kolom.DATUM) ? Optional.of(Soort.ACTIVITEIT) : Optional.empty());
        if (!rij.heeft(Kolom.SOORT) && rij.van().koppen().containsKey(Kolom.SOORT)) {
            rij.meld(Kolom.SOORT, Reden.SOORT_GERADEN);
        }
        return soort;
    }

    private static Optional<Soort> soort(Rijlezing rij) {
        if (!rij.heeft(Kolom.SOORT)) {
            return Optional.empty();
        }
        List<String> codes =
                Termenlezer.SOORT.alle(rij.ruw(Kolom.SOORT)).waarde().orElse(List.of());
        if (codes.isEmpty()) {
            rij.meld(Kolom.SOORT, Reden.SOORT_ONBEKEND);
            return Optional.empty();
        }
        return Soort.vanCode(codes.get(0));
    }

    private static @Nullable Cirkel cirkel(Rijlezing rij) {
        String letter =
                Kaal.van(rij.ruw(Kolom.CIRKEL)).replace("cirkel", "").strip().toUpperCase(Locale.ROOT);
        Optional<Cirkel> cirkel = Cirkel.vanCode(letter);
        if (cirkel.isEmpty() && !letter.isEmpty()) {
            rij.meld(Kolom.CIRKEL, Reden.TERM_ONBEKEND);
        }
        return cirkel.orElse(null);
    }

    /** The letter of the municipality numbers the three kinds of network. */
    private static @Nullable Netwerktype netwerktype(Rijlezing rij) {
        String tekst = Kaal.van(rij.ruw(Kolom.NETWERKTYPE));
        if (tekst.isEmpty()) {
            return null;
        }
        if (tekst.startsWith("eigen") || tekst.equals("1")) {
            return Netwerktype.EIGEN_RELATIES;
        }
        if (tekst.startsWith("groep") || tekst.equals("2")) {
            return Netwerktype.GROEPSONDERSTEUNING;
        }
        if (tekst.startsWith("prof") || tekst.startsWith("maatwerk") || tekst.equals("3")) {
            return Netwerktype.PROFESSIONEEL;
        }
        rij.meld(Kolom.NETWERKTYPE, Reden.TERM_ONBEKEND);
        return null;
    }

    private record Periode(
            @Nullable LocalDate begin, @Nullable LocalDate eind) {
        /** With this as its end, unless it has one. */
        private Periode totEnMet(Optional<LocalDate> laatste) {
            return eind != null
                            || laatste.isEmpty()
                            || (begin != null && laatste.get().isBefore(begin))
                    ? this
                    : new Periode(begin, laatste.get());
        }
    }

    private static Periode periode(Rijlezing rij) {
        LocalDate begin = rij.lees(Kolom.BEGIN, Datumlezer::lees).orElse(null);
        LocalDate eind = rij.lees(Kolom.EIND, Datumlezer::leesEinde).orElse(null);
        if (begin != null && eind != null && eind.isBefore(begin)) {
            rij.meld(Kolom.EIND, Reden.EIND_VOOR_BEGIN);
            return new Periode(null, null);
        }
        return new Periode(begin, eind);
    }

    /** A function or an organisation may be named, a person not. */
    private static @Nullable String gecontroleerdDoor(Rijlezing rij, @Nullable Organisatie organisatie) {
        String wie = rij.regel(Kolom.GECONTROLEERD_DOOR);
        if (wie == null) {
            return null;
        }
        String functie = Functielezer.zonderNamen(wie, organisatie == null ? "" : organisatie.naam());
        if (!Kaal.van(functie).equals(Kaal.van(wie))) {
            rij.houdAchter(Kolom.GECONTROLEERD_DOOR, Reden.NAAM_PERSOON);
        }
        return functie.isEmpty() ? null : functie;
    }
}
