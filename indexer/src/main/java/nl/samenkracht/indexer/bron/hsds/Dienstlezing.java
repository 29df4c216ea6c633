package nl.samenkracht.indexer.bron.hsds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenkracht.indexer.bron.Achtergehouden;
import nl.samenkracht.indexer.bron.Plek;
import nl.samenkracht.indexer.lezen.Gelezen;
import nl.samenkracht.indexer.lezen.Linklezer;
import nl.samenkracht.indexer.lezen.Persoonsgegevens;
import nl.samenkracht.indexer.lezen.Persoonsnamen;
import nl.samenkracht.indexer.lezen.Tekstlezer;
import nl.samenkracht.indexer.verslag.Bevinding;
import nl.samenkracht.indexer.verslag.Reden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the members of one service and collects what there is to say about them. */
final class Dienstlezing {
    private final Plek plek;
    private final boolean geheim;
    private final List<String> namen;
    private final Persoonsnamen personen;
    private final Set<String> contacten;
    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final List<Achtergehouden> achtergehouden = new ArrayList<>();

    /**
     * @param geheim whether no value may be repeated in the report
     * @param namen of the service and its organization: a mailbox with such a name is not a person's
     * @param plaatswoorden words that name a place here, and so no person
     * @param contacten who is named as a contact: not to be repeated elsewhere
     */
    Dienstlezing(Plek plek, boolean geheim, List<String> namen, Set<String> plaatswoorden, List<String> contacten) {
        this.plek = plek;
        this.geheim = geheim;
        this.namen = List.copyOf(namen);
        Set<String> bekend = new HashSet<>(Persoonsnamen.woorden(namen));
        bekend.addAll(plaatswoorden);
        this.personen = new Persoonsnamen(bekend);
        this.contacten = contacten.stream()
                .flatMap(contact -> personen.inPersoonskolom(contact).stream())
                .collect(Collectors.toSet());
    }

    /** Text of several lines; {@code null} when there is none. */
    @Nullable
    String tekst(JsonNode van, String naam) {
        return lees(van, naam, Tekstlezer::lees)
                .map(tekst -> zonderPersonen(naam, tekst))
                .orElse(null);
    }

    /** Text of one line; {@code null} when there is none. */
    @Nullable
    String regel(JsonNode van, String naam) {
        return lees(van, naam, Tekstlezer::regel)
                .map(tekst -> zonderPersonen(naam, tekst))
                .orElse(null);
    }

    /** A text of one line that was read before; {@code null} when nothing of it is left. */
    @Nullable
    String zin(String ruw) {
        return Tekstlezer.regel(ruw).waarde().map(this::zonder).orElse(null);
    }

    <T> Optional<T> lees(JsonNode van, String naam, Function<String, Gelezen<T>> lezer) {
        JsonNode knoop = van.path(naam);
        String ruw =
                knoop.isString() ? knoop.asString() : knoop.isValueNode() && !knoop.isNull() ? knoop.asString() : "";
        if (ruw.isBlank()) {
            return Optional.empty();
        }
        Gelezen<String> schoon = Tekstlezer.lees(ruw);
        schoon.redenen().forEach(reden -> meld(naam, ruw, reden));
        if (schoon.waarde().isEmpty()) {
            return Optional.empty();
        }
        Gelezen<T> gelezen = lezer.apply(schoon.waarde().get());
        gelezen.redenen().forEach(reden -> meld(naam, ruw, reden));
        return gelezen.waarde();
    }

    /** Links with what they are called, "Foto's: https://…". */
    Stream<String> links(JsonNode van, String naam) {
        return lijst(van, naam)
                .flatMap(link -> lees(link, "url", Linklezer::lees).stream()
                        .map(adres -> Optional.ofNullable(regel(link, "label"))
                                .map(label -> label + ": " + adres)
                                .orElse(adres)));
    }

    private String zonderPersonen(String naam, String tekst) {
        Persoonsgegevens.Zonder zonder = Persoonsgegevens.weg(tekst, namen);
        zonder.redenen().forEach(reden -> houdAchter(naam, reden));
        String rest = zonderNamen(zonder.tekst());
        if (!rest.equals(zonder.tekst())) {
            houdAchter(naam, Reden.NAAM_PERSOON);
        }
        personen.zoek(rest)
                .misschien()
                .forEach(wie -> bevindingen.add(Bevinding.cel(plek, naam, geheim ? null : wie, Reden.NAAM_MISSCHIEN)));
        return rest;
    }

    /** Whether a private number, a private mailbox or perhaps a person stands in it. */
    boolean noemtIemand(@Nullable String tekst) {
        return tekst != null
                && (!zonder(tekst).equals(tekst)
                        || !personen.zoek(tekst).misschien().isEmpty());
    }

    private String zonder(String tekst) {
        return zonderNamen(Persoonsgegevens.weg(tekst, namen).tekst());
    }

    private String zonderNamen(String tekst) {
        Set<String> weg = new HashSet<>(contacten);
        weg.addAll(personen.zoek(tekst).zeker());
        return personen.weg(tekst, weg);
    }

    List<String> namen() {
        return namen;
    }

    /** The elements of a list; none when it is absent or no list. */
    static Stream<JsonNode> lijst(JsonNode van, String naam) {
        return van.path(naam).isArray() ? van.path(naam).valueStream() : Stream.empty();
    }

    void meld(String naam, @Nullable String waarde, Reden reden) {
        bevindingen.add(Bevinding.cel(plek, naam, geheim || waarde == null ? null : zonder(waarde), reden));
    }

    void houdAchter(String naam, Reden reden) {
        achtergehouden.add(new Achtergehouden(naam, reden));
        meld(naam, null, reden);
    }

    List<Bevinding> bevindingen() {
        return bevindingen;
    }

    List<Achtergehouden> achtergehouden() {
        return achtergehouden.stream().distinct().toList();
    }
}
