package nl.samenkracht.bench.belasten;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP/1.1 connection that stays open. It does little, so that the load program takes little of the processor the servers need: the
 * request is bytes made beforehand, of the answer it reads status, length and body. Not thread-safe.
 */
final class Verbinding implements AutoCloseable {
    private static final int WACHT_MILLIS = 15_000;

    private final URI adres;
    private @Nullable Socket draad;
    private byte[] buffer = new byte[1 << 16];
    private int gelezen;
    private int begin;
    private int eind;

    /** @param adres host and port; opened at the first question */
    Verbinding(URI adres) {
        this.adres = adres;
    }

    /**
     * Asks and reads the whole answer.
     *
     * @return the status. After a failure the next question opens a new connection.
     */
    int vraag(byte[] verzoek) throws IOException {
        try {
            Socket open = open();
            open.getOutputStream().write(verzoek);
            return lees(open.getInputStream());
        } catch (IOException | RuntimeException fout) {
            close();
            throw fout;
        }
    }

    /** How often the bytes occur in the body of the last answer; never for no bytes. */
    int keer(byte[] gezocht) {
        int keer = 0;
        if (gezocht.length == 0) {
            return 0;
        }
        for (int plek = begin; plek <= eind - gezocht.length; plek++) {
            if (buffer[plek] == gezocht[0]
                    && Arrays.equals(buffer, plek, plek + gezocht.length, gezocht, 0, gezocht.length)) {
                keer++;
                plek += gezocht.length - 1;
            }
        }
        return keer;
    }

    /** Bytes in the body of the last answer. */
    int lengte() {
        return eind - begin;
    }

    private Socket open() throws IOException {
        if (draad == null) {
            draad = new Socket(adres.getHost(), adres.getPort());
            draad.setTcpNoDelay(true);
            draad.setSoTimeout(WACHT_MILLIS);
        }
        return draad;
    }

    private int lees(InputStream in) throws IOException {
        gelezen = 0;
        int kop = totEinde(in, 0, "\r\n\r\n");
        String koppen = new String(buffer, 0, kop, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int lengte = koppen.indexOf("content-length:");
        begin = kop;
        if (lengte >= 0) {
            int regeleind = koppen.indexOf('\r', lengte);
            eind = kop
                    + Integer.parseInt(koppen.substring(lengte + "content-length:".length(), regeleind)
                            .strip());
            vul(in, eind);
        } else if (koppen.contains("transfer-encoding: chunked")) {
            leesBrokken(in, kop);
        } else {
            eind = kop;
        }
        return Integer.parseInt(koppen.substring(9, 12));
    }

    /** Puts the chunks next to each other. */
    private void leesBrokken(InputStream in, int vanaf) throws IOException {
        int plek = vanaf;
        eind = vanaf;
        while (true) {
            int regel = totEinde(in, plek, "\r\n");
            int grootte = Integer.parseInt(
                    new String(buffer, plek, regel - plek - 2, StandardCharsets.ISO_8859_1).strip(), 16);
            vul(in, regel + grootte + 2);
            System.arraycopy(buffer, regel, buffer, eind, grootte);
            eind += grootte;
            plek = regel + grootte + 2;
            if (grootte == 0) {
                return;
            }
        }
    }

    /**
     * Reads on until the mark stands somewhere after {@code vanaf}.
     *
     * @return the place just after it
     */
    private int totEinde(InputStream in, int vanaf, String merk) throws IOException {
        byte[] gezocht = merk.getBytes(StandardCharsets.ISO_8859_1);
        int plek = vanaf;
        while (true) {
            for (; plek <= gelezen - gezocht.length; plek++) {
                if (Arrays.equals(buffer, plek, plek + gezocht.length, gezocht, 0, gezocht.length)) {
                    return plek + gezocht.length;
                }
            }
            vul(in, gelezen + 1);
        }
    }

    private void vul(InputStream in, int tot) throws IOException {
        if (tot > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(tot, 2 * buffer.length));
        }
        while (gelezen < tot) {
            int erbij = in.read(buffer, gelezen, buffer.length - gelezen);
            if (erbij < 0) {
                throw new EOFException();
            }
            gelezen += erbij;
        }
    }

    @Override
    public void close() {
        Socket oud = draad;
        draad = null;
        if (oud != null) {
            try {
                oud.close();
            } catch (IOException alWeg) {
                // Nothing is left to close.
            }
        }
    }
}
