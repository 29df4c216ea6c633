package nl.samenkracht.indexer;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * All the program must be told. Every value is an option, a system property {@code samenkracht.<option>} or an environment variable
 * {@code SAMENKRACHT_<OPTION>}, in that order.
 *
 * @param jdbc {@code --jdbc}: address of the register, "jdbc:postgresql://host:port/database"
 * @param gebruiker {@code --gebruiker}: database role; {@code null}: as in the address, else the operating system's user
 * @param wachtwoord {@code --wachtwoord}: its password; better given by environment than on the command line
 * @param elasticsearch {@code --elasticsearch}: address of the index
 * @param elasticsearchGebruiker {@code --elasticsearch-gebruiker}; {@code null}: without signing in
 * @param elasticsearchWachtwoord {@code --elasticsearch-wachtwoord}
 * @param gemeente {@code --gemeente}: CBS code, "GM0402"
 */
public record Instellingen(
        String jdbc,
        @Nullable String gebruiker,
        @Nullable String wachtwoord,
        URI elasticsearch,
        @Nullable String elasticsearchGebruiker,
        @Nullable String elasticsearchWachtwoord,
        String gemeente) {

    /** Without the passwords: this may end in a log. */
    @Override
    public String toString() {
        return "Instellingen[jdbc=" + jdbc + ", elasticsearch=" + elasticsearch + ", gemeente=" + gemeente + "]";
    }
}
