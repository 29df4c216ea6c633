package nl.samenkracht.indexer.vertalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under "Status" shows a row, ends it or hides it; what nobody knows hides it and is told. */
class StatusTest extends Tabelproef {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actief",
                "ACTIEF!",
                "actief (2026)",
                "Active",
                "Gepubliceerd",
                "gepubliceerd op 12-3-2026",
                "Publiceren",
                "Openbaar",
                "Klaar voor publicatie",
                "Lopend",
                "Loopt",
                "Loopt door in 2026",
                "Doorlopend",
                "In uitvoering",
                "In gebruik",
                "Goedgekeurd",
                "goedgekeurd door redactie",
                "Akkoord",
                "Akkoord per 12-3-2026",
                "ok",
                "Oké",
                "OK - mei 2026",
                "in orde",
                "Definitief",
                "Gecontroleerd",
                "gecheckt okt 2026",
                "Geverifieerd",
                "Compleet",
                "Actueel",
                "up-to-date",
                "Bijgewerkt 2026",
                "Gewijzigd",
                "Ongewijzigd",
                "geen wijzigingen",
                "Nieuw",
                "Nieuw aanbod",
                "Bestaand",
                "bestaand/actief",
                "Huidig",
                "Structureel",
                "Tijdelijk",
                "Pilot",
                "Eenmalig",
                "Seizoen",
                "Open",
                "Open voor inschrijving",
                "Open voor nieuwe deelnemers",
                "Openstaand",
                "Vacature open",
                "Beschikbaar",
                "Vol",
                "Actief, vol",
                "Actief maar vol",
                "Wachtlijst",
                "actief met wachtlijst",
                "Volgeboekt",
                "Inschrijving gesloten",
                "Aanmelding is gesloten",
                "Actief; inschrijving gesloten",
                "geen plek meer",
                "nog plek",
                "niet vol",
                "Gaat door",
                "Gepland",
                "Bevestigd",
                "Online",
                "Live",
                "Zichtbaar",
                "Tijdelijk gesloten",
                "temporarily closed",
                "actief sinds 2019",
                "Vast",
                "vast aanbod",
                "Verlengd",
                "n.v.t.",
                "-",
                "—",
                "…",
                "x",
                "X",
                "ja",
                "J",
                "Ja, actief",
                "1",
                "v",
                "✓",
                "✔",
                "✅",
                "waar",
                "TRUE",
                "yes",
                "👍",
                "🟢",
                ""
            })
    void watBekendIsAlsLopendWordtGetoond(String status) {
        heeftStaat(status, Staat.GEPUBLICEERD);

        assertThat(opvang.redenen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gestopt",
                "gestopt per 1-1-2026",
                "Stopgezet",
                "Vervallen",
                "Beëindigd",
                "Geëindigd",
                "Inactief",
                "Inactive",
                "Niet actief",
                "niet meer actief",
                "Niet meer actueel",
                "Niet langer beschikbaar",
                "Opgeheven",
                "Verwijderd",
                "Verwijderen",
                "Te verwijderen",
                "mag weg",
                "Geannuleerd",
                "Gecanceld",
                "Cancelled",
                "Afgelast",
                "Verlopen",
                "Gesloten",
                "definitief gesloten",
                "Afgesloten",
                "Afgerond",
                "Voltooid",
                "Afgelopen",
                "Voorbij",
                "Ingetrokken",
                "Vervuld",
                "vacature vervuld",
                "Buiten gebruik",
                "gaat niet door",
                "gaat niet meer door",
                "bestaat niet meer",
                "Historisch",
                "Verouderd",
                "deleted",
                "closed",
                "expired",
                "ended",
                "was actief, nu gestopt",
                "Nee",
                "n",
                "0",
                "onwaar",
                "false"
            })
    void watVoorbijIsEindigt(String status) {
        heeftStaat(status, Staat.BEEINDIGD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Concept",
                "Niet publiceren",
                "niet openbaar",
                "nog niet actief",
                "nog niet gepubliceerd",
                "Niet meer gepubliceerd",
                "niet akkoord",
                "In bewerking",
                "in behandeling",
                "In voorbereiding",
                "in ontwikkeling",
                "Ter controle",
                "Te controleren",
                "nog te controleren",
                "Wacht op akkoord",
                "Wachten",
                "Intern",
                "Archief",
                "Gearchiveerd",
                "Verborgen",
                "Voorstel",
                "Aangevraagd",
                "Afgekeurd",
                "Afgewezen",
                "draft",
                "pending",
                "Dubbel",
                "On hold",
                "Gepauzeerd",
                "Opgeschort",
                "tijdelijk gestopt",
                "Uitgesteld"
            })
    void watNietVoorBezoekersIsIsVerborgen(String status) {
        heeftStaat(status, Staat.VERBORGEN);

        assertThat(opvang.redenen()).containsExactly(Reden.STAAT_VERBORGEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "??",
                "Onbekend",
                "actief?",
                "2",
                "i",
                "❌",
                "✗",
                "🔴",
                "onder voorbehoud",
                "Actief vanaf 2099",
                "actief tot 1-1-2020",
                "was actief",
                "misschien",
                "bellen",
                "verhuisd",
                "12-3-2026",
                "zie opmerking",
                "stopt binnenkort",
                "onzeker of het nog loopt"
            })
    void watNiemandKentBlijftVerborgenEnWordtGemeld(String status) {
        heeftStaat(status, Staat.VERBORGEN);

        assertThat(opvang.redenen()).containsExactly(Reden.STATUS_ONBEKEND);
    }

    @Test
    void zonderKolomStatusVerbergtNiets() {
        tabel(List.of("Naam", "Organisatie"), List.of("Eetclub", "Versa"));

        assertThat(opvang.aanbod.get(0).staat()).isEqualTo(Staat.GEPUBLICEERD);
    }

    private void heeftStaat(String status, Staat staat) {
        tabel(List.of("Naam", "Organisatie", "Status"), List.of("Eetclub", "Versa", status));

        assertThat(opvang.aanbod).hasSize(1);
        assertThat(opvang.aanbod.get(0).staat()).isEqualTo(staat);
    }
}
