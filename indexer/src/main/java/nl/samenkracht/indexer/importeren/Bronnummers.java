package nl.samenkracht.indexer.importeren;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which number a row has in its source. In a workbook that counts anew on every sheet a number is not an entry's own: there it stays with the
 * sheet that had it first, as the register remembers it, and on every other sheet it is "sheet/number". A number on one sheet only stays what it
 * is, so that a row may move to another sheet and a sheet may get another name.
 */
final class Bronnummers {
    /** Not allowed in the name of a sheet. */
    private static final String TUSSEN = "/";

    private final Map<String, String> bladen;
    private final Set<String> perBlad = new HashSet<>();
    private final Map<String, String> eerste = new HashMap<>();

    /** @param bladen numbers of this source that the register knows, and the sheet each was on; empty: none */
    Bronnummers(Map<String, String> bladen) {
        this.bladen = Map.copyOf(bladen);
        bladen.forEach((nummer, blad) -> {
            if (!blad.isEmpty() && nummer.startsWith(blad + TUSSEN)) {
                perBlad.add(nummer.substring(blad.length() + TUSSEN.length()));
            }
        });
    }

    /** Numbers that are on more than one sheet of what is read now. */
    void opMeerBladen(Set<String> nummers) {
        perBlad.addAll(nummers);
    }

    /** The number under which the register knows a row with this number, if it does: one of this sheet goes before. */
    String bekend(String nummer, @Nullable String blad) {
        String metBlad = blad + TUSSEN + nummer;
        return bladen.containsKey(metBlad) ? metBlad : nummer;
    }

    /**
     * The number of a row in the register.
     *
     * @param zoalsBekend whether the row says just what the register knows under this number: the same entry on another sheet
     */
    String van(String nummer, @Nullable String blad, boolean zoalsBekend) {
        if (blad == null) {
            return nummer;
        }
        String metBlad = blad + TUSSEN + nummer;
        if (bladen.containsKey(metBlad)) {
            return metBlad;
        }
        if (!perBlad.contains(nummer)) {
            return nummer;
        }
        if (zoalsBekend && !eerste.containsKey(nummer)) {
            eerste.put(nummer, blad);
            return nummer;
        }
        String thuis = bladen.getOrDefault(nummer, "");
        if (thuis.isEmpty()) {
            thuis = eerste.getOrDefault(nummer, blad);
        }
        if (!thuis.equals(blad)) {
            return metBlad;
        }
        eerste.putIfAbsent(nummer, blad);
        return nummer;
    }
}
