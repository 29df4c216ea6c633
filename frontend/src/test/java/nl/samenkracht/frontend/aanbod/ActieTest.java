package nl.samenkracht.frontend.aanbod;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenkracht.frontend.Weergave;
import nl.samenkracht.frontend.deel.Contact;
import nl.samenkracht.frontend.deel.Kosten;
import nl.samenkracht.frontend.galerij.VoorbeeldPaginas;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.opmaak.Teksten;
import org.junit.jupiter.api.Test;

class ActieTest {

    @Test
    void whatAnotherOrganisationDecidesDoesNotGoThroughTheDesk() {
        assertThat(Actie.van(pagina("ander-besluit"))).isEqualTo(new Actie(Actie.Soort.ANDER_BESLUIT, null));
        assertThat(Actie.van(pagina("sociaal-plein"))).isEqualTo(new Actie(Actie.Soort.SOCIAAL_PLEIN, null));
    }

    @Test
    void everyStepHasItsWords() {
        for (Taal taal : Taal.values()) {
            Teksten teksten = Teksten.lees(taal, Map.of());
            for (Actie.Soort soort : Actie.Soort.values()) {
                assertThat(teksten.kent("actie." + soort.name()))
                        .as(soort.name())
                        .isTrue();
            }
        }
    }

    @Test
    void anEntryThatNobodyKnowsTheWayIntoSaysWhereToAsk() {
        String html = new String(new Weergave().render(pagina()), StandardCharsets.UTF_8);

        assertThat(Actie.van(pagina())).isNull();
        assertThat(html)
                .contains("Vraag het bij het Sociaal Plein of bij een wijkpunt.")
                .contains("href=\"/zoeken?soort=wijkpunt\">Kijk waar de wijkpunten zijn</a></p>");
    }

    private static AanbodPagina pagina(String... toegang) {
        AanbodPagina kaal = (AanbodPagina)
                Objects.requireNonNull(VoorbeeldPaginas.alle(Taal.NL).get("aanbod-kaal"));
        return new AanbodPagina(
                kaal.kader(),
                kaal.id(),
                kaal.slug(),
                kaal.naam(),
                kaal.andereNamen(),
                kaal.soort(),
                kaal.samenvatting(),
                kaal.omschrijving(),
                kaal.leefgebieden(),
                kaal.voorWie(),
                kaal.bereik(),
                kaal.wanneer(),
                kaal.plekken(),
                kaal.kaart(),
                new Meedoen(List.of(toegang), null, null, null, new Kosten(false, null), List.of(), false, List.of()),
                new Contact(List.of(), null, null),
                kaal.organisatie(),
                kaal.gecontroleerdOp(),
                kaal.gecontroleerdDoor(),
                kaal.voorbeeld(),
                kaal.ookInDeBuurt());
    }
}
