package nl.samenkracht.frontend.galerij;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.deel.Dagtijd;
import nl.samenkracht.frontend.deel.KaartWeergave;
import nl.samenkracht.frontend.deel.Moment;
import nl.samenkracht.frontend.deel.Opening;
import nl.samenkracht.frontend.deel.Plattegrond;
import nl.samenkracht.frontend.deel.Plattegrond.Vorm;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.deel.Punt;
import nl.samenkracht.frontend.kader.Gemeente;
import nl.samenkracht.frontend.kader.Kader;
import nl.samenkracht.frontend.kader.Kader.GekozenWijk;
import nl.samenkracht.frontend.kader.Menu;
import nl.samenkracht.frontend.kader.Middelen;
import nl.samenkracht.frontend.kader.Paden;
import nl.samenkracht.frontend.kader.Taal;
import org.jspecify.annotations.Nullable;

/** Small pieces of example data, seen on a Monday morning. */
public final class VoorbeeldDelen {

    /** Monday 24 November 2025, half past nine. */
    public static final LocalDateTime NU = LocalDateTime.of(2025, 11, 24, 9, 30);

    /** The built assets when there are any, so that the gallery shows the pages as they are. */
    static final Middelen MIDDELEN = VoorbeeldDelen.class.getResource("/static/assets/manifest.json") == null
            ? new Middelen("/assets/main.css", null, null)
            : Middelen.lees();

    private VoorbeeldDelen() {}

    /** A frame around a page at this path. */
    public static Kader kader(Taal taal, String pad, Menu menu) {
        return kader(taal, pad, menu, "", null, false, MIDDELEN);
    }

    /** A frame with everything set. */
    public static Kader kader(
            Taal taal,
            String pad,
            Menu menu,
            String zoektekst,
            @Nullable GekozenWijk wijk,
            boolean neutraal,
            Middelen middelen) {
        return new Kader(
                taal,
                NU,
                new Paden(taal).naar(pad),
                new Paden(taal.andere()).naar(pad),
                menu,
                zoektekst,
                wijk,
                List.of(),
                neutraal,
                true,
                new Gemeente(
                        "GM0402",
                        "Hilversum",
                        "het Sociaal Plein",
                        "035-0000100",
                        "sociaalplein@gemeente.example",
                        "https://gemeente.example/",
                        "https://weer.example/",
                        "https://samenkracht.example"),
                middelen);
    }

    /** An id that is the same in every run. */
    public static UUID id(int nummer) {
        return new UUID(0x4000, 0x8000000000000000L + nummer);
    }

    /** One line about an entry. */
    public static AanbodRegel regel(
            int nummer, String soort, String naam, String zin, @Nullable String plek, Opening opening) {
        return new AanbodRegel(id(nummer), slug(naam), naam, soort, zin, plek, opening);
    }

