package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Kosten;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Leeftijdlezer;
import nl.samenkracht.indexer.lezen.Leeftijdlezer.Leeftijd;
import nl.samenkracht.indexer.lezen.Linklezer;
import nl.samenkracht.indexer.lezen.Maillezer;
import nl.samenkracht.indexer.lezen.Prijslezer;
import nl.samenkracht.indexer.lezen.Telefoonlezer;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;

/** The descriptive part of a row. */
final class Inhoudvertaler {
    private static final Pattern LIJST = Pattern.compile("[;,\\n|]");

    private Inhoudvertaler() {}

    static Inhoud inhoud(Rijlezing rij, boolean voorbeeld) {
        Leeftijd leeftijd = leeftijd(rij);
        return new Inhoud(
                Optional.ofNullable(rij.tekst(Kolom.OMSCHRIJVING)).orElse(""),
                rij.regel(Kolom.SAMENVATTING),
                lijst(rij.regel(Kolom.ANDERE_NAMEN)),
                rij.regel(Kolom.VOOR_WIE),
                leeftijd.vanaf(),
                leeftijd.tot(),
                Tijdenvertaler.tijden(rij),
                rij.lees(Kolom.KOSTEN, Prijslezer::lees).orElse(Kosten.ONBEKEND),
                rij.antwoord(Kolom.AANMELDEN),
                rij.tekst(Kolom.MEENEMEN),
                rij.antwoord(Kolom.WACHTTIJD),
                lijst(rij.regel(Kolom.TALEN)),
                rij.regel(Kolom.TOLK),
                telefoons(rij),
                email(rij),
                rij.lees(Kolom.WEBSITE, Linklezer::lees).orElse(null),
                rij.antwoord(Kolom.TOEGANKELIJKHEID),
                lijst(rij.tekst(Kolom.TREFWOORDEN)),
                voorbeeld || Janeelezer.isJa(rij.ruw(Kolom.VOORBEELD)));
    }

    private static List<String> lijst(@Nullable String cel) {
        return cel == null
                ? List.of()
                : Arrays.stream(LIJST.split(cel))
                        .map(String::strip)
                        .filter(deel -> !deel.isEmpty())
                        .distinct()
                        .toList();
    }

    private static Leeftijd leeftijd(Rijlezing rij) {
        Leeftijd samen = rij.lees(Kolom.LEEFTIJD, Leeftijdlezer::lees)
                .or(() -> Leeftijdlezer.lees(rij.schoon(Kolom.DOELGROEP)).waarde())
                .orElse(new Leeftijd(null, null));
        Integer vanaf = rij.lees(Kolom.LEEFTIJD_VANAF, Leeftijdlezer::lees)
                .map(Leeftijd::vanaf)
                .orElse(samen.vanaf());
        Integer tot = rij.lees(Kolom.LEEFTIJD_TOT, Inhoudvertaler::totEnMet)
                .map(Leeftijd::tot)
                .orElse(samen.tot());
        Leeftijd leeftijd = new Leeftijd(vanaf, tot);
        if (leeftijd.isOmgekeerd()) {
            rij.meld(Kolom.LEEFTIJD_TOT, Reden.LEEFTIJD_ONLEESBAAR);
            return new Leeftijd(null, null);
        }
        return leeftijd;
    }

    private static Gelezen<Leeftijd> totEnMet(String cel) {
        return Leeftijdlezer.lees(cel.matches("\\d+") ? "t/m " + cel : cel);
    }

    /** Mobile numbers are as a rule somebody's own: withheld, unless the heading says that they are public. */
    private static List<Telefoon> telefoons(Rijlezing rij) {
        List<Telefoon> openbaar = new ArrayList<>();
        if (rij.heeft(Kolom.TELEFOON) && rij.isVanOrganisator(Kolom.TELEFOON)) {
            rij.houdAchter(Kolom.TELEFOON, Reden.TELEFOON_PERSOONLIJK);
            return openbaar;
        }
        for (Telefoon telefoon : rij.lees(Kolom.TELEFOON, Telefoonlezer::lees).orElse(List.of())) {
            if (Telefoonlezer.isMobiel(telefoon) && !rij.isOpenbaar(Kolom.TELEFOON)) {
                rij.houdAchter(Kolom.TELEFOON, Reden.TELEFOON_PERSOONLIJK);
                continue;
            }
            List<Reden> dicht = rij.personen().waaromNietOpenbaar(telefoon, rij.namen());
            dicht.forEach(reden -> rij.houdAchter(Kolom.TELEFOON, reden));
            openbaar.add(dicht.isEmpty() ? telefoon : new Telefoon(telefoon.nummer(), null));
        }
        return openbaar;
    }

    private static @Nullable String email(Rijlezing rij) {
        String email = rij.lees(Kolom.EMAIL, Maillezer::lees).orElse(null);
        if (email != null
                && ((Maillezer.isPersoonlijk(email, rij.namen()) && !rij.isOpenbaar(Kolom.EMAIL))
                        || rij.isVanOrganisator(Kolom.EMAIL))) {
            rij.houdAchter(Kolom.EMAIL, Reden.MAIL_PERSOONLIJK);
            return null;
        }
        return email;
    }
}
