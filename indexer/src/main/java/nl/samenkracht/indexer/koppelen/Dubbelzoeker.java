package nl.samenkracht.indexer.koppelen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.catalogus.aanbod.Aanbod;
import nl.samenkracht.catalogus.aanbod.Telefoon;
import nl.samenkracht.catalogus.tijd.Openingstijden;
import nl.samenkracht.indexer.koppelen.Koppeling.Reden;
import nl.samenkracht.indexer.koppelen.Koppeling.Twijfel;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in one source twice under names that are much alike, wherever it is said to be and whoever is said to offer it: two of telephone
 * number, postcode and times are the same, and the third does not say otherwise. Never certain: a pair for an editor.
 */
public final class Dubbelzoeker {
    private static final double LIJKT_ERG = 0.85;
    /** More rows with the same number, postcode or times than this are no sign of anything. */
    private static final int MEESTE = 60;

    private final Map<String, List<Bijzonderheden>> opPaar = new HashMap<>();

    private record Bijzonderheden(
            UUID id,
            Sleutel sleutel,
            @Nullable String telefoon,
            @Nullable String postcode,
            @Nullable Openingstijden tijden) {
        static Bijzonderheden van(UUID id, Sleutel sleutel, Aanbod aanbod) {
            Openingstijden tijden = aanbod.inhoud().openingstijden();
            return new Bijzonderheden(
                    id,
                    sleutel,
                    aanbod.inhoud().telefoons().stream()
                            .map(Telefoon::nummer)
                            .findFirst()
                            .orElse(null),
                    aanbod.locaties().stream()
                            .flatMap(plek -> Stream.ofNullable(plek.adres()))
                            .flatMap(adres -> Stream.ofNullable(adres.postcode()))
                            .findFirst()
                            .orElse(null),
                    tijden.zijnBekend()
                            ? new Openingstijden(tijden.week(), tijden.momenten(), tijden.gesloten(), null)
                            : null);
        }

        Stream<String> paren() {
            return Stream.of(paar("tp", telefoon, postcode), paar("tt", telefoon, tijden), paar("pt", postcode, tijden))
                    .filter(Objects::nonNull);
        }

        private static @Nullable String paar(String soort, @Nullable Object een, @Nullable Object ander) {
            return een == null || ander == null ? null : soort + een + "|" + ander.hashCode();
        }

        boolean spreektTegen(Bijzonderheden ander) {
            return anders(telefoon, ander.telefoon)
                    || anders(postcode, ander.postcode)
                    || anders(tijden, ander.tijden)
                    || !sleutel.cijfers().equals(ander.sleutel.cijfers());
        }

        private static boolean anders(@Nullable Object een, @Nullable Object ander) {
            return een != null && ander != null && !een.equals(ander);
        }
    }

    /** Remembers an entry, and says which earlier ones it may be. */
    public List<Twijfel> neem(UUID id, Sleutel sleutel, Aanbod aanbod) {
        Bijzonderheden nu = Bijzonderheden.van(id, sleutel, aanbod);
        List<Twijfel> gevonden = new ArrayList<>();
        nu.paren().forEach(paar -> {
            List<Bijzonderheden> zelfde = opPaar.computeIfAbsent(paar, nieuw -> new ArrayList<>(1));
            zelfde.stream()
                    .filter(ander -> !ander.id().equals(id) && !nu.spreektTegen(ander))
                    .flatMap(ander -> twijfel(nu, ander))
                    .filter(twijfel ->
                            gevonden.stream().noneMatch(al -> al.lijktOp().equals(twijfel.lijktOp())))
                    .forEach(gevonden::add);
            if (zelfde.size() < MEESTE) {
                zelfde.add(nu);
            }
        });
        return List.copyOf(gevonden);
    }

    private static Stream<Twijfel> twijfel(Bijzonderheden nu, Bijzonderheden ander) {
        String een = nu.sleutel().naam();
        String twee = ander.sleutel().naam();
        double gelijkenis = Gelijkenis.zelfdeOpSpellingNa(een, twee) ? 1 : Gelijkenis.stukjes(een, twee);
        return gelijkenis < LIJKT_ERG
                ? Stream.empty()
                : Stream.of(new Twijfel(ander.id(), twee, gelijkenis, Reden.ZELFDE_BIJZONDERHEDEN));
    }
}
