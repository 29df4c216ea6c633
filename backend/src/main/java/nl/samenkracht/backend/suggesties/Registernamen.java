package nl.samenkracht.backend.suggesties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.backend.suggesties.Suggestie.Doel;
import nl.samenkracht.backend.suggesties.Suggestie.Soort;
import nl.samenkracht.catalogus.Letters;
import nl.samenkracht.catalogus.aanbod.Gevoelig;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of what the register holds. Nothing that names violence or a shelter is among them. */
final class Registernamen {
    private Registernamen() {}

    /** Entries, organisations and buildings. An entry that can put somebody in danger gives none of them. */
    static List<Suggestie> maak(Collection<Naam> namen) {
        List<Naam> gewoon = namen.stream().filter(Registernamen::isGewoon).toList();
        List<Suggestie> suggesties = new ArrayList<>();
        suggesties.addAll(aanbod(gewoon));
        suggesties.addAll(organisaties(namen));
        Set<String> al = suggesties.stream()
                .map(suggestie -> Letters.gevouwen(suggestie.tekst()))
                .collect(Collectors.toSet());
        Map<String, Suggestie> plekken = new LinkedHashMap<>();
        for (Naam naam : gewoon) {
            String plaats = naam.plaats();
            if (plaats != null && !plaats.isBlank() && !Gevoelig.is(plaats) && !al.contains(Letters.gevouwen(plaats))) {
                plekken.putIfAbsent(
                        Letters.gevouwen(plaats), suggestie(Soort.PLEK, plaats, new Doel.Vraag(), naam.id()));
            }
        }
        suggesties.addAll(plekken.values());
        return suggesties;
    }

    /** Whether the entry still says what the suggestion was made of. */
    static boolean klopt(Suggestie suggestie, Naam nu) {
        @Nullable
        String naam = switch (suggestie.soort()) {
            case AANBOD -> nu.naam();
            case ORGANISATIE -> nu.organisatie();
            case PLEK -> nu.plaats();
            case VRAAG, HULP -> null;
        };
        return naam != null && isGewoon(nu) && Suggestie.kort(naam).equals(suggestie.tekst());
    }

    private static boolean isGewoon(Naam naam) {
        return !naam.gevoelig() && !Gevoelig.is(naam.naam(), naam.organisatie());
    }

    /** A name that several entries have asks for all of them. */
    private static List<Suggestie> aanbod(List<Naam> gewoon) {
        Map<String, Suggestie> opNaam = new HashMap<>();
        for (Naam naam : gewoon) {
            opNaam.merge(
                    Letters.gevouwen(naam.naam()),
                    suggestie(Soort.AANBOD, naam.naam(), new Doel.Aanbod(naam.id(), naam.soort()), naam.id()),
                    (eerste, volgende) -> new Suggestie(
                            eerste.soort(),
                            eerste.tekst(),
                            eerste.ook(),
                            new Doel.Naamgenoten(naam.soort()),
                            eerste.bewijs()));
        }
        return List.copyOf(opNaam.values());
    }

    /** Not one of which half or more is about violence: its name alone tells who needs it. */
    private static List<Suggestie> organisaties(Collection<Naam> namen) {
        Map<UUID, List<Naam>> perOrganisatie = namen.stream()
                .filter(naam -> naam.organisatieId() != null && naam.organisatie() != null)
                .collect(Collectors.groupingBy(naam -> Objects.requireNonNull(naam.organisatieId())));
        return perOrganisatie.entrySet().stream()
                .flatMap(organisatie -> organisatie(organisatie.getKey(), organisatie.getValue()))
                .toList();
    }

    private static Stream<Suggestie> organisatie(UUID id, List<Naam> aanbod) {
        List<Naam> gewoon = aanbod.stream().filter(Registernamen::isGewoon).toList();
        return gewoon.stream()
                .filter(naam -> 2 * gewoon.size() > aanbod.size())
                .limit(1)
                .map(naam -> suggestie(
                        Soort.ORGANISATIE,
                        Objects.requireNonNull(naam.organisatie()),
                        new Doel.Organisatie(id),
                        naam.id()));
    }

    private static Suggestie suggestie(Soort soort, String naam, Doel doel, UUID bewijs) {
        return new Suggestie(soort, Suggestie.kort(naam), "", doel, bewijs);
    }
}
