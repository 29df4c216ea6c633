package nl.samenkracht.frontend.aanbod;

import java.util.List;
import nl.samenkracht.frontend.deel.Contact.Telefoon;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.opmaak.Links;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do now, on top of an entry's page.
 *
 * @param soort which step; message keys {@code actie.<soort>}
 * @param doel where its button leads; null if the step has none (walk in, ask the general practitioner)
 */
public record Actie(Soort soort, @Nullable String doel) {

    /** Which step. */
    public enum Soort {
        LOOP_BINNEN,
        BEL,
        MELD_AAN_WEBSITE,
        MELD_AAN_TELEFOON,
        MELD_AAN_MAIL,
        SOCIAAL_PLEIN,
        ANDER_BESLUIT,
        HUISARTS,
        VIA_EEN_ANDER,
        MAIL,
        WEBSITE
    }

    /** The easiest step that is really possible; null if nothing is known of how to get in. */
    public static @Nullable Actie van(AanbodPagina pagina) {
        List<Telefoon> telefoons = pagina.contact().telefoons();
        String bel =
                telefoons.isEmpty() ? null : Links.telefoon(telefoons.get(0).nummer());
        String web = Links.web(pagina.contact().website());
        String mail = Links.mail(pagina.contact().email());
        for (String toegang : pagina.meedoen().toegang()) {
            Actie actie = stap(toegang, pagina.plekken().stream().anyMatch(Plek::isBezoekbaar), bel, web, mail);
            if (actie != null) {
                return actie;
            }
        }
        return eerste(bel, Soort.BEL, mail, Soort.MAIL, web, Soort.WEBSITE);
    }

    private static @Nullable Actie stap(
            String toegang, boolean bezoekbaar, @Nullable String bel, @Nullable String web, @Nullable String mail) {
        return switch (toegang) {
            case "binnenlopen" -> bezoekbaar ? new Actie(Soort.LOOP_BINNEN, null) : null;
            case "bellen" -> bel == null ? null : new Actie(Soort.BEL, bel);
            case "zelf-aanmelden" ->
                eerste(bel, Soort.MELD_AAN_TELEFOON, mail, Soort.MELD_AAN_MAIL, web, Soort.MELD_AAN_WEBSITE);
            case "sociaal-plein" -> new Actie(Soort.SOCIAAL_PLEIN, null);
            case "ander-besluit" -> new Actie(Soort.ANDER_BESLUIT, null);
            case "huisarts" -> new Actie(Soort.HUISARTS, null);
            case "via-een-ander" -> new Actie(Soort.VIA_EEN_ANDER, null);
            default -> null;
        };
    }

    private static @Nullable Actie eerste(
            @Nullable String a, Soort soortA, @Nullable String b, Soort soortB, @Nullable String c, Soort soortC) {
        if (a != null) {
            return new Actie(soortA, a);
        }
        if (b != null) {
            return new Actie(soortB, b);
        }
        return c == null ? null : new Actie(soortC, c);
    }
}