    static String slug(String naam) {
        return naam.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Today, tomorrow or later at these hours. */
    public static Opening op(int dagen, int van, int tot) {
        return Opening.straks(uur(dagen, van), uur(dagen, tot));
    }

    static LocalDateTime uur(int dagen, int uur) {
        return NU.toLocalDate().plusDays(dagen).atTime(uur, 0);
    }

    /** Weekly hours on some days. */
    public static List<Dagtijd> week(int van, int tot, DayOfWeek... dagen) {
        return List.of(dagen).stream()
                .map(dag -> new Dagtijd(dag, LocalTime.of(van, 0), LocalTime.of(tot, 0), List.of()))
                .toList();
    }

    /** A building one can visit. */
    public static Plek gebouw(@Nullable String naam, String straat, String wijk, double breedte, double lengte) {
        return new Plek(
                "bezoekadres",
                naam,
                straat,
                "1221 AB",
                "Hilversum",
                new Punt(breedte, lengte),
                slug(wijk),
                wijk,
                "Er is geen drempel. Er is een toilet voor mensen in een rolstoel.");
    }

    /** A place of a kind without an address. */
    public static Plek zonderAdres(String plaatssoort, @Nullable String wijk) {
        return new Plek(plaatssoort, null, null, null, null, null, wijk == null ? null : slug(wijk), wijk, null);
    }

    /** A map over the sample outlines. */
    public static KaartWeergave kaart(boolean open, @Nullable String wissel, @Nullable String wijk) {
        return new KaartWeergave(open, wissel, null, "/wijken.geojson", "CBS / Kadaster, CC BY 4.0", wijk, null, null);
    }

    /** Three things that are on. */
    public static List<AgendaRegel> agenda() {
        return List.of(
                agenda(21, 0, 10, 12, "Koffie met de buurt", "De Kleine Lelie, Oost"),
                agenda(22, 0, 14, 16, "Taalcafé", "Huis van Fatima, Noordoost"),
                agenda(23, 1, 17, 19, "Samen eten aan de lange tafel", "De Koepel, Zuid"));
    }

    private static AgendaRegel agenda(int nummer, int dagen, int van, int tot, String naam, String plek) {
        AanbodRegel aanbod = regel(nummer, "activiteit", naam, "", plek, op(dagen, van, tot));
        return new AgendaRegel(aanbod, new Moment(uur(dagen, van), uur(dagen, tot)));
    }

    /** Ways to help. */
    public static List<AanbodRegel> vacatures() {
        return List.of(
                regel(
                        31,
                        "vrijwilligersvacature",
                        "Boodschappen doen met mevrouw op de derde",
                        "Een uur in de week samen naar de winkel.",
                        "Zuid",
                        Opening.ONBEKEND),
                regel(
                        32,
                        "vrijwilligersvacature",
                        "Kopjes schenken in het wijkpunt",
                        "U zet koffie en maakt een praatje.",
                        "Wijkpunt Oost",
                        Opening.ONBEKEND));
    }

    /** What neighbours began. */
    public static List<AanbodRegel> initiatieven() {
        return List.of(
                regel(
                        41,
                        "bewonersinitiatief",
                        "De geveltuin van onze straat",
                        "Elke eerste zaterdag planten we samen iets.",
                        "Noordwest",
                        op(12, 10, 12)),
                regel(
                        42,
                        "bewonersinitiatief",
                        "Ruilkast bij de school",
                        "Breng wat u niet meer nodig hebt, neem mee wat u kunt gebruiken.",
                        "Zuidoost",
                        Opening.ALTIJD));
    }

    /** The eight wijken, drawn from simplified outlines. */
    public static Plattegrond plattegrond(@Nullable String gekozen) {
        return new Plattegrond(
                330,
                385,
                List.of(
                        vorm(
                                "centrum",
                                "Centrum",
                                "M189 263 183 277 167 290 178 295 197 286 200 295 213 286 232 290 224 277 222 268 216"
                                        + " 259 208 241 202 228Z",
                                202,
                                270,
                                gekozen),
                        vorm(
                                "hilversumse-meent",
                                "Hilversumse Meent",
                                "M98 112 115 62 115 54 109 45 77 58 85 112 93 112Z",
                                95,
                                76,
                                gekozen),
                        vorm(
                                "noordoost",
                                "Noordoost",
                                "M202 223 202 228 208 241 235 228 241 232 243 237 254 214 241 201 189 178 200 214Z",
                                220,
                                212,
                                gekozen),
                        vorm(
                                "noordwest",
                                "Noordwest",
                                "M153 237 142 272 104 268 139 277 150 281 167 290 183 277 189 263 202 228 202 223 200"
                                        + " 214 189 178 161 192 109 205 107 214Z",
                                164,
                                231,
                                gekozen),
                        vorm(
                                "oost",
                                "Oost",
                                "M235 228 208 241 216 259 222 268 224 277 238 286 254 290 271 295 271 286 279 263 268"
                                        + " 201 265 201 254 214 243 237 241 232Z",
                                249,
                                253,
                                gekozen),
                        vorm(
                                "zuid",
                                "Zuid",
                                "M197 312 200 295 197 286 178 295 167 290 150 281 145 295 137 317 104 344 109 339 150"
                                        + " 344 164 348 194 330Z",
                                162,
                                317,
                                gekozen),
                        vorm(
                                "zuidoost",
                                "Zuidoost",
                                "M213 286 200 295 197 312 194 330 164 348 150 344 208 375 227 379 232 335 252 335 263"
                                        + " 348 287 335 263 321 263 317 271 295 254 290 238 286 224 277 232 290Z",
                                224,
                                328,
                                gekozen),
                        vorm(
                                "zuidwest",
                                "Zuidwest",
                                "M139 277 104 268 55 286 57 290 57 295 104 344 137 317 145 295 150 281Z",
                                105,
                                300,
                                gekozen)),
                "CBS / Kadaster, CC BY 4.0");
    }

    private static Vorm vorm(String slug, String naam, String pad, int x, int y, @Nullable String gekozen) {
        return new Vorm(slug, naam, pad, x, y, slug.equals(gekozen));
    }
}
