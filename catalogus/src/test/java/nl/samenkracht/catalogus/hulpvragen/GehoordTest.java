package nl.samenkracht.catalogus.hulpvragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GehoordTest {
    private static final Vraaghoorder HOORDER = new Vraaghoorder(Hulpvragen.standaard(), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wat is er te doen",
                "koffie",
                "samen eten",
                "kaarten",
                "iets leuks met mijn kleinkinderen",
                "wandelen met anderen"
            })
    void who_asks_for_company_or_something_to_do_looks_for_somewhere_to_go(String vraag) {
        assertThat(hoor(vraag).isErgensHeen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de kliniek stuurt mij weg zonder huis",
                "de stroom wordt afgesloten",
                "mijn hospita wil mij eruit hebben",
                "de deurwaarder komt langs",
                "ik heb schulden",
                "mijn man slaat mij waar kan ik heen",
                "ik wil wel koffie schenken als vrijwilliger"
            })
    void who_is_in_trouble_or_offers_help_does_not(String vraag) {
        assertThat(hoor(vraag).isErgensHeen()).isFalse();
    }

    private static Gehoord hoor(String vraag) {
        return HOORDER.hoor(vraag, List.of(), merk -> true, woord -> true);
    }
}
