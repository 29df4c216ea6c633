package nl.samenkracht.bench.genereren;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows with COPY, a buffer at a time. */
final class Kopieerder implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final CopyIn kopie;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BUFFER);

    /** @param tabel with its columns, such as {@code "locatie (id, naam)"} */
    Kopieerder(Connection register, String tabel) throws SQLException {
        kopie = register.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + tabel + " from stdin");
    }

    /** One row; collections become arrays, {@code null} stays so. */
    void rij(@Nullable Object... waarden) throws SQLException {
        StringBuilder regel = new StringBuilder();
        for (Object waarde : waarden) {
            regel.append(regel.length() == 0 ? "" : "\t").append(veld(waarde));
        }
        buffer.writeBytes(regel.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        if (buffer.size() > BUFFER) {
            verstuur();
        }
    }

    private static String veld(@Nullable Object waarde) {
        if (waarde == null) {
            return "\\N";
        }
        String tekst = waarde instanceof Collection<?> lijst
                ? lijst.stream().map(String::valueOf).collect(Collectors.joining("\",\"", "{\"", "\"}"))
                : waarde.toString();
        return tekst.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private void verstuur() throws SQLException {
        kopie.writeToCopy(buffer.toByteArray(), 0, buffer.size());
        buffer.reset();
    }

    /** Ends the copy; what was not ended is thrown away with the connection. */
    @Override
    public void close() throws SQLException {
        if (kopie.isActive()) {
            verstuur();
            kopie.endCopy();
        }
    }
}
