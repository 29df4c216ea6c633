package nl.samenkracht.frontend;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import nl.samenkracht.frontend.aanbod.AanbodPagina;
import nl.samenkracht.frontend.fout.FoutPagina;
import nl.samenkracht.frontend.gemaakt.StaticTemplates;
import nl.samenkracht.frontend.gemaakt.Templates;
import nl.samenkracht.frontend.hulpnu.HulpNuPagina;
import nl.samenkracht.frontend.kader.Pagina;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.lijst.MijnLijstPagina;
import nl.samenkracht.frontend.melding.FoutMeldPagina;
import nl.samenkracht.frontend.oordeel.OordeelPagina;
import nl.samenkracht.frontend.opmaak.Opmaak;
import nl.samenkracht.frontend.opmaak.Teksten;
import nl.samenkracht.frontend.organisaties.OrganisatiePagina;
import nl.samenkracht.frontend.start.StartPagina;
import nl.samenkracht.frontend.tekst.OverPagina;
import nl.samenkracht.frontend.tekst.PrivacyPagina;
import nl.samenkracht.frontend.tekst.ToegankelijkheidPagina;
import nl.samenkracht.frontend.vraagwijzer.BeginPagina;
import nl.samenkracht.frontend.vraagwijzer.HulpPagina;
import nl.samenkracht.frontend.vraagwijzer.VraagPagina;
import nl.samenkracht.frontend.wijken.WijkPagina;
import nl.samenkracht.frontend.wijken.WijkenPagina;
import nl.samenkracht.frontend.zoeken.ZoekPagina;

/** Renders a page to UTF-8 bytes. Thread-safe; holds the templates and the sentences of both languages. */
public final class Weergave {

    private final Map<Taal, Teksten> teksten = new EnumMap<>(Taal.class);
    private final Map<Class<? extends Pagina>, BiFunction<Pagina, Opmaak, JteModel>> sjablonen = new HashMap<>();

    /** With the sentences as they are. */
    public Weergave() {
        this(Map.of());
    }

    /**
     * With sentences of the municipality in place of those of the bundles.
     *
     * @param eigen per language, by message key; a language may be absent
     * @throws IllegalArgumentException if a key is unknown
     */
    public Weergave(Map<Taal, Map<String, String>> eigen) {
        for (Taal taal : Taal.values()) {
            teksten.put(taal, Teksten.lees(taal, eigen.getOrDefault(taal, Map.of())));
        }
        Templates t = new StaticTemplates();
        voeg(StartPagina.class, t::start);
        voeg(ZoekPagina.class, t::zoeken);
        voeg(AanbodPagina.class, t::aanbod);
        voeg(WijkenPagina.class, t::wijken);
        voeg(WijkPagina.class, t::wijk);
        voeg(OrganisatiePagina.class, t::organisatie);
        voeg(MijnLijstPagina.class, t::lijst);
        voeg(HulpNuPagina.class, t::hulpnu);
        voeg(ToegankelijkheidPagina.class, t::toegankelijkheid);
        voeg(PrivacyPagina.class, t::privacy);
        voeg(OverPagina.class, t::over);
        voeg(FoutMeldPagina.class, t::foutmelden);
        voeg(OordeelPagina.class, t::oordeel);
        voeg(BeginPagina.class, t::vraagwijzerbegin);
        voeg(VraagPagina.class, t::vraagwijzer);
        voeg(HulpPagina.class, t::vraagwijzerhulp);
        voeg(FoutPagina.class, t::fout);
    }

    /**
     * The whole page.
     *
     * @return UTF-8 HTML, whose length is the Content-Length
     * @throws IllegalArgumentException if there is no template for this kind of page
     */
    public byte[] render(Pagina pagina) {
        BiFunction<Pagina, Opmaak, JteModel> sjabloon = sjablonen.get(pagina.getClass());
        if (sjabloon == null) {
            throw new IllegalArgumentException(
                    "No template for " + pagina.getClass().getName());
        }
        Utf8ByteOutput uit = new Utf8ByteOutput();
        sjabloon.apply(pagina, new Opmaak(teksten(pagina.kader().taal()), pagina.kader()))
                .render(uit);
        return uit.toByteArray();
    }

    /** The sentences of a language, for what is not a page: feeds, mails. */
    public Teksten teksten(Taal taal) {
        return Objects.requireNonNull(teksten.get(taal));
    }

    private <P extends Pagina> void voeg(Class<P> soort, BiFunction<P, Opmaak, JteModel> sjabloon) {
        sjablonen.put(soort, (pagina, opmaak) -> sjabloon.apply(soort.cast(pagina), opmaak));
    }
}
