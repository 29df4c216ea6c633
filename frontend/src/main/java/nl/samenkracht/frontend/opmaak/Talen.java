package nl.samenkracht.frontend.opmaak;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenkracht.frontend.kader.Taal;

/** Languages as sources write them, in Dutch, in English or as ISO codes; message keys {@code taal.<code>}. */
final class Talen {

    private static final String NEDERLANDS = "nl";

    /** Per language its code and other words for it, without accents. */
    private static final String WOORDEN = """
        nl|nederlands|dutch|hollands|nld|dut
        ngt|nederlandse gebarentaal|gebarentaal|gebaren|dutch sign language|sign language|dse
        en|engels|english|eng
        tr|turks|turkish|tur
        ar|arabisch|arabic|ara
        ary|marokkaans|marokkaans arabisch|darija|moroccan|moroccan arabic
        ber|berbers|berber|tamazight|tarifit|riffijns|riffijns berbers|amazigh|rif
        pl|pools|polish|pol
        de|duits|german|deu|ger
        fr|frans|french|fra|fre
        es|spaans|spanish|spa
        uk|oekraiens|ukrainian|ukr
        ru|russisch|russian|rus
        zh|chinees|chinese|mandarijn|mandarin|kantonees|cantonese|zho|chi
        fa|farsi|perzisch|persian|fas|per
        prs|dari
        ps|pasjtoe|pashto|pus
        ti|tigrinya|tigrynia|tigrinja|tir
        am|amhaars|amhaarse|amharic|amh
        so|somalisch|somali|som
        ku|koerdisch|kurdish|kurmanji|sorani|kur
        pt|portugees|portuguese|por
        it|italiaans|italian|ita
        bg|bulgaars|bulgarian|bul
        ro|roemeens|romanian|ron|rum
        hu|hongaars|hungarian|hun
        el|grieks|greek|ell
        sq|albanees|albanian|sqi
        pap|papiaments|papiamento|papiamentu
        srn|sranan|sranantongo|sranan tongo|surinaams
        hi|hindi|hin
        ur|urdu|urd
        id|indonesisch|indonesian|bahasa|ind
        vi|vietnamees|vietnamese|vie
        th|thais|thai|tha
        fy|fries|frisian|fry
        """;

    private static final Map<String, String> CODE_BIJ_WOORD = lees();
    private static final Set<String> ISO = Set.copyOf(List.of(Locale.getISOLanguages()));

    /** Between languages, but not within brackets, which hold a few words. A lone "en" is a code. */
    static final Pattern SCHEIDING = Pattern.compile("(?:[,;/+&\\n]|\\s(?:en|and|ook)\\s)(?![^()]{0,200}+\\))");

    static final Pattern TOELICHTING = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern STREEKCODE = Pattern.compile("([a-z]{2,3})[-_][a-z0-9_-]+");
    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");

    private Talen() {}

    /**
     * The names of the languages besides Dutch, in the language of the page; a word nobody knows stays as it was typed.
     *
     * @param gesproken codes or words of the source, Dutch among them or not
     */
    static List<String> naastNederlands(List<String> gesproken, Teksten teksten, Taal taal) {
        return gesproken.stream()
                .flatMap(Talen::apart)
                .filter(woord -> !isNederlands(woord))
                .map(woord -> naam(woord, teksten, taal))
                .distinct()
                .toList();
    }

    /** Codes that have a name in the bundles. */
    static Set<String> codes() {
        return Set.copyOf(CODE_BIJ_WOORD.values());
    }

    private static Stream<String> apart(String woorden) {
        return SCHEIDING
                .splitAsStream(woorden)
                .map(String::strip)
                .filter(woord -> woord.codePoints().anyMatch(Character::isLetter));
    }

    private static boolean isNederlands(String woord) {
        return code(TOELICHTING.matcher(woord).replaceAll("")).equals(NEDERLANDS);
    }

    private static String naam(String woord, Teksten teksten, Taal taal) {
        String code = code(woord);
        if (teksten.kent("taal." + code)) {
            return teksten.zin("taal." + code);
        }
        return ISO.contains(code) ? Locale.forLanguageTag(code).getDisplayLanguage(taal.locale()) : woord;
    }

    /** The code, or the word itself when it is no known language. */
    private static String code(String woord) {
        String kaal = kaal(woord);
        String zonderStreek = STREEKCODE.matcher(kaal).replaceFirst("$1");
        return CODE_BIJ_WOORD.getOrDefault(kaal, CODE_BIJ_WOORD.getOrDefault(zonderStreek, zonderStreek));
    }

    private static String kaal(String woord) {
        String zonderAccenten = ACCENTEN.matcher(Normalizer.normalize(woord, Normalizer.Form.NFD))
                .replaceAll("");
        return zonderAccenten.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> lees() {
        Map<String, String> codes = new HashMap<>();
        WOORDEN.lines().map(regel -> List.of(regel.split("\\|"))).forEach(woorden -> {
            for (String woord : woorden) {
                codes.put(woord, woorden.get(0));
            }
        });
        return Map.copyOf(codes);
    }
}
