package nl.samenkracht.indexer.importeren;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Staat;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.register.Samenvoeging;
import nl.samenkracht.indexer.bron.Kandidaat;
import nl.samenkracht.indexer.lezen.Persoonsgegevens;
import nl.samenkracht.indexer.lezen.Persoonsnamen;
import nl.samenkracht.indexer.verslag.Veldverschil;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed in an entry, for the report. A value that may be somebody's own is not repeated, nor is any value of an entry that is or was not
 * public, or whose address is or was secret: a text may hold what nobody has taken out of it yet.
 */
final class Veldverschillen {
    /** Who can be reached where: a value that left may stand in a column of somebody's own now. */
    private static final Set<String> CONTACT = Set.of("inhoud.telefoons", "organisatie", "gecontroleerdDoor");

    private static final Set<String> NIET_OPENBAAR = Set.of(Staat.CONCEPT.code(), Staat.VERBORGEN.code());

    private final Waardetekst waardetekst;

    Veldverschillen(Gebiedsindeling indeling) {
        this.waardetekst = new Waardetekst(indeling);
    }

    /**
     * The fields that differ.
     *
     * @param had the entry as it was
     * @param wordt the entry as it will be
     * @param gewijzigd names of the fields that differ
     */
    List<Veldverschil> van(ObjectNode had, ObjectNode wordt, Set<String> gewijzigd, Kandidaat kandidaat) {
        if (isBesloten(had) || isBesloten(wordt)) {
            return gewijzigd.stream().map(Veldverschil::verzwegen).toList();
        }
        Map<String, JsonNode> eerst = Samenvoeging.velden(had);
        Map<String, JsonNode> nu = Samenvoeging.velden(wordt);
        boolean hieldIetsAchter = !kandidaat.achtergehouden().isEmpty();
        List<String> namen = namen(kandidaat.aanbod());
        return gewijzigd.stream()
                .map(veld -> {
                    JsonNode was = eerst.get(veld);
                    JsonNode komt = nu.get(veld);
                    return hieldIetsAchter && was != null && isVerhuisd(veld, was, komt)
                            ? Veldverschil.verzwegen(veld)
                            : verschil(veld, tekst(was, namen), tekst(komt, namen));
                })
                .toList();
    }

    private static boolean isBesloten(ObjectNode boom) {
        return Samenvoeging.isGeheim(boom.get("locaties"))
                || NIET_OPENBAAR.contains(boom.path("staat").asString(""));
    }

    private static List<String> namen(Aanbod aanbod) {
        String organisatie =
                aanbod.organisatie() == null ? null : aanbod.organisatie().naam();
        return Stream.of(aanbod.naam(), organisatie).filter(Objects::nonNull).toList();
    }

    /** The difference lies in what is not repeated. */
    private static Veldverschil verschil(String veld, @Nullable String was, @Nullable String wordt) {
        return Objects.equals(was, wordt) ? Veldverschil.verzwegen(veld) : Veldverschil.van(veld, was, wordt);
    }

    private @Nullable String tekst(@Nullable JsonNode waarde, Collection<String> namen) {
        if (waarde == null) {
            return null;
        }
        String tekst = Persoonsgegevens.weg(waardetekst.van(waarde), namen).tekst();
        Persoonsnamen personen = new Persoonsnamen(Persoonsnamen.woorden(namen));
        return personen.weg(tekst, personen.zoek(tekst).zeker());
    }

    /** Whether the old value may have moved to a column that is withheld. */
    private static boolean isVerhuisd(String veld, JsonNode was, @Nullable JsonNode wordt) {
        return wordt == null
                || (CONTACT.contains(veld)
                        && (wordt.isString()
                                || was.valueStream()
                                        .anyMatch(deel -> wordt.valueStream().noneMatch(deel::equals))));
    }
}
