package nl.samenkracht.indexer.lezen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.Bronbestand;
import nl.samenkracht.catalogus.hulplijnen.Hulplijn;

/**
 * Finds names of persons in running text, by what stands before them ("vraag naar", "mevrouw", "contactpersoon:") and after them (a telephone
 * number, a function). There is no list of people, and there must not be one: a name that nothing introduces, or without a capital, is not found.
 */
public final class Persoonsnamen {
    /** Endings of things, which surnames have too: enough for one word, not for the second of two. */
    private static final Pattern ZAAK = Pattern.compile(
            "(?:huis|hulp|lijn|dienst|winkel|cafe|plein|werk|net|punt|straat|weg|laan|kerk|school|hof|park|bad|hal|tafel|cirkel|kring|club|bank|kaart|pas|plan"
                    + "|bus|taxi|markt|kamer|tuin|atelier|studio|academie|college|universiteit|instituut|platform|raad|wet|toeslag|uitkering|bemiddeling"
                    + "|ing|heid|schap|tie|isch|ische|elijk|elijke|middag|ochtend|avond|dag|dagen|soos|gym|dans|bridge|les|lessen|loop|programma|uur|jaar"
                    + "|ers|complex|zaal|therapie|parochie|online|bureau)$");

    private static final Pattern STRAAT_OF_GEBOUW = Pattern.compile(
            "(?i)(?:straat|weg|laan|plein|kade|hof|hoven|singel|gracht|dreef|dijk|steeg|pad|erf|veld|oord|baan|wal|park|school|huis|fonds|stichting|kerk|centrum|prijs|college)$");
    private static final Pattern IS_ROL =
            Pattern.compile(Naampatronen.ROL, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> TUSSENVOEGSELS =
            Set.of("van", "von", "de", "der", "den", "het", "ter", "ten", "te", "el", "al", "la", "le");
    private static final Set<String> LIDWOORD = Set.of("de", "het", "een");
    private static final Set<String> GEEN_NAMEN = Stream.concat(
                    lijst("zinsbegin", "taal", "merk", "organisatie"),
                    Hulplijn.alle().stream()
                            .flatMap(lijn -> woorden(List.of(lijn.naam().nl())).stream()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PLAATSEN = lijst("plaats").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ZAKEN = lijst("woord", "tijd", "geloof").collect(Collectors.toUnmodifiableSet());
    private static final Pattern NA_TUSSENVOEGSEL = Pattern.compile("(?:^|\\s)" + Naampatronen.TUSSEN + "$");

    /** "Bbz": an abbreviation. */
    private static final Pattern ZONDER_KLINKER = Pattern.compile("[^aeiouy]+");

    private static final int KORTSTE_DEEL = 3;
    private static final String WEG = "…";

    /** How much a row of words with a capital is like a person. */
    private enum Indruk {
        GEEN,
        /** One word: a first name, or an organisation. */
        EEN_WOORD,
        /** More words, of which one may be a thing: "Anja Veldhuis", "Heelo Huis". */
        MEER_WOORDEN_MAAR,
        MEER_WOORDEN
    }

    private final Set<String> bekend;

    /** @param bekend words of what is surely no person here: the organisation, its mail domain, the place, the wijken; as {@link #woorden} gives them */
    public Persoonsnamen(Set<String> bekend) {
        this.bekend = Set.copyOf(bekend);
    }

    /**
     * What may be names in a text.
     *
     * @param zeker surely persons: these must go, wherever they stand
     * @param misschien perhaps persons: for somebody to look at
     */
    public record Vondst(Set<String> zeker, Set<String> misschien) {
        /** Nothing found. */
        public static final Vondst NIETS = new Vondst(Set.of(), Set.of());
    }

    private static Stream<String> lijst(String... soorten) {
        return Bronbestand.tsv(Persoonsnamen.class, "geen-namen.tsv").stream()
                .filter(rij -> List.of(soorten).contains(Bronbestand.verplicht(rij, "soort")))
                .flatMap(rij -> Stream.of(Bronbestand.verplicht(rij, "woorden").split(",")))
                .map(Kaal::van);
    }

    /** The words of texts as they are compared here. */
    public static Set<String> woorden(Collection<String> teksten) {
        return teksten.stream()
                .flatMap(tekst -> Stream.of(Kaal.van(tekst).split(" ")))
                .filter(woord -> woord.length() >= KORTSTE_DEEL)
                .collect(Collectors.toSet());
    }

    /** Names in a text. */
    public Vondst zoek(String tekst) {
        Set<String> zeker = new LinkedHashSet<>();
        Set<String> misschien = new LinkedHashSet<>();
        Matcher mens = Naampatronen.MEVROUW_OF_MENEER.matcher(tekst);
        while (mens.find()) {
            neem(mens, tekst, zeker);
        }
        Matcher graad = Naampatronen.GRAAD.matcher(tekst);
        while (graad.find()) {
            if (!STRAAT_OF_GEBOUW.matcher(graad.group(1)).find()) {
                neem(graad, tekst, zeker);
            }
        }
        Matcher bel = Naampatronen.BEL_OF_VRAAG.matcher(tekst);
        while (bel.find()) {
            if (indruk(bel.group(1)) != Indruk.GEEN) {
                neem(bel, tekst, zeker);
            }
        }
        for (Pattern patroon : List.of(Naampatronen.MELD_U_BIJ, Naampatronen.MET_FUNCTIE, Naampatronen.MET_NUMMER)) {
            Matcher vondst = patroon.matcher(tekst);
            while (vondst.find()) {
                deelIn(zonderBegin(vondst.group(1)), zeker, misschien);
                volgende(vondst, tekst).forEach(naam -> deelIn(naam, zeker, misschien));
            }
        }
        namen(Naampatronen.IN_HAAKJES_MET_FUNCTIE, tekst, Indruk.EEN_WOORD).forEach(zeker::add);
        namen(Naampatronen.IN_HAAKJES, tekst, Indruk.EEN_WOORD).forEach(misschien::add);
        namen(Naampatronen.NAAST_WEGGELATEN, tekst, Indruk.MEER_WOORDEN_MAAR).forEach(misschien::add);
        namen(Naampatronen.MET_TUSSENVOEGSEL, tekst, Indruk.MEER_WOORDEN).forEach(misschien::add);
        namen(Naampatronen.NA_VOORZETSEL, tekst, Indruk.MEER_WOORDEN).forEach(misschien::add);
        namen(Naampatronen.MET_VOORLETTERS, tekst, Indruk.EEN_WOORD)
                .filter(naam -> !STRAAT_OF_GEBOUW.matcher(naam).find())
                .forEach(misschien::add);
        Naampatronen.PROFIEL
                .matcher(tekst)
                .results()
                .map(vondst -> vondst.group(1))
                .filter(this::kanVanPersoonZijn)
                .forEach(misschien::add);
        misschien.removeIf(naam -> zeker.stream().anyMatch(ander -> ander.contains(naam) || naam.contains(ander)));
        return new Vondst(zeker, misschien);
    }

    /** The name, and those that follow it: "Anja en Mo". */
    private void neem(Matcher inleiding, String tekst, Set<String> zeker) {
        zeker.add(inleiding.group(1));
        zeker.addAll(volgende(inleiding, tekst));
    }

    private List<String> volgende(Matcher inleiding, String tekst) {
        List<String> namen = new ArrayList<>();
        Matcher volgende = Naampatronen.EN_OOK.matcher(tekst).region(inleiding.end(1), tekst.length());
        while (volgende.find() && indruk(volgende.group(1)) != Indruk.GEEN) {
            namen.add(volgende.group(1));
        }
        return namen;
    }

    /** Two words that are no thing are somebody; one may be an organisation. */
    private void deelIn(String naam, Set<String> zeker, Set<String> misschien) {
        Indruk indruk = indruk(naam);
        if (indruk != Indruk.GEEN) {
            (indruk == Indruk.MEER_WOORDEN ? zeker : misschien).add(naam);
        }
    }

    /** A page of which the name holds no word of an organisation. */
    private boolean kanVanPersoonZijn(String profiel) {
        String kaal = Kaal.van(profiel);
        String aaneen = kaal.replace(" ", "");
        return !Functiewoorden.heeftDeel(aaneen)
                && Stream.of(kaal.split(" ")).noneMatch(Functiewoorden::kent)
                && GEEN_NAMEN.stream().noneMatch(aaneen::equals)
                && bekend.stream().noneMatch(woord -> woord.length() > KORTSTE_DEEL && aaneen.contains(woord));
    }

    private Stream<String> namen(Pattern patroon, String tekst, Indruk minstens) {
        return patroon.matcher(tekst)
                .results()
                .map(vondst -> vondst.group(1))
                .filter(naam -> indruk(naam).compareTo(minstens) >= 0);
    }

    /** Names in a cell about persons, where only what is surely no name is left out. */
    public Set<String> inPersoonskolom(String cel) {
        return Naampatronen.LOSSE_NAAM
                .matcher(cel)
                .results()
                .map(vondst -> zonderBegin(vondst.group(1)))
                .filter(naam -> indruk(naam) != Indruk.GEEN)
                .collect(Collectors.toSet());
    }

    /** Single words that may be a name, though nothing introduces them: for a few words where no name belongs. */
    public Set<String> losseWoorden(String tekst) {
        return Naampatronen.LOS_WOORD
                .matcher(tekst)
                .results()
                .map(MatchResult::group)
                .filter(woord -> indruk(woord) != Indruk.GEEN)
                .collect(Collectors.toSet());
    }

    /** What stands where an organisation should: surely a person, perhaps one, or neither. */
    public Vondst alsOrganisatie(String naam) {
        if (Organisatiewoorden.noemt(naam)) {
            return Vondst.NIETS;
        }
        boolean mens = Naampatronen.MEVROUW_OF_MENEER.matcher(naam).lookingAt()
                || (Naampatronen.MET_VOORLETTERS.matcher(naam).matches() && indruk(naam) != Indruk.GEEN);
        boolean kan = Naampatronen.LOSSE_NAAM.matcher(naam).matches() && indruk(naam) == Indruk.MEER_WOORDEN;
        return new Vondst(mens ? Set.of(naam) : Set.of(), kan ? Set.of(naam) : Set.of());
    }

    /** The text with an ellipsis in the place of each of these names, and of each part of them. */
    public String weg(String tekst, Collection<String> namen) {
        if (namen.isEmpty()) {
            return tekst;
        }
        Stream<String> delen = namen.stream()
                .flatMap(naam -> Naampatronen.DEEL.matcher(naam).results().map(MatchResult::group))
                .filter(deel -> deel.length() >= KORTSTE_DEEL && indruk(deel) == Indruk.EEN_WOORD);
        String rest = tekst;
        for (String naam : Stream.concat(namen.stream(), delen)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            rest = Pattern.compile("(?<!\\p{L})" + Pattern.quote(naam) + "(?:['’]?s)?(?!\\p{L})")
                    .matcher(rest)
                    .replaceAll(WEG);
        }
        return rest;
    }

    /** "Coördinator Anja Bakker" is about Anja Bakker; "De Groene Afslag" about no one. */
    private static String zonderBegin(String naam) {
        String rest = naam;
        for (String vorige = ""; !vorige.equals(rest); ) {
            vorige = rest;
            String eerste = rest.split(" ", 2)[0];
            String kaal = Kaal.van(eerste);
            boolean weg = (GEEN_NAMEN.contains(kaal) && !LIDWOORD.contains(kaal))
                    || IS_ROL.matcher(eerste).matches();
            rest = weg && rest.contains(" ") ? rest.substring(eerste.length()).strip() : rest;
        }
        return rest;
    }

    private Indruk indruk(String naam) {
        List<MatchResult> delen = Naampatronen.DEEL.matcher(naam).results().toList();
        boolean onmogelijk = delen.isEmpty()
                || delen.stream().anyMatch(deel -> isGeenNaam(naam, deel))
                || isZaak(delen.get(0).group());
        if (onmogelijk) {
            return Indruk.GEEN;
        }
        if (delen.size() == 1) {
            return Indruk.EEN_WOORD;
        }
        return delen.stream().anyMatch(deel -> isZaak(deel.group())) ? Indruk.MEER_WOORDEN_MAAR : Indruk.MEER_WOORDEN;
    }

    private boolean isGeenNaam(String naam, MatchResult deel) {
        String kaal = Kaal.van(deel.group());
        boolean naTussenvoegsel =
                NA_TUSSENVOEGSEL.matcher(naam.substring(0, deel.start())).find();
        return kaal.isEmpty()
                || ZONDER_KLINKER.matcher(kaal).matches()
                || IS_ROL.matcher(deel.group()).matches()
                || Functiewoorden.heeftDeel(kaal)
                || zonderTussenvoegsels(kaal)
                        .anyMatch(woord -> GEEN_NAMEN.contains(woord)
                                || bekend.contains(woord)
                                || (PLAATSEN.contains(woord) && !naTussenvoegsel));
    }

    /** "Meulen-de Wit": what stands behind a hyphen in small letters says nothing against a name. */
    private static Stream<String> zonderTussenvoegsels(String kaal) {
        String[] woorden = kaal.split(" ");
        return IntStream.range(0, woorden.length)
                .filter(i -> i == 0 || !TUSSENVOEGSELS.contains(woorden[i]))
                .mapToObj(i -> woorden[i]);
    }

    private static boolean isZaak(String deel) {
        String kaal = Kaal.van(deel);
        return ZAAK.matcher(kaal).find()
                || Functiewoorden.kent(kaal)
                || Stream.of(kaal.split(" ")).anyMatch(woord -> ZAKEN.contains(woord) || PLAATSEN.contains(woord));
    }
}
