package nl.samenkracht.indexer.lezen;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenkracht.indexer.verslag.Reden;

/** Mail addresses, and whether one belongs to a person. */
public final class Maillezer {
    private static final Pattern ADRES =
            Pattern.compile("(?i)([a-z0-9._%+'-]{1,64})@((?:[a-z0-9-]{1,63}\\.)+[a-z]{2,24})");
    /** Providers where a mailbox is as a rule somebody's own. */
    private static final Set<String> VOOR_IEDEREEN = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.nl",
            "outlook.com",
            "outlook.nl",
            "live.nl",
            "live.com",
            "msn.com",
            "icloud.com",
            "me.com",
            "yahoo.com",
            "yahoo.nl",
            "ziggo.nl",
            "kpnmail.nl",
            "kpnplanet.nl",
            "planet.nl",
            "hetnet.nl",
            "xs4all.nl",
            "home.nl",
            "upcmail.nl",
            "casema.nl",
            "quicknet.nl",
            "chello.nl",
            "telfort.nl",
            "online.nl",
            "solcon.nl",
            "zonnet.nl",
            "tele2.nl",
            "protonmail.com",
            "proton.me",
            "gmx.net",
            "caiway.nl",
            "delta.nl",
            "freedom.nl");

    private static final Pattern VOORLETTERS = Pattern.compile("(?:[a-z]\\.)+[a-z'-]{2,}(?:\\.[a-z'-]{2,})*");
    private static final Pattern VOOR_EN_ACHTERNAAM = Pattern.compile("[a-z-]{2,}(?:\\.[a-z'-]{2,}){1,3}");

    private Maillezer() {}

    /** The first address in the cell, its domain in lower case. */
    public static Gelezen<String> lees(String ruw) {
        if (ruw.isBlank()) {
            return Gelezen.leeg();
        }
        Matcher adres = ADRES.matcher(ruw);
        return adres.find()
                ? Gelezen.van(adres.group(1) + "@" + adres.group(2).toLowerCase(Locale.ROOT))
                : Gelezen.niet(Reden.MAIL_ONLEESBAAR);
    }

    /**
     * Whether the address is as a rule somebody's own: at a provider for private persons, with a person's name before the at sign, or with a name
     * that is neither a function nor in one of these names nor in the domain.
     *
     * @param namen of the organisation and the entry it belongs to; blank ones do not matter
     */
    public static boolean isPersoonlijk(String adres, Collection<String> namen) {
        int apenstaart = adres.indexOf('@');
        String naam = adres.substring(0, apenstaart).toLowerCase(Locale.ROOT).replaceFirst("\\+.*", "");
        String domein = adres.substring(apenstaart + 1).toLowerCase(Locale.ROOT);
        if (VOOR_IEDEREEN.contains(domein) || VOORLETTERS.matcher(naam).matches()) {
            return true;
        }
        if (Functiewoorden.delen(naam).anyMatch(Functiewoorden::kent)) {
            return false;
        }
        String eigen = domein.substring(0, domein.lastIndexOf('.')).replaceFirst("^.*\\.", "");
        boolean vanDeOrganisatie = Functiewoorden.lijktOp(naam, List.of(eigen)) || Functiewoorden.lijktOp(naam, namen);
        return VOOR_EN_ACHTERNAAM.matcher(naam).matches() || !vanDeOrganisatie;
    }
}
