package nl.samenkracht.indexer.verslag;

import java.util.Locale;

/** Why something is in the report. The sentence for each is {@code reden.<code>} in the bundle. */
public enum Reden {
    NAAM_ONTBREEKT(Ernst.FOUT),
    RIJ_GEWEIGERD(Ernst.FOUT),
    RIJ_ONVERWACHT(Ernst.FOUT),
    DIENST_TE_GROOT(Ernst.FOUT),
    AANHALINGSTEKENS(Ernst.WAARSCHUWING),
    TEVEEL_CELLEN(Ernst.WAARSCHUWING),
    FOUTCEL(Ernst.WAARSCHUWING),
    SOORT_ONBEKEND(Ernst.WAARSCHUWING),
    SOORT_GERADEN(Ernst.MELDING),
    ORGANISATIE_ONBEKEND(Ernst.WAARSCHUWING),
    TERM_ONBEKEND(Ernst.WAARSCHUWING),
    GEBIED_ONBEKEND(Ernst.WAARSCHUWING),
    DATUM_ONLEESBAAR(Ernst.WAARSCHUWING),
    EIND_VOOR_BEGIN(Ernst.WAARSCHUWING),
    TIJD_ONLEESBAAR(Ernst.MELDING),
    TIJD_ZONDER_EIND(Ernst.MELDING),
    KEER_ANDERS(Ernst.MELDING),
    TELEFOON_ONLEESBAAR(Ernst.WAARSCHUWING),
    TELEFOON_PERSOONLIJK(Ernst.WAARSCHUWING),
    MAIL_ONLEESBAAR(Ernst.WAARSCHUWING),
    MAIL_PERSOONLIJK(Ernst.WAARSCHUWING),
    BSN(Ernst.WAARSCHUWING),
    REKENING_PERSOONLIJK(Ernst.WAARSCHUWING),
    POSTCODE_ONLEESBAAR(Ernst.WAARSCHUWING),
    POSTCODE_ELDERS(Ernst.MELDING),
    POSTCODE_ZONDER_STRAAT(Ernst.WAARSCHUWING),
    ADRES_ONVOLLEDIG(Ernst.MELDING),
    LINK_GEWEIGERD(Ernst.WAARSCHUWING),
    LINK_ONLEESBAAR(Ernst.WAARSCHUWING),
    PUNT_OMGEWISSELD(Ernst.MELDING),
    PUNT_BUITEN_NEDERLAND(Ernst.WAARSCHUWING),
    PUNT_ONLEESBAAR(Ernst.WAARSCHUWING),
    LEEFTIJD_ONLEESBAAR(Ernst.MELDING),
    OPMAAK_VERWIJDERD(Ernst.MELDING),
    SCRIPT_VERWIJDERD(Ernst.WAARSCHUWING),
    STUURTEKENS_VERWIJDERD(Ernst.MELDING),
    TEKENS_HERSTELD(Ernst.WAARSCHUWING),
    TEKENSET_ONZEKER(Ernst.WAARSCHUWING),
    TEKENSET_OUD(Ernst.MELDING),
    KOSTEN_ONLEESBAAR(Ernst.WAARSCHUWING),
    TEKST_INGEKORT(Ernst.WAARSCHUWING),
    GEHEIM_ADRES(Ernst.MELDING),
    STAAT_VERBORGEN(Ernst.MELDING),
    VERZOEK_NIET_PUBLICEREN(Ernst.WAARSCHUWING),
    PUBLICEREN_ONDUIDELIJK(Ernst.WAARSCHUWING),
    PUBLICEREN_LATER(Ernst.MELDING),
    PUBLICEREN_VOORBIJ(Ernst.MELDING),
    PUBLICEREN_DATUM(Ernst.WAARSCHUWING),
    STATUS_ONBEKEND(Ernst.WAARSCHUWING),
    VELD_NIET_OPENBAAR(Ernst.MELDING),
    KOLOM_ONBEKEND(Ernst.WAARSCHUWING),
    KOLOM_PERSOON(Ernst.WAARSCHUWING),
    KOLOM_INTERN(Ernst.WAARSCHUWING),
    KOLOM_CLIENT(Ernst.WAARSCHUWING),
    KOLOM_VERBORGEN(Ernst.WAARSCHUWING),
    KOLOM_DUBBEL(Ernst.WAARSCHUWING),
    NAAM_PERSOON(Ernst.WAARSCHUWING),
    NAAM_MISSCHIEN(Ernst.WAARSCHUWING),
    BRON_LEEG(Ernst.WAARSCHUWING),
    BRON_ONVOLLEDIG(Ernst.WAARSCHUWING),
    RIJ_VERBORGEN(Ernst.WAARSCHUWING),
    BLAD_OVERGESLAGEN(Ernst.MELDING),
    RIJ_OVERGESLAGEN(Ernst.MELDING),
    ADRES_ONBEKEND(Ernst.MELDING),
    ADRESDIENST_WEG(Ernst.MELDING),
    WIJK_BIJ_GRENS(Ernst.MELDING),
    WIJK_WIJKT_AF(Ernst.MELDING),
    PUNT_WIJKT_AF(Ernst.WAARSCHUWING),
    PLEK_VERHUISD(Ernst.MELDING),
    DUBBEL(Ernst.WAARSCHUWING),
    TWIJFEL(Ernst.WAARSCHUWING),
    GEKOPPELD(Ernst.MELDING),
    CONFLICT(Ernst.WAARSCHUWING),
    UID_ONTBREEKT(Ernst.WAARSCHUWING),
    NUMMER_ONGELDIG(Ernst.FOUT),
    NUMMER_TE_LANG(Ernst.FOUT),
    NUMMER_HERHAALD(Ernst.FOUT);

    private final Ernst ernst;

    Reden(Ernst ernst) {
        this.ernst = ernst;
    }

    /** How bad it is. */
    public Ernst ernst() {
        return ernst;
    }

    /** The code in the machine's report and in the bundle, "kolom-onbekend". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the value concerned must not be repeated anywhere, the report included. */
    public boolean verzwijgtWaarde() {
        return switch (this) {
            case TELEFOON_PERSOONLIJK,
                    MAIL_PERSOONLIJK,
                    BSN,
                    REKENING_PERSOONLIJK,
                    GEHEIM_ADRES,
                    KOLOM_ONBEKEND,
                    KOLOM_PERSOON,
                    KOLOM_INTERN,
                    KOLOM_CLIENT,
                    KOLOM_VERBORGEN,
                    KOLOM_DUBBEL,
                    VELD_NIET_OPENBAAR,
                    VERZOEK_NIET_PUBLICEREN,
                    NAAM_PERSOON -> true;
            default -> false;
        };
    }
}
