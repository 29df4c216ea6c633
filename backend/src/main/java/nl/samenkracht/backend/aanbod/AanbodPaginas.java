package nl.samenkracht.backend.aanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenkracht.backend.register.Leesmodel;
import nl.samenkracht.backend.web.Gebied;
import nl.samenkracht.backend.web.Kaarten;
import nl.samenkracht.backend.weergave.Contacten;
import nl.samenkracht.backend.weergave.Openingen;
import nl.samenkracht.backend.weergave.Plekken;
import nl.samenkracht.backend.weergave.Prijzen;
import nl.samenkracht.backend.weergave.Regels;
import nl.samenkracht.backend.weergave.Tolken;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Inhoud;
import nl.samenkracht.catalogus.aanbod.Locatie;
import nl.samenkracht.catalogus.aanbod.Organisatie;
import nl.samenkracht.catalogus.aanbod.Punt;
import nl.samenkracht.catalogus.aanbod.Slug;
import nl.samenkracht.catalogus.aanbod.Toegang;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.catalogus.gebied.Wijk;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.frontend.aanbod.AanbodPagina;
import nl.samenkracht.frontend.aanbod.Meedoen;
import nl.samenkracht.frontend.aanbod.VoorWie;
import nl.samenkracht.frontend.aanbod.Wanneer;
import nl.samenkracht.frontend.deel.AanbodRegel;
import nl.samenkracht.frontend.deel.KaartWeergave;
import nl.samenkracht.frontend.deel.OrganisatieLink;
import nl.samenkracht.frontend.deel.Plek;
import nl.samenkracht.frontend.kader.Kader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** From an entry to its page. */
@Component
class AanbodPaginas {
    private static final int DICHTBIJ = 3;

    private final Leesmodel leesmodel;
    private final Kaarten kaarten;
    private final Gebiedsindeling gebied;

    AanbodPaginas(Leesmodel leesmodel, Kaarten kaarten, Gebied gebied) {
        this.leesmodel = leesmodel;
        this.kaarten = kaarten;
        this.gebied = gebied.indeling();
    }

    Mono<AanbodPagina> maak(Kader kader, Aanbod aanbod) {
        return dichtbij(kader, aanbod).map(dichtbij -> maak(kader, aanbod, dichtbij));
    }

    private AanbodPagina maak(Kader kader, Aanbod aanbod, List<AanbodRegel> dichtbij) {
        Inhoud inhoud = aanbod.inhoud();
        List<Plek> plekken = aanbod.locaties().stream()
                .map(locatie -> Plekken.van(locatie, gebied, inhoud.toegankelijkheid()))
                .toList();
        return new AanbodPagina(
                kader,
                aanbod.id(),
                Slug.van(aanbod.naam()),
                aanbod.naam(),
                inhoud.andereNamen(),
                aanbod.soort().code(),
                inhoud.samenvatting(),
                inhoud.omschrijving(),
                aanbod.leefgebieden(),
                new VoorWie(aanbod.doelgroepen(), inhoud.voorWie(), inhoud.leeftijdVanaf(), inhoud.leeftijdTot()),
                Regels.bereik(aanbod.werkgebied(), gebied, null),
                wanneer(aanbod, kader),
                plekken,
                kaart(kader, plekken),
                meedoen(aanbod),
                Contacten.van(aanbod),
                organisatie(aanbod.organisatie()),
                aanbod.gecontroleerdOp(),
                aanbod.gecontroleerdDoor(),
                inhoud.voorbeeld(),
                dichtbij);
    }

    private static Wanneer wanneer(Aanbod aanbod, Kader kader) {
        Openingstijden tijden = aanbod.inhoud().openingstijden();
        LocalDate vandaag = kader.nu().toLocalDate();
        LocalDate begin = aanbod.begin();
        return new Wanneer(
                Openingen.eerste(aanbod.rooster(), kader.nu()),
                Openingen.week(tijden),
                Openingen.komend(aanbod.rooster(), kader.nu()),
                tijden.gesloten().stream()
                        .filter(periode -> !periode.tot().isBefore(vandaag))
                        .map(periode -> new Wanneer.Sluiting(periode.van(), periode.tot(), periode.reden()))
                        .toList(),
                tijden.toelichting(),
                begin != null && begin.isAfter(vandaag) ? begin : null,
                aanbod.eind());
    }

    private @Nullable KaartWeergave kaart(Kader kader, List<Plek> plekken) {
        return plekken.stream().anyMatch(plek -> plek.punt() != null) ? kaarten.vast(kader, null) : null;
    }

    private static Meedoen meedoen(Aanbod aanbod) {
        Inhoud inhoud = aanbod.inhoud();
        return new Meedoen(
                aanbod.toegang().stream().map(Toegang::code).toList(),
                inhoud.aanmelden(),
                inhoud.meenemen(),
                inhoud.wachttijd(),
                Prijzen.van(inhoud.kosten()),
                inhoud.talen(),
                Tolken.kan(inhoud.tolk()),
                Tolken.inWoorden(inhoud.tolk()));
    }

    private static @Nullable OrganisatieLink organisatie(@Nullable Organisatie organisatie) {
        return organisatie == null
                ? null
                : new OrganisatieLink(organisatie.id(), Slug.van(organisatie.naam()), organisatie.naam());
    }

    /** Alike and near; nothing beside an entry that must leave no trace, or that is nowhere. */
    private Mono<List<AanbodRegel>> dichtbij(Kader kader, Aanbod aanbod) {
        Optional<Punt> hier = aanbod.locaties().stream().flatMap(this::punt).findFirst();
        if (kader.neutraal() || hier.isEmpty() || aanbod.leefgebieden().isEmpty()) {
            return Mono.just(List.of());
        }
        return leesmodel
                .dichtbij(hier.get(), aanbod.leefgebieden().get(0), aanbod.id(), DICHTBIJ)
                .map(anderen -> anderen.stream()
                        .map(document -> Regels.van(document, gebied, kader.nu(), null))
                        .toList());
    }

    /** Where it is, or else the middle of its wijk. */
    private Stream<Punt> punt(Locatie locatie) {
        return Optional.ofNullable(locatie.punt())
                .or(() -> gebied.wijk(locatie.wijk()).map(Wijk::midden))
                .stream();
    }
}
