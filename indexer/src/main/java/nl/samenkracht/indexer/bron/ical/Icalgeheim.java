package nl.samenkracht.indexer.bron.ical;

import biweekly.component.ICalComponent;
import biweekly.property.Attendee;
import biweekly.property.ICalProperty;
import biweekly.property.ListProperty;
import biweekly.property.Organizer;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenkracht.indexer.vertalen.Geheimvraag;

/** Whether an event says anywhere that its place is secret, also where it is not read for anything else: a comment, an alarm, a property of somebody's own. */
final class Icalgeheim {
    private Icalgeheim() {}

    static boolean staatIn(ICalComponent deel) {
        return deel.getProperties().values().stream().anyMatch(Icalgeheim::zegtGeheim)
                || deel.getComponents().values().stream().anyMatch(Icalgeheim::staatIn);
    }

    private static boolean zegtGeheim(ICalProperty eigenschap) {
        String naam = eigenschap instanceof RawProperty eigen
                ? eigen.getName().toLowerCase(Locale.ROOT).replaceFirst("^x-(?:samenkracht-)?", "")
                : eigenschap.getClass().getSimpleName();
        return waarden(eigenschap).filter(Objects::nonNull).anyMatch(waarde -> Geheimvraag.zegtJa(naam, waarde))
                || eigenschap.getParameters().values().stream()
                        .filter(Objects::nonNull)
                        .anyMatch(waarde -> Geheimvraag.zegtJa("", waarde));
    }

    private static Stream<String> waarden(ICalProperty eigenschap) {
        if (eigenschap instanceof TextProperty tekst) {
            return Stream.ofNullable(tekst.getValue());
        }
        if (eigenschap instanceof RawProperty eigen) {
            return Stream.ofNullable(eigen.getValue()).map(Icaltekst::ontsnapt);
        }
        if (eigenschap instanceof ListProperty<?> lijst) {
            return lijst.getValues().stream().map(String::valueOf);
        }
        if (eigenschap instanceof Organizer organisator) {
            return Stream.ofNullable(organisator.getCommonName());
        }
        return eigenschap instanceof Attendee deelnemer ? Stream.ofNullable(deelnemer.getCommonName()) : Stream.empty();
    }
}
