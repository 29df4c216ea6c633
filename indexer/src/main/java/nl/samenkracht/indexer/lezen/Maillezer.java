package nl.samenkracht.indexer.lezen;

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

    /** Whether the address is a mailbox at a provider for private persons. */
    public static boolean isPersoonlijk(String adres) {
        return VOOR_IEDEREEN.contains(adres.substring(adres.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }
}
