package nl.samenkracht.bench.genereren;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many entries which gemeente has.
 *
 * @param delen the first is the gemeente of the portal
 */
public record Verdeling(List<Deel> delen) {
    /** The gemeente of the portal. */
    public static final String EERSTE = "GM0402";

    /** One gemeente. */
    public record Deel(String gemeente, int aantal) {}

    public Verdeling {
        delen = List.copyOf(delen);
    }

    /**
     * The largest gemeente first, the rest spread evenly over the others, which have codes CBS does not give out (GM9001 and on).
     *
     * @throws IllegalArgumentException when it does not fit
     */
    public static Verdeling van(int aantal, int gemeenten, int grootste) {
        int anderen = gemeenten - 1;
        int rest = aantal - grootste;
        if (gemeenten < 1 || gemeenten > 1000 || rest < 0 || (anderen == 0) != (rest == 0)) {
            throw new IllegalArgumentException(aantal + " / " + gemeenten + " / " + grootste);
        }
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel(EERSTE, grootste));
        for (int nummer = 1; nummer <= anderen; nummer++) {
            int eigen = (int) ((long) rest * nummer / anderen - (long) rest * (nummer - 1) / anderen);
            delen.add(new Deel(String.format(Locale.ROOT, "GM9%03d", nummer), eigen));
        }
        return new Verdeling(delen);
    }

    /** All entries together. */
    public int totaal() {
        return delen.stream().mapToInt(Deel::aantal).sum();
    }
}
