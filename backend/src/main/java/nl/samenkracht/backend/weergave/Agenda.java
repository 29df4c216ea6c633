package nl.samenkracht.backend.weergave;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.zoekindex.IndexDocument;
import nl.samenkracht.frontend.deel.AgendaRegel;
import nl.samenkracht.frontend.deel.Moment;
import org.jspecify.annotations.Nullable;

/** What is on in the coming days, soonest first. */
public final class Agenda {
    /** What can be on at a time. */
    public static final List<String> SOORTEN =
            List.of("activiteit", "ontmoetingsplek", "spreekuur", "bewonersinitiatief", "buurtcirkel", "wijkpunt");

    private Agenda() {}

    /** At most {@code meeste} moments, with places in {@code wijk} (CBS code) first, that end after now and begin within {@code dagen} days; one per entry and day. */
    public static List<AgendaRegel> maak(
            List<IndexDocument> documenten,
            Gebiedsindeling gebied,
            LocalDateTime nu,
            @Nullable String wijk,
            int dagen,
            int meeste) {
        return documenten.stream()
                .flatMap(document -> document.rooster()
                        .op(nu.toLocalDate(), nu.toLocalDate().plusDays(dagen - 1L))
                        .filter(moment -> moment.eind().isAfter(nu))
                        .map(moment -> new AgendaRegel(Regels.van(document, gebied, nu, wijk), vanaf(nu, moment))))
                .sorted(Comparator.comparing(
                                (AgendaRegel regel) -> regel.moment().begin())
                        .thenComparing(regel -> regel.aanbod().naam()))
                .limit(meeste)
                .toList();
    }

    /** What began on an earlier day and goes on stands under today. */
    private static Moment vanaf(LocalDateTime nu, nl.samenkracht.catalogus.tijd.Moment moment) {
        LocalDate vandaag = nu.toLocalDate();
        if (!moment.begin().toLocalDate().isBefore(vandaag)) {
            return new Moment(moment.begin(), moment.eind());
        }
        LocalDateTime zelfdeUur = vandaag.atTime(moment.begin().toLocalTime());
        return new Moment(zelfdeUur.isBefore(moment.eind()) ? zelfdeUur : vandaag.atStartOfDay(), moment.eind());
    }
}
