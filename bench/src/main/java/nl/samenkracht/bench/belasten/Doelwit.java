package nl.samenkracht.bench.belasten;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is asked, and what a good answer holds.
 *
 * @param naam in the report
 * @param verzoeken whole HTTP requests, asked in turn
 * @param teken occurs once for each card or hit of a good answer
 * @param minstens a good answer has at least so many
 * @param verboden occurs in no good answer; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Doelwit(String naam, URI adres, List<byte[]> verzoeken, byte[] teken, int minstens, byte[] verboden) {
    /** What the portal says when PostgreSQL answered instead of Elasticsearch. */
    public static final String NOODZOEKEN = "Het zoeken gaat nu op een eenvoudige manier";

    public Doelwit {
        verboden = verboden.clone();
        verzoeken = List.copyOf(verzoeken);
        teken = teken.clone();
    }

    /** Pages of the portal, asked as a browser does that takes no compression. */
    public static Doelwit paginas(String naam, URI adres, List<String> paden, String teken, int minstens) {
        List<byte[]> verzoeken = paden.stream()
                .map(pad -> bytes("GET " + pad + " HTTP/1.1\r\nHost: " + adres.getAuthority()
                        + "\r\nAccept: text/html\r\nAccept-Language: nl\r\n\r\n"))
                .toList();
        return new Doelwit(naam, adres, verzoeken, bytes(teken), minstens, bytes(NOODZOEKEN));
    }

    /** Forms sent to the portal, as a script on its pages does. An answer without any {@code teken} is good as well. */
    public static Doelwit formulieren(String naam, URI adres, String pad, List<String> formulieren, String teken) {
        List<byte[]> verzoeken = formulieren.stream()
                .map(formulier -> bytes("POST " + pad + " HTTP/1.1\r\nHost: " + adres.getAuthority()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin"
                        + "\r\nContent-Length: " + bytes(formulier).length + "\r\n\r\n" + formulier))
                .toList();
        return new Doelwit(naam, adres, verzoeken, bytes(teken), 0, new byte[0]);
    }

    /** Questions to Elasticsearch itself. An answer without hits took its time as well, and counts. */
    public static Doelwit vragen(String naam, URI adres, String pad, String toegang, List<String> lijven) {
        List<byte[]> verzoeken = lijven.stream()
                .map(lijf -> bytes("POST " + pad + " HTTP/1.1\r\nHost: " + adres.getAuthority()
                        + "\r\nContent-Type: application/json\r\nAuthorization: " + toegang + "\r\nContent-Length: "
                        + bytes(lijf).length + "\r\n\r\n" + lijf))
                .toList();
        return new Doelwit(naam, adres, verzoeken, bytes("\"_score\""), 0, new byte[0]);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
