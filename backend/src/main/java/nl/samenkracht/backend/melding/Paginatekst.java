package nl.samenkracht.backend.melding;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Organisatie;

/** What the page of an entry says: a report may repeat it, since that is what can be wrong. */
final class Paginatekst {
    private Paginatekst() {}

    /** Every text in which a number or address can stand, each on a line of its own. */
    static String van(Aanbod aanbod) {
        Inhoud inhoud = aanbod.inhoud();
        Stream<String> eigen = Stream.of(
                inhoud.omschrijving(),
                inhoud.samenvatting(),
                inhoud.voorWie(),
                inhoud.openingstijden().toelichting(),
                inhoud.kosten().tekst(),
                inhoud.aanmelden(),
                inhoud.meenemen(),
                inhoud.wachttijd(),
                inhoud.tolk(),
                inhoud.email(),
                inhoud.website(),
                inhoud.toegankelijkheid());
        Stream<String> telefoons =
                inhoud.telefoons().stream().flatMap(telefoon -> Stream.of(telefoon.nummer(), telefoon.toelichting()));
        Organisatie organisatie = aanbod.organisatie();
        Stream<String> vanOrganisatie = organisatie == null
                ? Stream.empty()
                : Stream.of(organisatie.telefoon(), organisatie.email(), organisatie.omschrijving());
        return Stream.of(eigen, telefoons, vanOrganisatie)
                .flatMap(teksten -> teksten)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
