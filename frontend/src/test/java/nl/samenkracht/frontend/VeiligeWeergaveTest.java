package nl.samenkracht.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenkracht.frontend.galerij.VoorbeeldPaginas;
import nl.samenkracht.frontend.kader.Gemeente;
import nl.samenkracht.frontend.kader.Middelen;
import nl.samenkracht.frontend.kader.Pagina;
import nl.samenkracht.frontend.kader.Taal;
import nl.samenkracht.frontend.zoeken.Facet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Puts a script in every text field of every page, as a hostile source would. */
class VeiligeWeergaveTest {

    private static final String KWAAD = "\"'></textarea></script><script>alert(1)</script><img src=x onerror=alert(1)>";

    /** Codes and names of files and fields: made by us, never typed in by anybody. */
    private static final Set<String> EIGEN =
            Set.of("code", "facet", "veld", "plaatssoort", "criterium", "slug", "pad", "sorteer");

    private final Weergave weergave = new Weergave();

    @Test
    void nothingTypedInBecomesHtml() throws ReflectiveOperationException {
        for (Map.Entry<String, Pagina> voorbeeld :
                VoorbeeldPaginas.alle(Taal.NL).entrySet()) {
            Pagina vergiftigd = (Pagina) vergiftig(voorbeeld.getValue(), "");
            String html = new String(weergave.render(vergiftigd), StandardCharsets.UTF_8);

            assertThat(html)
                    .as(voorbeeld.getKey())
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("href=\"javascript:");
        }
    }

    private static Object vergiftig(Object waarde, String naam) throws ReflectiveOperationException {
        if (waarde instanceof String && !EIGEN.contains(naam)) {
            return naam.equals("website") ? "javascript:alert(1)" : KWAAD;
        }
        if (waarde instanceof List<?> lijst) {
            List<Object> kopie = new ArrayList<>();
            for (Object deel : lijst) {
                kopie.add(vergiftig(deel, naam));
            }
            return kopie;
        }
        boolean eigenInstelling = waarde instanceof Gemeente || waarde instanceof Middelen;
        return waarde instanceof Record record && !eigenInstelling ? kopie(record) : waarde;
    }

    private static Object kopie(Record record) throws ReflectiveOperationException {
        RecordComponent[] delen = record.getClass().getRecordComponents();
        @Nullable Object[] waarden = new Object[delen.length];
        for (int i = 0; i < delen.length; i++) {
            Object waarde = lees(record, delen[i]);
            String naam = record instanceof Facet && i == 0 ? "facet" : delen[i].getName();
            waarden[i] = waarde == null ? null : vergiftig(waarde, naam);
        }
        Class<?>[] soorten = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return record.getClass().getDeclaredConstructor(soorten).newInstance(waarden);
    }

    private static @Nullable Object lees(Record record, RecordComponent deel)
            throws IllegalAccessException, InvocationTargetException {
        return deel.getAccessor().invoke(record);
    }
}
