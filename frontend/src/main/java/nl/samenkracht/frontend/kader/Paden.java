package nl.samenkracht.frontend.kader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the portal in one language, in one place. Paths without origin; safe to put in an attribute.
 *
 * @param lijst the list a visitor is collecting without scripts: every address within the portal carries it along, since nothing
 *     else remembers it; empty for all others
 */
public record Paden(Taal taal, List<UUID> lijst) {

    /** How many entries fit on a list. */
    public static final int LANGSTE_LIJST = 50;

    /** Without a list. */
    public Paden(Taal taal) {
        this(taal, List.of());
    }

    /** A fixed page: {@code /hulp-nu} becomes {@code /en/hulp-nu} in English, {@code /} becomes {@code /en}. */
    public String naar(String pad) {
        return kaal(pad) + ids("?lijst=", "&lijst=", lijst);
    }

    /** The page of the list: with what was collected on it, empty when nothing was. */
    public String mijnLijst() {
        return mijnLijst(lijst);
    }

    /** The page of a list of these entries. */
    public String mijnLijst(List<UUID> ids) {
        return kaal("/mijn-lijst") + ids("?id=", "&id=", ids);
    }

    /** True if the entry is on the list. */
    public boolean opLijst(UUID id) {
        return lijst.contains(id);
    }

    /** The page of the list with the entry added; when it is on it, without it. */
    public String mijnLijstAnders(UUID id) {
        Stream<UUID> anders = opLijst(id)
                ? lijst.stream().filter(ander -> !ander.equals(id))
                : Stream.concat(lijst.stream(), Stream.of(id));
        return mijnLijst(anders.toList());
    }

    /** The page of an entry. */
    public String aanbod(UUID id, String slug) {
        return naar("/aanbod/" + id + "/" + slug);
    }

    /** The page of an entry. */
    public String aanbod(AanbodRegel aanbod) {
        return aanbod(aanbod.id(), aanbod.slug());
    }

    /** The form to report an error on an entry. */
    public String foutMelden(UUID id, String slug) {
        return naar("/aanbod/" + id + "/" + slug + "/fout-melden");
    }

    /** The page of an organisation. */
    public String organisatie(OrganisatieLink organisatie) {
        return naar("/organisaties/" + organisatie.id() + "/" + organisatie.slug());
    }

    /** A page of the entries of an organisation, from 1. */
    public String organisatie(OrganisatieLink organisatie, int pagina) {
        return pagina == 1
                ? organisatie(organisatie)
                : kaal("/organisaties/" + organisatie.id() + "/" + organisatie.slug()) + "?pagina=" + pagina
                        + ids("&lijst=", "&lijst=", lijst);
    }

    /** A search for these words. */
    public String zoek(String vraag) {
        return zoeken("q", vraag);
    }

    /** All entries of a leefgebied. */
    public String leefgebied(String code) {
        return zoeken("leefgebied", code);
    }

    /** All entries of a leefgebied that serve a wijk. */
    public String leefgebied(String code, String wijk) {
        return leefgebied(code) + "&wijk=" + codeer(wijk);
    }

    /** All entries of a soort. */
    public String soort(String code) {
        return zoeken("soort", code);
    }

    /** All entries of a soort that serve a wijk. */
    public String soort(String code, String wijk) {
        return soort(code) + "&wijk=" + codeer(wijk);
    }

    /** All entries that serve a wijk. */
    public String inWijk(String slug) {
        return zoeken("wijk", slug);
    }

    /** The first question on a beginning: a leefgebied, or another. */
    public String vraagwijzer(String begin) {
        return naar("/vraagwijzer/" + begin);
    }

    /**
     * The question that follows on these answers.
     *
     * @param antwoorden codes, in order; with none the first question
     */
    public String vraagwijzer(String begin, List<String> antwoorden) {
        return antwoorden.isEmpty()
                ? vraagwijzer(begin)
                : kaal("/vraagwijzer/" + begin) + "?gekozen=" + String.join(".", antwoorden)
                        + ids("&lijst=", "&lijst=", lijst);
    }

    /** Who to call at once, by a letter that tells nothing. */
    public String vraagwijzerVerder(String letter) {
        return kaal("/vraagwijzer/verder") + "?bij=" + letter;
    }

    /**
     * What helps with these needs.
     *
     * @param hulpvragen codes, the weightiest first; empty only where the vocabulary in use has none of them
     * @param gekozen beginning and answers that led to them
     * @param wijk slug; null for everywhere
     */
    public String hulpvragen(List<String> hulpvragen, String gekozen, @Nullable String wijk) {
        return kaal("/zoeken") + "?hulpvraag=" + String.join("&hulpvraag=", hulpvragen) + "&gekozen=" + gekozen
                + (wijk == null ? "" : "&wijk=" + codeer(wijk)) + ids("&lijst=", "&lijst=", lijst);
    }

    /** The page of a wijk. */
    public String wijk(String slug) {
        return naar("/wijken/" + slug);
    }

    private String zoeken(String veld, String waarde) {
        return kaal("/zoeken") + "?" + veld + "=" + codeer(waarde) + ids("&lijst=", "&lijst=", lijst);
    }

    private String kaal(String pad) {
        if (taal.voorvoegsel().isEmpty()) {
            return pad;
        }
        return pad.equals("/") ? taal.voorvoegsel() : taal.voorvoegsel() + pad;
    }

    private static String ids(String eerste, String verder, List<UUID> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        return ids.stream().map(UUID::toString).collect(Collectors.joining(verder, eerste, ""));
    }

    private static String codeer(String waarde) {
        return URLEncoder.encode(waarde, StandardCharsets.UTF_8);
    }
}
