package nl.samenkracht.backend.weergave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.samenkracht.catalogus.gebied.Gebiedsindeling;
import nl.samenkracht.frontend.deel.Plattegrond;
import org.junit.jupiter.api.Test;

class PlattegrondenTest {
    private final Plattegrond plattegrond = Plattegronden.maak(Gebiedsindeling.van("GM0402"), null);

    @Test
    void aWijkIsDrawnWithoutItsSmallLooseCorners() {
        assertThat(plattegrond.wijken())
                .hasSize(8)
                .allSatisfy(wijk -> assertThat(wijk.pad().split("M", -1)).hasSize(2));
    }

    @Test
    void whatIsDrawnReachesToTheEdgesOfTheDrawing() {
        int laagste = plattegrond.wijken().stream()
                .flatMap(wijk ->
                        Pattern.compile("[ML]-?\\d+ (\\d+)").matcher(wijk.pad()).results())
                .mapToInt(punt -> Integer.parseInt(punt.group(1)))
                .max()
                .orElse(0);

        assertThat(laagste).isBetween(plattegrond.hoogte() - 1, plattegrond.hoogte());
    }
}
