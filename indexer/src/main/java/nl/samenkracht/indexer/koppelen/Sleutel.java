package nl.samenkracht.indexer.koppelen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Adres;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.indexer.lezen.Kaal;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is recognised by: name, organisation and place, without what people do not agree on.
 *
 * @param plaats postcode with house number; else street; else name of the place; else wijk; else the kind of place; empty for a secret place
 */
public record Sleutel(String naam, String organisatie, String plaats) {
    private static final Pattern RECHTSVORM =
            Pattern.compile("\\b(?:stichting|vereniging|bv|b v|nv|cooperatie|gemeente)\\b");
    private static final Pattern HUISNUMMER = Pattern.compile("\\d+");

    /** The key of an entry. */
    public static Sleutel van(Aanbod aanbod) {
        String organisatie =
                aanbod.organisatie() == null ? "" : aanbod.organisatie().naam();
        List<Locatie> locaties = aanbod.locaties();
        return van(aanbod.naam(), organisatie, locaties.isEmpty() ? "" : plaats(locaties.get(0)));
    }

    /** From the values of the register; {@code plaats} as {@link #plaats} makes it. */
    public static Sleutel van(String naam, String organisatie, String plaats) {
        return new Sleutel(
                Kaal.van(naam),
                RECHTSVORM
                        .matcher(Kaal.van(organisatie))
                        .replaceAll("")
                        .replaceAll("\\s+", " ")
                        .strip(),
                plaats);
    }

    private static String plaats(Locatie locatie) {
        Adres adres = locatie.adres();
        return plaats(
                locatie.plaatssoort().code(),
                locatie.naam(),
                adres == null ? null : adres.straat(),
                adres == null ? null : adres.postcode(),
                locatie.wijk());
    }

    /** The place in one word. */
    public static String plaats(
            String soort,
            @Nullable String naam,
            @Nullable String straat,
            @Nullable String postcode,
            @Nullable String wijk) {
        if (postcode != null && straat != null) {
            Matcher huisnummer = HUISNUMMER.matcher(straat);
            return Kaal.van(postcode).replace(" ", "") + (huisnummer.find() ? " " + huisnummer.group() : "");
        }
        String meest = straat != null ? straat : naam != null ? naam : wijk != null ? wijk : soort;
        return soort.equals("geheim") ? "" : Kaal.van(meest);
    }

    /** All digits of the name: "groep 1" is not "groep 2", however alike they look. */
    String cijfers() {
        return HUISNUMMER.matcher(naam).results().map(vondst -> vondst.group()).collect(Collectors.joining(" "));
    }
}
