package nl.samenkracht.indexer.bron;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, and every byte that does not fit in it as Windows-1252. Counts both. Not for many threads. */
final class Utf8lezer extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final int ASCII = 0x80;

    private final InputStream bron;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer uit = CharBuffer.allocate(BUFFER).flip();
    private boolean bronLeeg;
    private boolean klaar;
    private long goed;
    private long vreemd;
    private int regel = 1;
    private int vreemdeRegel;

    Utf8lezer(InputStream bron) {
        this.bron = bron;
    }

    /** How many letters so far took more than one byte. */
    long goed() {
        return goed;
    }

    /** How many bytes so far were no UTF-8. */
    long vreemd() {
        return vreemd;
    }

    /** The line of the first of those; 0 without. */
    int vreemdeRegel() {
        return vreemdeRegel;
    }

    @Override
    public int read(char[] doel, int vanaf, int meeste) throws IOException {
        while (!uit.hasRemaining()) {
            if (klaar) {
                return -1;
            }
            vul();
        }
        int aantal = Math.min(meeste, uit.remaining());
        uit.get(doel, vanaf, aantal);
        return aantal;
    }

    private void vul() throws IOException {
        uit.clear();
        CoderResult gelezen = utf8.decode(in, uit, bronLeeg);
        tel();
        if (gelezen.isMalformed() && uit.remaining() >= gelezen.length()) {
            vreemdeRegel = vreemdeRegel == 0 ? regel : vreemdeRegel;
            vreemd += gelezen.length();
            byte[] bytes = new byte[gelezen.length()];
            in.get(bytes);
            uit.put(new String(bytes, Tekenset.WINDOWS));
        } else if (gelezen.isUnderflow() && bronLeeg) {
            klaar = true;
        } else if (gelezen.isUnderflow()) {
            in.compact();
            int aantal = bron.read(in.array(), in.position(), in.remaining());
            bronLeeg = aantal < 0;
            in.position(in.position() + Math.max(aantal, 0)).flip();
        }
        uit.flip();
    }

    private void tel() {
        for (int i = 0; i < uit.position(); i++) {
            goed += uit.get(i) >= ASCII ? 1 : 0;
            regel += uit.get(i) == '\n' ? 1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        bron.close();
    }
}
