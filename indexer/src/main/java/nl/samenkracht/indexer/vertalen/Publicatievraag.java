package nl.samenkracht.indexer.vertalen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenkracht.indexer.lezen.Janeelezer;
import nl.samenkracht.indexer.lezen.Publicatieverzoek;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what the members of a source that is no table say of publication: each as a heading with a cell below it. */
public final class Publicatievraag {
    private final Kolomherkenning herkenning;
    private final List<Sturing> sturing = new ArrayList<>();
    private final List<String> verzoeken = new ArrayList<>();

    /** @param herkenning knows headings */
    public Publicatievraag(Kolomherkenning herkenning) {
        this.herkenning = herkenning;
    }

    /**
     * What a member is part of.
     *
     * @param naam of the nearest one; empty at the top
     * @param kolom what these mean; {@code null} when they mean no public column
     * @param kop the heading that does
     * @param waarom why nobody gets to see them; {@code null} when that is not known
     */
    private record Onder(
            String naam,
            @Nullable Kolom kolom,
            String kop,
            @Nullable Reden waarom) {
        private static final Onder NIETS = new Onder("", null, "", null);

        private boolean isVanMensen() {
            return waarom == Reden.KOLOM_PERSOON || waarom == Reden.KOLOM_CLIENT;
        }
    }

    /** A member that nobody gets to see, with all there is in it. */
    public Publicatievraag lees(String naam, JsonNode knoop) {
        lees(Onder.NIETS, naam, knoop);
        return this;
    }

    /** A text that is shown as this column. */
    public Publicatievraag leesTekst(String naam, Kolom kolom, String tekst) {
        Rijverzoek.in(naam, kolom, null, tekst, sturing, verzoeken);
        return this;
    }

    /** A remark, which answers no question whatever it is called; what stands in it may. */
    public Publicatievraag leesOpmerking(String naam, JsonNode knoop) {
        if (knoop.isObject()) {
            Onder hier = new Onder(naam, null, "", Reden.KOLOM_INTERN);
            knoop.properties().forEach(lid -> lees(hier, lid.getKey(), lid.getValue()));
        } else if (knoop.isArray()) {
            knoop.forEach(deel -> leesOpmerking(naam, deel));
        } else if (!knoop.isNull()) {
            Rijverzoek.in(naam, null, Reden.KOLOM_INTERN, knoop.asString(""), sturing, verzoeken);
        }
        return this;
    }

    /** What was read so far. */
    public Publicatie publicatie() {
        return new Publicatie(sturing, verzoeken);
    }

    private void lees(Onder onder, String naam, JsonNode knoop) {
        if (knoop.isObject()) {
            Onder hier = hier(onder, Geheimvraag.losgeschreven(naam));
            knoop.properties().forEach(lid -> lees(hier, lid.getKey(), lid.getValue()));
        } else if (knoop.isArray()) {
            knoop.forEach(deel -> lees(onder, naam, deel));
        } else if (!knoop.isNull()) {
            waarde(onder, naam, knoop.asString(""));
        }
    }

    private void waarde(Onder onder, String naam, String waarde) {
        String kop = Geheimvraag.losgeschreven(naam);
        Optional<String> vraag = vraag(onder, kop, waarde);
        if (vraag.isPresent()) {
            Kolom stuurt = herkenning.kolom(vraag.get()).orElseThrow();
            sturing.add(
                    new Sturing(naam, stuurt, herkenning.stuurtOver(vraag.get()).orElse(null), waarde.strip()));
            Rijverzoek.in(naam, stuurt, null, waarde, sturing, verzoeken);
        } else {
            Onder hier = hier(onder, kop);
            if (hier.kolom == Kolom.STATUS && Publicatieverzoek.isHeel(waarde)) {
                verzoeken.add(naam);
            }
            Rijverzoek.in(naam, hier.waarom == null ? hier.kolom : null, hier.waarom, waarde, sturing, verzoeken);
        }
    }

    /** The heading that asks: "tonen" under "telefoon" is about the number, and so is "telefoon" under "tonen"; under a person or a picture it is about that. */
    private Optional<String> vraag(Onder onder, String kop, String waarde) {
        if (onder.isVanMensen() || Publicatieverzoek.isBeeld(onder.naam)) {
            return Optional.empty();
        }
        String janee = Janeelezer.isJa(waarde) || Janeelezer.isNee(waarde) ? " ja nee" : "";
        List<String> koppen = new ArrayList<>();
        if (herkenning.stuurt(kop) && !onder.kop.isEmpty()) {
            koppen.add(onder.kop + " " + kop + janee);
        }
        if (onder.naam.isEmpty() || !Sturing.vraagtOfHetLoopt(kop)) {
            koppen.addAll(List.of(kop, kop + janee));
        }
        if (!onder.naam.isEmpty()) {
            koppen.add(onder.naam + " " + kop);
        }
        return koppen.stream().filter(herkenning::stuurt).findFirst();
    }

    /** What stands under a person is that person's, whatever it is called; under a remark everything is one. */
    private Onder hier(Onder onder, String kop) {
        if (onder.isVanMensen()) {
            return new Onder(kop, null, onder.kop, onder.waarom);
        }
        Optional<Kolom> eigen = herkenning.kolom(kop).filter(kolom -> !kolom.stuurt());
        Reden waarom = eigen.isPresent() ? Reden.KOLOM_ONBEKEND : herkenning.waaromNiet(kop);
        if (waarom != Reden.KOLOM_ONBEKEND) {
            return new Onder(kop, null, onder.kop, waarom);
        }
        return eigen.isPresent()
                ? new Onder(kop, eigen.get(), kop, onder.waarom)
                : new Onder(kop, onder.kolom, onder.kop, onder.waarom);
    }
}
