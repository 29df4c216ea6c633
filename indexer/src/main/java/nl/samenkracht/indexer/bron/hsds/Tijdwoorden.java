package nl.samenkracht.indexer.bron.hsds;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.tijd.Moment;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.catalogus.tijd.Weekdeel;
import nl.samenkracht.indexer.Teksten;

/** Times in words, for where they hold for one place of several or cannot be reckoned with. */
final class Tijdwoorden {
    /** Enough to know what to expect. */
    private static final int MEESTE_MOMENTEN = 3;

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);

    private Tijdwoorden() {}

    /** All there is to say: the week, else the first moments, and the remarks. */
    static String van(Openingstijden tijden) {
        Stream<String> keren = tijden.week().isEmpty()
                ? tijden.momenten().stream().limit(MEESTE_MOMENTEN).map(Tijdwoorden::moment)
                : Stream.of(week(tijden.week()));
        return Stream.concat(keren, Stream.ofNullable(tijden.toelichting())).collect(Collectors.joining("; "));
    }

    static String week(List<Weekdeel> delen) {
        return delen.stream().map(Tijdwoorden::deel).collect(Collectors.joining(", "));
    }

    static String uren(LocalTime van, LocalTime tot) {
        return Teksten.tekst("hsds.uren", UUR.format(van), UUR.format(tot));
    }

    private static String moment(Moment moment) {
        return DAG.format(moment.begin()) + " "
                + uren(moment.begin().toLocalTime(), moment.eind().toLocalTime());
    }

    private static String deel(Weekdeel deel) {
        String dag = deel.dag().getDisplayName(TextStyle.FULL, NEDERLANDS);
        String weken = deel.wekenVanDeMaand().stream()
                .map(week -> Teksten.tekst("hsds.week." + week))
                .collect(Collectors.joining(", "));
        return (weken.isEmpty() ? dag : Teksten.tekst("hsds.weken", weken, dag)) + " " + uren(deel.van(), deel.tot());
    }
}
