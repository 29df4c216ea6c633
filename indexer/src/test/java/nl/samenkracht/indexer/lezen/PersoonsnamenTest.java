package nl.samenkracht.indexer.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersoonsnamenTest {
    private final Persoonsnamen namen =
            new Persoonsnamen(Persoonsnamen.woorden(List.of("Kwintes", "Wijkcentrum De Koperwiek", "Kerkelanden")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Vraag naar Fatima El Idrissi.                    | Vraag naar ….
            Bel Anja op 035-0000101.                         | Bel … op 035-0000101.
            Bel of mail met Anja Veldhuis voor 10 uur        | Bel of mail met … voor 10 uur
            Bel Anja of Mo. Anja is er op maandag.           | Bel … of …. … is er op maandag.
            Kom langs (Anja, receptie)                       | Kom langs (…, receptie)
            Vraag naar mevrouw de Vries-van Dam              | Vraag naar mevrouw …
            t.a.v. dhr. J. van der Berg, Emmastraat 4        | t.a.v. dhr. …, Emmastraat 4
            Contactpersoon: Gülşen Yıldız (coördinator)      | Contactpersoon: … (coördinator)
            Meld u aan bij Anja de Vries.                    | Meld u aan bij ….
            Vraag naar onze gastvrouw Riet                   | Vraag naar onze gastvrouw …
            Coördinator Anja Bakker weet meer                | Coördinator … weet meer
            Anja Bakker, wijkcoach                           | …, wijkcoach
            Inlichtingen: Anja Bakker, tel. 035-0000101      | Inlichtingen: …, tel. 035-0000101
            Yoga o.l.v. Sanne                                | Yoga o.l.v. …
            Dr. Bakker houdt spreekuur                       | Dr. … houdt spreekuur
            Bel Anja de Jong, Mo Bos of Riet van Leiden      | Bel …, … of …
            Begeleid door Fatima El Idrissi en Anja Bakker. | Begeleid door … en ….
            Neem contact op met Anja-Riet van der Bakker-de Vries. | Neem contact op met ….
            Contactpersoon = Anja de Leeuw                   | Contactpersoon = …
            Contactpersoon is Anja                           | Contactpersoon is …
            Trainer is Anja Bakker.                          | Trainer is ….
            👩 Anja de Leeuw / 035-0000101                   | 👩 … / 035-0000101
            Anja de Leeuw • info@kwintes.example             | … • info@kwintes.example
            Wijkagent Anja de Leeuw                          | Wijkagent …
            t.n.v. A. Bakker                                 | t.n.v. …
            Ten huize van Anja                               | Ten huize van …
            Bij mw. IJsbrandsma thuis                        | Bij mw. … thuis
            """)
    void watAlsPersoonWordtIngeleidGaatWeg(String tekst, String zonder) {
        assertThat(namen.weg(tekst, namen.zoek(tekst).zeker())).isEqualTo(zonder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bel Kwintes of mail info@kwintes.example",
                "Bel het Sociaal Plein, of vraag naar de opbouwwerker.",
                "Vraag naar De Koperwiek",
                "Vraag naar de Luisterlijn",
                "Bel Burenbemiddeling",
                "Meld u aan bij Wijkteam Oost",
                "Mail Welzijn Kerkelanden",
                "Bel Maandag",
                "Kom naar de Ds. Pasmastraat 3",
                "Dr. Schaepmanplein 1",
                "De docent Nederlands helpt u, de medewerker Sociaal Plein ook.",
                "Cirkel B. Bel gerust.",
                "Huis van de Wijk",
                "Bel 112",
                "Bel Veilig Thuis op 0800-2000, of mail Slachtofferhulp.",
                "Bijstand voor zelfstandigen (Bbz)",
                "Bel of mail. Wij denken mee.",
                "Voel u thuis bij Kwintes",
                "De docent is Nederlands",
                "facebook.com/kwinteshilversum",
                "Instagram @buurthuisoost",
                "facebook.com/groups/12345",
                "Maak over t.n.v. Kwintes",
                "De manager Welzijn weet het"
            })
    void eenOrganisatieEenFunctieOfEenPlekIsGeenPersoon(String tekst) {
        assertThat(namen.zoek(tekst)).isEqualTo(Persoonsnamen.Vondst.NIETS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Meld u aan bij Humanie                | Humanie
            Koffie met Anja Bakker                | Anja Bakker
            Een middag van Jan van der Zee        | Jan van der Zee
            De kring (Anja Bakker) is vol         | Anja Bakker
            Thuis bij Anja, achter de kerk        | Anja
            Anja de Wit / …                       | Anja de Wit
            facebook.com/anja.bakker.98           | anja.bakker.98
            instagram: @anjabakker                | anjabakker
            Info: linkedin.com/in/anja-bakker     | anja-bakker
            """)
    void watEenNaamKanZijnBlijftStaanMaarWordtGenoemd(String tekst, String naam) {
        assertThat(namen.zoek(tekst)).isEqualTo(new Persoonsnamen.Vondst(Set.of(), Set.of(naam)));
    }

    @Test
    void eenKolomOverPersonenGeeftNamenEnGeenFuncties() {
        assertThat(namen.inPersoonskolom("Fatima El Idrissi (receptie), 06-00000001"))
                .containsExactly("Fatima El Idrissi");
        assertThat(namen.inPersoonskolom("Vrijwilligerscoördinator, Kwintes")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Mevrouw Jansen,true,false",
        "A. de Vries,true,false",
        "Anja Bakker,false,true",
        "Kwintes,false,false",
        "Stichting Anja Bakker,false,false",
        "Versa Welzijn,false,false"
    })
    void watAlsOrganisatieStaatKanEenPersoonZijn(String naam, boolean zeker, boolean misschien) {
        Persoonsnamen.Vondst vondst = namen.alsOrganisatie(naam);

        assertThat(!vondst.zeker().isEmpty()).isEqualTo(zeker);
        assertThat(!vondst.misschien().isEmpty()).isEqualTo(misschien);
    }
}
