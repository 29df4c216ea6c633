package nl.samenkracht.indexer.koppelen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenkracht.indexer.Teksten;
import org.jspecify.annotations.Nullable;

/**
 * Which known entry a source row is about.
 *
 * @param aanbod the known entry; {@code null}: a new one
 * @param waarom why it is surely that one; {@code null} for a new one
 * @param twijfels known entries it looks like, but not surely; never merged
 */
public record Koppeling(@Nullable UUID aanbod, @Nullable Waarom waarom, List<Twijfel> twijfels) {
    /** Why a match is certain. */
    public enum Waarom {
        /** The source gave the same number before. */
        ZELFDE_NUMMER,
        /** The source gave the entry's own id. */
        ZELFDE_ID,
        /** Name, organisation and place are the same. */
        ZELFDE_GEGEVENS,
        /** The same but for spaces or a slip of spelling. */
        ZELFDE_OP_SPELLING_NA,
        /** The same name and no other organisation, in the same file, where the row it was is gone. */
        ZELFDE_NAAM;

        /** As a Dutch sentence. */
        public String zin() {
            return Teksten.tekst("koppeling." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * A pair for an editor.
     *
     * @param gelijkenis 0 to 1
     */
    public record Twijfel(UUID lijktOp, String naam, double gelijkenis, Reden reden) {}

    /** Why two entries may be one. */
    public enum Reden {
        /** Everything the same, but the source gives them different numbers or the entry has an id of its own. */
        ALLES_GELIJK,
        /** Same name and organisation, other place. */
        ANDERE_PLAATS,
        /** Same name and place, other organisation. */
        ANDERE_ORGANISATIE,
        /** Names that are much alike. */
        NAAM_LIJKT,
        /** The name of a row that was in this file and is no more, but there are more such rows, or another organisation. */
        VORIGE_RIJ,
        /** Names that are much alike in one file, with the same telephone number, postcode or times. */
        ZELFDE_BIJZONDERHEDEN;

        /** As a Dutch sentence, kept beside the pair. */
        public String zin() {
            return Teksten.tekst("twijfel." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** The same, with more that it looks like. */
    public Koppeling met(List<Twijfel> meer) {
        Map<UUID, Twijfel> alle = new LinkedHashMap<>();
        Stream.concat(twijfels.stream(), meer.stream())
                .forEach(twijfel -> alle.putIfAbsent(twijfel.lijktOp(), twijfel));
        return new Koppeling(aanbod, waarom, List.copyOf(alle.values()));
    }

    static Koppeling zeker(UUID aanbod, Waarom waarom) {
        return new Koppeling(aanbod, waarom, List.of());
    }
}
