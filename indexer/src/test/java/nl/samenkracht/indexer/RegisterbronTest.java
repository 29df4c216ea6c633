package nl.samenkracht.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class RegisterbronTest {
    @Test
    void een_verbinding_wacht_nooit_eeuwig_op_een_server_die_zonder_een_woord_weg_is() {
        PGSimpleDataSource bron = bron("");

        assertThat(bron.getTcpKeepAlive()).isTrue();
        assertThat(bron.getConnectTimeout()).isPositive();
        assertThat(bron.getSocketTimeout()).isPositive();
    }

    @Test
    void wat_het_adres_zelf_zegt_gaat_voor() {
        assertThat(bron("?socketTimeout=7").getSocketTimeout()).isEqualTo(7);
    }

    private static PGSimpleDataSource bron(String meer) {
        return (PGSimpleDataSource) Registerbron.van(new Instellingen(
                "jdbc:postgresql://localhost:5432/samenkracht" + meer,
                null,
                null,
                URI.create("http://localhost:9200"),
                null,
                null,
                "GM0402"));
    }
}
