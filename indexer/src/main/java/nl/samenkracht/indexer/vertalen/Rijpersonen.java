package nl.samenkracht.indexer.vertalen;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.indexer.lezen.Kaal;
import nl.samenkracht.indexer.lezen.Organisatiewoorden;
import nl.samenkracht.indexer.lezen.Persoonsnamen;
import nl.samenkracht.indexer.lezen.Persoonsnamen.Vondst;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.lezen.Telefoonlezer;
import nl.samenkracht.indexer.verslag.Reden;

/** Who is named in one row: a name that one cell gives away as a person's must go from all cells. */
final class Rijpersonen {
    /** Where people write sentences. */
    static final Set<Kolom> TEKSTEN = EnumSet.of(
            Kolom.NAAM,
            Kolom.OMSCHRIJVING,
            Kolom.SAMENVATTING,
            Kolom.ANDERE_NAMEN,
            Kolom.VOOR_WIE,
            Kolom.LOCATIE,
            Kolom.ADRES,
            Kolom.TIJDEN,
            Kolom.DAGEN,
            Kolom.FREQUENTIE,
            Kolom.KOSTEN,
            Kolom.AANMELDEN,
            Kolom.MEENEMEN,
            Kolom.WACHTTIJD,
            Kolom.TOLK,
            Kolom.TOEGANKELIJKHEID,
            Kolom.TREFWOORDEN);
    /** Under these headings stands somebody as often as an organisation. */
    private static final Pattern WIE = Pattern.compile("\\b(?:organisator|door|wie)\\b");

    private static final Pattern DOMEIN = Pattern.compile("(?i)(?:@|//|www\\.)([a-z0-9.-]{1,100})");
    private static final Pattern PAD = Pattern.compile("/.*");

    private final Persoonsnamen lezer;
    private final Set<String> zeker = new LinkedHashSet<>();
    private final Vondst inNaam;
    private final Vondst inOrganisatie;
    private final boolean organisatieIsPersoon;

    /** @param plaatswoorden of the gemeente, its wijken and buurten, as {@link Persoonsnamen#woorden} gives them */
    Rijpersonen(Tabelrij rij, Set<String> plaatswoorden) {
        String organisatie = tekst(rij, Kolom.ORGANISATIE);
        List<String> domeinen = domeinen(rij);
        Persoonsnamen zonderRij = new Persoonsnamen(plaatswoorden);
        Vondst alsOrganisatie = zonderRij.alsOrganisatie(organisatie);
        this.organisatieIsPersoon = !organisatie.isEmpty()
                && (!alsOrganisatie.zeker().isEmpty()
                        || (vraagtWie(rij) && !isOrganisatie(organisatie, domeinen, zonderRij)));
        this.inOrganisatie = organisatieIsPersoon ? Vondst.NIETS : alsOrganisatie;
        Set<String> bekend = new HashSet<>(plaatswoorden);
        bekend.addAll(Persoonsnamen.woorden(domeinen));
        bekend.addAll(Persoonsnamen.woorden(List.of(tekst(rij, Kolom.LOCATIE))));
        if (organisatieIsPersoon) {
            zeker.addAll(zonderRij.inPersoonskolom(organisatie));
        } else {
            bekend.addAll(Persoonsnamen.woorden(List.of(organisatie)));
        }
        String naam = tekst(rij, Kolom.NAAM);
        this.inNaam = new Persoonsnamen(bekend).zoek(naam);
        Set<String> uitNaam = Persoonsnamen.woorden(List.of(naam));
        uitNaam.removeAll(Persoonsnamen.woorden(inNaam.zeker()));
        uitNaam.removeAll(Persoonsnamen.woorden(inNaam.misschien()));
        bekend.addAll(uitNaam);
        this.lezer = new Persoonsnamen(bekend);
        zeker.addAll(inNaam.zeker());
        rij.personen().forEach(cel -> zeker.addAll(lezer.inPersoonskolom(cel)));
        TEKSTEN.forEach(kolom -> zeker.addAll(lezer.zoek(tekst(rij, kolom)).zeker()));
    }

    private static String tekst(Tabelrij rij, Kolom kolom) {
        String cel = rij.cel(kolom);
        return cel.isEmpty() ? "" : Tekstlezer.lees(cel).waarde().orElse("");
    }

    private static boolean vraagtWie(Tabelrij rij) {
        return WIE.matcher(Kaal.van(
                        Optional.ofNullable(rij.koppen().get(Kolom.ORGANISATIE)).orElse("")))
                .find();
    }

    /** "Kwintes" at kwintes.example is one: with two words it may still be somebody's own site. */
    private static boolean isOrganisatie(String naam, List<String> domeinen, Persoonsnamen lezer) {
        return Organisatiewoorden.noemt(naam)
                || domeinen.contains(Kaal.van(naam))
                || (Organisatiewoorden.isGroep(naam) && lezer.losseWoorden(naam).isEmpty());
    }

    /** "kwintes", "versa welzijn", of mail and web addresses. */
    private static List<String> domeinen(Tabelrij rij) {
        Matcher domein = DOMEIN.matcher(rij.cel(Kolom.EMAIL) + " " + rij.cel(Kolom.WEBSITE));
        return domein.results()
                .map(vondst -> PAD.matcher(vondst.group(1)).replaceFirst("").replaceFirst("^www\\.", ""))
                .map(adres -> Kaal.van(adres.replaceFirst("\\.[a-z]{2,24}$", "")))
                .toList();
    }

    /** Whether what stands where an organisation should is, or may be, a person. */
    boolean organisatieIsPersoon() {
        return organisatieIsPersoon;
    }

    /** The text without the names of this row. */
    String weg(String tekst) {
        return lezer.weg(tekst, zeker);
    }

    /**
     * Why what is said of a number may not be shown; empty when it may.
     *
     * @param namen of the organisation and the entry
     */
    List<Reden> waaromNietOpenbaar(Telefoon telefoon, List<String> namen) {
        return Telefoonlezer.waaromNietOpenbaar(telefoon, namen, lezer);
    }

    /** What may be a name in a cell from which the sure ones were taken. */
    Set<String> misschien(Kolom kolom, String tekst) {
        if (kolom == Kolom.ORGANISATIE) {
            return inOrganisatie.misschien();
        }
        if (kolom == Kolom.NAAM) {
            return inNaam.misschien();
        }
        return TEKSTEN.contains(kolom) ? lezer.zoek(tekst).misschien() : Set.of();
    }
}
