package nl.samenkracht.backend.zoeken;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenkracht.backend.zoeken.Zoekvraag.Sortering;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.hulpvragen.Hulpvraag;
import nl.samenkracht.catalogus.vraagwijzer.Weg;
import nl.samenkracht.frontend.kader.Paden;
import org.jspecify.annotations.Nullable;

/** Writes the address of a search, and of the same search with one thing changed. */
final class Zoekadres {
    private static final String PLEK = "plek";
    private static final String VOLGORDE = "volgorde";

    private final Zoekvelden velden;
    private final Gebiedsindeling gebied;
    private final String pad;
    private final Paden paden;

    Zoekadres(Zoekvelden velden, Gebiedsindeling gebied, Paden paden) {
        this.velden = velden;
        this.gebied = gebied;
        this.pad = new Paden(paden.taal()).naar("/zoeken");
        this.paden = paden;
    }

    String pagina(int pagina) {
        return maak("", velden.wijk(), "", "", velden.kaart(), pagina);
    }

    String metKaart(boolean open) {
        return maak("", velden.wijk(), "", "", open, velden.vraag().pagina());
    }

    String zonder(String facet, String keuze) {
        return maak("", facet.equals("wijk") ? null : velden.wijk(), facet, keuze, velden.kaart(), 1);
    }

    /** Without a need the visitor did not mean: neither chosen nor heard in the words. */
    String zonderBegrip(String code) {
        StringBuilder adres = new StringBuilder(maak(code, velden.wijk(), "", "", velden.kaart(), 1));
        voeg(adres, "niet", code);
        return adres.toString();
    }

    /** Everywhere: without postcode or position, and so without the order that needs one. */
    String zonderPlek() {
        return maak("", velden.wijk(), PLEK, "", velden.kaart(), 1);
    }

    String zonderVolgorde() {
        return maak("", velden.wijk(), VOLGORDE, "", velden.kaart(), 1);
    }

    String inWijk(String wijk) {
        return maak("", gebied.wijk(wijk).orElse(null), "", "", velden.kaart(), 1);
    }

    String zonderFilters() {
        StringBuilder adres = gevraagd("", velden.vraag().tekst());
        velden.niet().forEach(code -> voeg(adres, "niet", code));
        lijst(adres);
        return adres.toString();
    }

    /** With other words in the same filters. */
    String metTekst(String andere) {
        return maak(gevraagd("", andere), velden.wijk(), "", "", velden.kaart(), 1);
    }

    /** Everything with this one thing, whatever was asked. */
    String alles(String naam, String waarde) {
        StringBuilder adres = new StringBuilder(pad);
        voeg(adres, naam, waarde);
        lijst(adres);
        return adres.toString();
    }

    /** The address of what was asked: words, and needs but this one. */
    private StringBuilder gevraagd(String zonder, String tekst) {
        StringBuilder adres = new StringBuilder(pad);
        if (!tekst.isEmpty()) {
            voeg(adres, "q", tekst);
        }
        for (Hulpvraag hulpvraag : velden.gekozen().hulpvragen()) {
            if (!hulpvraag.code().equals(zonder)) {
                voeg(adres, Gekozen.HULPVRAAG, hulpvraag.code());
            }
        }
        Weg weg = velden.gekozen().weg();
        if (weg != null) {
            voeg(adres, Gekozen.WEG, weg.code());
        }
        return adres;
    }

    private String maak(String begrip, @Nullable Wijk wijk, String facet, String keuze, boolean kaart, int pagina) {
        return maak(gevraagd(begrip, velden.vraag().tekst()), wijk, facet, keuze, kaart, pagina);
    }

    private String maak(
            StringBuilder adres, @Nullable Wijk wijk, String facet, String keuze, boolean kaart, int pagina) {
        Zoekvraag vraag = velden.vraag();
        if (wijk != null) {
            voeg(adres, "wijk", wijk.slug());
        }
        for (Map.Entry<String, List<String>> keuzes : vraag.keuzes().entrySet()) {
            for (String code : keuzes.getValue()) {
                if (!keuzes.getKey().equals(facet) || !code.equals(keuze)) {
                    voeg(adres, keuzes.getKey(), code);
                }
            }
        }
        if (vraag.open() != null && !facet.equals("open")) {
            voeg(adres, "open", vraag.open());
        }
        if (!facet.equals(PLEK) && velden.postcode() != null) {
            voeg(adres, "postcode", velden.postcode());
        } else if (!facet.equals(PLEK) && vraag.punt() != null) {
            voeg(adres, "lat", Double.toString(vraag.punt().lat()));
            voeg(adres, "lon", Double.toString(vraag.punt().lon()));
        }
        boolean zonderVolgorde =
                facet.equals(VOLGORDE) || (facet.equals(PLEK) && vraag.sortering() == Sortering.AFSTAND);
        if (!zonderVolgorde && vraag.sortering() != Sortering.RELEVANTIE) {
            voeg(adres, "sorteer", vraag.sortering().code());
        }
        if (kaart) {
            voeg(adres, "weergave", "kaart");
        }
        velden.niet().forEach(code -> voeg(adres, "niet", code));
        if (pagina > 1) {
            voeg(adres, "pagina", Integer.toString(pagina));
        }
        lijst(adres);
        return adres.toString();
    }

    private void lijst(StringBuilder adres) {
        for (UUID id : paden.lijst()) {
            voeg(adres, "lijst", id.toString());
        }
    }

    private void voeg(StringBuilder adres, String naam, String waarde) {
        adres.append(adres.length() == pad.length() ? '?' : '&')
                .append(naam)
                .append('=')
                .append(URLEncoder.encode(waarde, StandardCharsets.UTF_8));
    }
}
