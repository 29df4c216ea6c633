package nl.samenkracht.indexer.bron;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Plaatssoort;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Postcodes;
import nl.samenkracht.indexer.lezen.Gebiedlezer;
import nl.samenkracht.indexer.lezen.Kaal;
import org.jspecify.annotations.Nullable;

/** What every source must know of the gemeente it reads for. Immutable. */
public final class Bronomgeving {
    private static final UUID VOORLOPIG = new UUID(0, 0);

    private final String gemeente;
    private final boolean voorbeeld;
    private final LocalDate vandaag;
    private final Gebiedlezer gebieden;
    private final Gebiedsindeling indeling;
    private final Optional<Postcodes> postcodes;

    /**
     * Knows this.
     *
     * @param voorbeeld whether everything that is read must be marked as sample data
     * @param vandaag the day on which is read
     */
    public Bronomgeving(Gebiedsindeling indeling, boolean voorbeeld, LocalDate vandaag) {
        this.vandaag = vandaag;
        this.gemeente = indeling.gemeente();
        this.voorbeeld = voorbeeld;
        this.gebieden = new Gebiedlezer(indeling);
        this.indeling = indeling;
        this.postcodes = Optional.of(Postcodes.van(gemeente)).filter(bekend -> !bekend.isLeeg());
    }

    /** CBS code. */
    public String gemeente() {
        return gemeente;
    }

    /** Whether everything that is read is sample data. */
    public boolean voorbeeld() {
        return voorbeeld;
    }

    /** The day on which is read. */
    public LocalDate vandaag() {
        return vandaag;
    }

    /** Reads names of areas. */
    public Gebiedlezer gebieden() {
        return gebieden;
    }

    /** Whether the postcode lies in the gemeente, or it is not known which do. */
    public boolean isVanHier(String postcode) {
        return postcodes.isEmpty() || postcodes.get().zoek(postcode).isPresent();
    }

    /** Outlines of wijken and buurten. */
    public Gebiedsindeling indeling() {
        return indeling;
    }

    /** Roughly where postcodes lie; empty when that is not known for this gemeente. */
    public Optional<Postcodes> postcodes() {
        return postcodes;
    }

    /** The id of an entry that got no id from its source: replaced once its number in the source is known. */
    public UUID voorlopigId() {
        return VOORLOPIG;
    }

    /** The id of an organisation of this name in this gemeente. */
    public UUID organisatieId(String naam) {
        return Naamid.van("organisatie", gemeente, Kaal.van(naam));
    }

    /**
     * A place whose id follows from what it is called and where it is, so that entries share it. Of a place without an address for visitors wijk
     * and buurt are determined here, from what is given and then not kept.
     */
    public Locatie locatie(
            Plaatssoort soort,
            @Nullable String naam,
            @Nullable Adres adres,
            @Nullable Punt punt,
            @Nullable String wijk) {
        if (!soort.heeftAdres() && soort != Plaatssoort.GEHEIM) {
            Optional<String> hier = Optional.ofNullable(punt)
                    .flatMap(hierbij -> indeling.wijkVan(hierbij, wijk))
                    .or(() -> Optional.ofNullable(wijk))
                    .or(() -> wijkBij(adres));
            return new Locatie(
                    Naamid.van("locatie", gemeente, soort.code(), kenmerk(naam, null, hier.orElse(null))),
                    soort,
                    naam,
                    null,
                    null,
                    hier.orElse(null),
                    Optional.ofNullable(punt)
                            .flatMap(indeling::buurtVan)
                            .filter(buurt -> indeling.wijkVanBuurt(buurt).equals(hier))
                            .orElse(null),
                    null);
        }
        String id = soort == Plaatssoort.GEHEIM ? "" : kenmerk(naam, adres, wijk);
        return new Locatie(
                Naamid.van("locatie", gemeente, soort.code(), id), soort, naam, adres, punt, wijk, null, null);
    }

    private static String kenmerk(@Nullable String naam, @Nullable Adres adres, @Nullable String wijk) {
        return String.join(
                "|",
                Kaal.van(Objects.requireNonNullElse(naam, "")),
                adres == null ? "" : Kaal.van(adres.straat()),
                adres == null ? "" : Objects.requireNonNullElse(adres.postcode(), ""),
                adres == null ? "" : Kaal.van(Objects.requireNonNullElse(adres.plaats(), "")),
                adres == null ? Objects.requireNonNullElse(wijk, "") : "");
    }

    /** The wijk most of its postcode lies in. */
    public Optional<String> wijkBij(@Nullable Adres adres) {
        String postcode = adres == null ? null : adres.postcode();
        return postcode == null
                ? Optional.empty()
                : postcodes.flatMap(tabel -> tabel.zoek(postcode)).flatMap(Postcodes.Plek::wijk);
    }
}
