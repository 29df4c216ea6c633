package nl.samenkracht.backend.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenkracht.catalogus.Json;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.frontend.deel.Contact;
import org.junit.jupiter.api.Test;

class ContactenTest {
    private static final String ORGANISATIE = """
        {"id": "00000000-0000-4000-8000-000000000002", "gemeente": "GM0402", "naam": "Versa",
         "telefoon": "0351000000", "email": "info@versa.example", "website": "https://versa.example/"}\
        """;

    @Test
    void an_entry_that_says_nothing_is_reached_through_its_organisation() {
        assertThat(Contacten.van(aanbod(ORGANISATIE, "")))
                .isEqualTo(new Contact(
                        List.of(new Contact.Telefoon("035 100 0000", null)),
                        "info@versa.example",
                        "https://versa.example/"));
        assertThat(Contacten.van(aanbod("null", ""))).isEqualTo(new Contact(List.of(), null, null));
    }

    @Test
    void an_entry_with_its_own_number_or_address_is_not_reached_elsewhere() {
        assertThat(Contacten.van(aanbod(ORGANISATIE, ", \"email\": \"koffie@versa.example\"")))
                .isEqualTo(new Contact(List.of(), "koffie@versa.example", "https://versa.example/"));
        assertThat(Contacten.van(aanbod(
                        ORGANISATIE,
                        ", \"telefoons\": [{\"nummer\": \"0352000000\"}], \"website\": \"https://koffie.example/\"")))
                .isEqualTo(new Contact(
                        List.of(new Contact.Telefoon("035 200 0000", null)), null, "https://koffie.example/"));
    }

    private static Aanbod aanbod(String organisatie, String inhoud) {
        return Json.MAPPER.readValue("""
            {"id": "00000000-0000-4000-8000-000000000001", "gemeente": "GM0402", "soort": "activiteit", "staat": "gepubliceerd",
             "naam": "Koffie", "organisatie": %s, "inhoud": {"omschrijving": "Koffie."%s}}
            """.formatted(organisatie, inhoud), Aanbod.class);
    }
}
