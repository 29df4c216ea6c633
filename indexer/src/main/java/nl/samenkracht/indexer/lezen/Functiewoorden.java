package nl.samenkracht.indexer.lezen;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a team, a desk or an organisation from a person, by words: there is no list of people, and there must not be one. */
final class Functiewoorden {
    /** Anywhere in a word: no surname holds these. */
    private static final Pattern DEEL = Pattern.compile(
            "info|contact|team|wijkcentr|wijkpunt|buurt|centrum|hilversum|regio|gemeente|afdeling|admin|secretar|bestuur|redactie|recepti|balie"
                    + "|planning|vrijwillig|mantelzorg|jeugd|jongeren|ouderen|senioren|kinder|sociaal|loket|klant|helpdesk|support|service|aanmeld"
                    + "|inschrij|activiteit|cursus|bibliotheek|welzijn|zorg|maatje|spreekuur|advies|reply|office|muziek|cultuur|project|inloop"
                    + "|vacature|algemeen|directie|communicatie|verhuur|reserver|ticket|bestel|financ|webmaster|privacy|klacht|kantoor|coordinat"
                    + "|consulent|begeleid|dagbesteding|maaltijd|vervoer|repair|koffie|voedselbank|kleding|wonen|formulier|juridisch|politie|opvang"
                    + "|opvoed|opleiding|training|digitaal|computer|bewoner|initiatief|meldpunt|steunpunt|luister|groep|vereniging|stichting|fonds"
                    + "|theater|museum|diensten|agenda|nieuwsbrief|vragen|welkom|ontmoet|medewerker|beheerder|praktijk|assistent|opbouwwerk");
    /** Only as a whole word: "joost" holds "oost", "huisman" holds "huis". */
    private static final Pattern HEEL = Pattern.compile(
            "mail|post|wijk|noord|noordoost|noordwest|oost|zuid|zuidoost|zuidwest|west|meent|gooi|huis|bieb|plein|kerk|school|sport|taal|hulp|samen"
                    + "|koor|yoga|tuin|hallo|hello|hoi|werk|chat|vraag|steun|bureau|pr|pers|ict|hr|wmo|ggd|ouder|ouders|gezin|club|fax|sms|whatsapp");
    /** When, and what a number costs: what else is said of a telephone number. */
    private static final Pattern TIJD = Pattern.compile(
            "ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag\\w*|werkdag\\w*|weekend|dagelijks|doordeweeks|uur|ochtend\\w*"
                    + "|middag\\w*|avond\\w*|nacht|dag|bereikbaar|telefonisch|spoed\\w*|nood\\w*|gratis|tarief|toets|keuze|optie|toestel|lokaal"
                    + "|teksttelefoon|doven|nederland|buitenland|anoniem|afspraak|afspraken|alarm\\w*|crisis\\w*");

    private static final Pattern NAAM = Pattern.compile(
            "\\p{Lu}[\\p{L}'-]*\\.? (?:(?:de|den|der|van|von|el|ter|ten|te|'t|la) ){0,3}\\p{Lu}[\\p{L}'-]+");
    private static final int KORTST = 4;

    private Functiewoorden() {}

    /** Whether a word, in lower case, names a function or a place. */
    static boolean kent(String woord) {
        return DEEL.matcher(woord).find() || HEEL.matcher(woord).matches();
    }

    /** Whether a word, in lower case, holds what no name of a person holds. */
    static boolean heeftDeel(String woord) {
        return DEEL.matcher(woord).find();
    }

    /** Whether a remark at a telephone number says of what or when it is, or repeats one of these names, and names nobody. */
    static boolean isToelichting(String tekst, Collection<String> namen) {
        boolean bekend = Stream.of(Kaal.van(tekst).split(" ")).anyMatch(Functiewoorden::kentBijNummer)
                || tekst.chars().noneMatch(Character::isLetter)
                || lijktOp(tekst, namen);
        return bekend
                && NAAM.matcher(tekst)
                        .results()
                        .allMatch(naam -> lijktOp(naam.group(), namen)
                                || Stream.of(Kaal.van(naam.group()).split(" "))
                                        .anyMatch(Functiewoorden::kentBijNummer));
    }

    /** Whether a word, in lower case, tells of what or when a telephone number is. */
    static boolean kentBijNummer(String woord) {
        return kent(woord) || TIJD.matcher(woord).matches();
    }

    /** Whether a name before an at sign is, or is in, one of these names: written together, a long word of it, or its initials. */
    static boolean lijktOp(String naam, Collection<String> namen) {
        String letters = Kaal.van(naam).replace(" ", "");
        return namen.stream().map(Kaal::van).filter(ander -> !ander.isEmpty()).anyMatch(ander -> {
            List<String> woorden = List.of(ander.split(" "));
            String initialen =
                    woorden.stream().map(woord -> woord.substring(0, 1)).collect(Collectors.joining());
            return (letters.length() >= KORTST && ander.replace(" ", "").contains(letters))
                    || woorden.stream().anyMatch(woord -> woord.length() > KORTST && letters.contains(woord))
                    || woorden.contains(letters)
                    || (woorden.size() > 1 && initialen.equals(letters));
        });
    }

    /** The name of a mailbox as words: "wijkteam.oost" is two. */
    static Stream<String> delen(String postbus) {
        return Stream.of(postbus.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(deel -> !deel.isEmpty());
    }
}
