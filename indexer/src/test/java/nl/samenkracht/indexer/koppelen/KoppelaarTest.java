package nl.samenkracht.indexer.koppelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.samenkracht.indexer.koppelen.Koppeling.Reden;
import nl.samenkracht.indexer.koppelen.Koppeling.Twijfel;
import nl.samenkracht.indexer.koppelen.Koppeling.Waarom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoppelaarTest {
    private static final UUID BEKEND = UUID.fromString("00000000-0000-5000-8000-000000000001");
    private static final UUID NIEUW = UUID.fromString("00000000-0000-5000-8000-000000000002");
    private static final Sleutel TAALCAFE = Sleutel.van("Taalcafé Noordoost", "Stichting Versa Welzijn", "1221ek 112");

    private final Koppelaar koppelaar = new Koppelaar();

    KoppelaarTest() {
        koppelaar.ken(BEKEND, TAALCAFE);
    }

    @Test
    void hetzelfdeNummerInDezelfdeBronIsZeker() {
        koppelaar.kenNummer("A1", BEKEND);

        Koppeling koppeling = koppelaar.zoek("A1", NIEUW, false, true, Sleutel.van("Heel anders", "", ""));

        assertThat(koppeling.aanbod()).isEqualTo(BEKEND);
        assertThat(koppeling.waarom()).isEqualTo(Waarom.ZELFDE_NUMMER);
    }

    @Test
    void naamOrganisatieEnPlaatsGelijkIsZeker() {
        Koppeling koppeling = zoek("TAALCAFE  noordoost", "Versa Welzijn", "1221ek 112");

        assertThat(koppeling.waarom()).isEqualTo(Waarom.ZELFDE_GEGEVENS);
        assertThat(koppeling.aanbod()).isEqualTo(BEKEND);
    }

    @Test
    void eenVerschrijvingIsZekerAlsOrganisatieEnPlaatsGelijkZijn() {
        assertThat(zoek("Taalcaffé Noordoost", "Versa Welzijn", "1221ek 112").waarom())
                .isEqualTo(Waarom.ZELFDE_OP_SPELLING_NA);
        assertThat(zoek("Taal café Noordoost", "Versa Welzijn", "1221ek 112").waarom())
                .isEqualTo(Waarom.ZELFDE_OP_SPELLING_NA);
    }

    @ParameterizedTest
    @CsvSource({
        "Cursus Vader, Cursus Kader",
        "Team Wonen, Team Zonen",
        "Leesgroep voor iedereen, Lesgroep voor iedereen",
        "Vaderkring in de buurt, Kaderkring in de buurt",
        "Vrouwenclub de Brug, Vouwenclub de Brug",
    })
    void eenLetterDieEenAnderWoordMaaktIsTwijfelEnGeenKoppeling(String een, String ander) {
        koppelaar.ken(NIEUW, Sleutel.van(een, "Versa Welzijn", "1221ek 112"));

        assertThat(zoek(ander, "Versa Welzijn", "1221ek 112").aanbod()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Hulp bij schuldhulpverlening, Hulp bij schuldhulpverlenning",
        "Breicafé de Steek, Breicafe de Steek",
        "Buurtkamer Oost, Buurtkaemr Oost",
    })
    void eenVerschrijvingInEenLangWoordIsHetzelfde(String een, String ander) {
        koppelaar.ken(NIEUW, Sleutel.van(een, "Versa Welzijn", "1221ek 112"));

        assertThat(zoek(ander, "Versa Welzijn", "1221ek 112").aanbod()).isEqualTo(NIEUW);
    }

    @Test
    void eenLetterEnDePlaatsAndersIsTwijfel() {
        Koppeling koppeling = zoek("Taalcaffé Noordoost", "Versa Welzijn", "1223le 36");

        assertThat(koppeling.aanbod()).isNull();
        assertThat(koppeling.twijfels()).extracting(Twijfel::reden).containsExactly(Reden.ANDERE_PLAATS);
    }

    @Test
    void eenAnderCijferIsIetsAnders() {
        koppelaar.ken(NIEUW, Sleutel.van("Wandelgroep 1", "Versa Welzijn", "1221ek 112"));

        assertThat(zoek("Wandelgroep 2", "Versa Welzijn", "1221ek 112"))
                .isEqualTo(new Koppeling(null, null, List.of()));
    }

    @Test
    void eenBekendUuidWintAltijd() {
        Koppeling koppeling = koppelaar.zoek("x", BEKEND, true, true, Sleutel.van("Heel anders", "Elders", "oost"));

        assertThat(koppeling.aanbod()).isEqualTo(BEKEND);
    }

    @Test
    void eenOnbekendUuidWordtNooitSamengevoegdHoeGelijkOok() {
        Koppeling koppeling = koppelaar.zoek("x", NIEUW, true, true, TAALCAFE);

        assertThat(koppeling.aanbod()).isNull();
        assertThat(koppeling.twijfels()).extracting(Twijfel::lijktOp).containsExactly(BEKEND);
        assertThat(koppeling.twijfels()).extracting(Twijfel::reden).containsExactly(Reden.ALLES_GELIJK);
    }

    @Test
    void eenSamengevoegdUuidVolgtDeDoorverwijzing() {
        koppelaar.kenDoorverwijzing(NIEUW, BEKEND);

        assertThat(koppelaar.zoek("x", NIEUW, true, true, TAALCAFE).aanbod()).isEqualTo(BEKEND);
    }

    @Test
    void tweeNummersVanEenBronZijnTweeDingen() {
        koppelaar.kenNummer("A1", BEKEND);

        assertThat(zoek("Taalcafé Noordoost", "Versa Welzijn", "1221ek 112").aanbod())
                .isNull();
    }

    @Test
    void zonderOrganisatieIsDezelfdeNaamNietGenoeg() {
        koppelaar.ken(NIEUW, Sleutel.van("Koffieochtend", "", "oost"));

        Koppeling koppeling = zoek("Koffieochtend", "", "oost");

        assertThat(koppeling.aanbod()).isNull();
        assertThat(koppeling.twijfels()).hasSize(1);
    }

    private Koppeling zoek(String naam, String organisatie, String plaats) {
        UUID eigen = UUID.fromString("00000000-0000-5000-8000-0000000000ff");
        return koppelaar.zoek("B1", eigen, false, true, Sleutel.van(naam, organisatie, plaats));
    }
}
