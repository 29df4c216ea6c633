package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenkracht.indexer.verslag.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from anywhere becomes plain text. */
class TekstlezerTest {
    @Test
    void opmaakWordtTekstEnScriptsVerdwijnen() {
        assertThat(Tekstlezer.lees("<p>Een <b>fijne</b> middag.</p><p>Kom&nbsp;langs.</p>"))
                .isEqualTo(Gelezen.met("Een fijne middag.\n\nKom langs.", Reden.OPMAAK_VERWIJDERD));
        assertThat(Tekstlezer.lees("Hoi<script>alert(1)</script> daar"))
                .isEqualTo(Gelezen.met("Hoi daar", Reden.SCRIPT_VERWIJDERD));
        assertThat(Tekstlezer.lees("Hoi <img src=x onerror=alert(1)>").redenen())
                .containsExactly(Reden.SCRIPT_VERWIJDERD);
        assertThat(Tekstlezer.lees("&lt;script&gt;alert(1)&lt;/script&gt;Hoi").waarde())
                .contains("Hoi");
        assertThat(Tekstlezer.lees("voor kinderen < 12 en > 6 jaar").waarde())
                .contains("voor kinderen < 12 en > 6 jaar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "temperatuur a<b en c>d",
                "wij <3 Oost en zijn er voor <18 en >65 jaar",
                "Koffie <Samen> in Oost",
                "bel <naam of nummer> voor uitleg",
                "a<b"
            })
    void watTussenTekensStaatMaarGeenOpmaakIsBlijft(String tekst) {
        assertThat(Tekstlezer.lees(tekst)).isEqualTo(Gelezen.met(tekst));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoi<x onclick=alert(1)> daar",
                "Hoi<Samen> daar<img src=x onerror=alert(1)",
                "Hoi &lt;Samen&gt; daar<svg/onload=alert(1)>",
                "Hoi<SCRIPT >alert(1)</SCRIPT > daar",
                "Hoi<script",
                "Hoi <b/onclick=alert(1)>daar</b>",
                "Hoi<<script>script>alert(1)<</script>/script> daar"
            })
    void watEchtOpmaakIsVerdwijntOokNaastWatHetNietIs(String tekst) {
        assertThat(Tekstlezer.lees(tekst).waarde().orElseThrow())
                .startsWith("Hoi")
                .doesNotContainPattern("(?i)onclick|onerror|onload|<script|<img|<svg");
    }

    @Test
    void eenStapelTekensOpEenLetterWordtEenKleine() {
        assertThat(Tekstlezer.lees("e\u0301\u0323 zo" + "\u064B".repeat(5_000) + " zee")
                        .waarde())
                .contains("\u1EB9\u0301 zo" + "\u064B".repeat(4) + " zee");
    }

    @Test
    void stuurtekensVerdwijnen() {
        assertThat(Tekstlezer.lees("Gezellig\u001B[31m met\u202E koffie\u0000"))
                .isEqualTo(Gelezen.met("Gezellig[31m met koffie", Reden.STUURTEKENS_VERWIJDERD));
        assertThat(Tekstlezer.lees(" \u00A0\u200B ").waarde()).isEmpty();
    }

    @Test
    void eenKoppeltekenIsEenKoppeltekenEnEenGedachtestreepBlijft() {
        assertThat(Tekstlezer.lees("e‑mail – of bel 035–0000101 — graag").waarde())
                .contains("e-mail – of bel 035-0000101 — graag");
    }

    @Test
    void eenEindelozeTekstWordtIngekort() {
        Gelezen<String> gelezen = Tekstlezer.lees("a".repeat(5_000_000));

        assertThat(gelezen.waarde().orElseThrow()).hasSize(Tekstlezer.LANGSTE);
        assertThat(gelezen.redenen()).containsExactly(Reden.TEKST_INGEKORT);
    }
}
