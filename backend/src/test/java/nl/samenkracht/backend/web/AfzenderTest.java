package nl.samenkracht.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.util.List;
import nl.samenkracht.backend.inrichting.Proefinrichting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfzenderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | ''                        | 203.0.113.9",
                "203.0.113.9 | 198.51.100.1              | 203.0.113.9",
                "127.0.0.1   | 203.0.113.9               | 203.0.113.9",
                "127.0.0.1   | '198.51.100.1, 203.0.113.9' | 203.0.113.9",
                "10.0.0.2    | '198.51.100.1,203.0.113.9, 10.0.0.3' | 203.0.113.9",
                "127.0.0.1   | ''                        | 127.0.0.1",
                "127.0.0.1   | onzin                     | 127.0.0.1",
                "127.0.0.1   | '10.0.0.9'                | 10.0.0.9",
                "::1         | 2001:db8:1:2:3:4:5:6      | 2001:db8:1:2:ffff::"
            })
    void who_asks_is_who_our_own_proxy_names_and_never_who_somebody_says_to_be(
            String verbinding, String doorgegeven, String afzender) throws Exception {
        Afzender wie = new Afzender(Proefinrichting.met());

        assertThat(wie.van(adres(verbinding), List.of(doorgegeven))).isEqualTo(wie.van(adres(afzender), List.of()));
    }

    @Test
    void a_municipality_names_its_own_proxies() throws Exception {
        Afzender wie = new Afzender(Proefinrichting.met("web.proxies=192.0.2.0/24"));

        assertThat(wie.van(adres("192.0.2.7"), List.of("203.0.113.9"))).isEqualTo(new byte[] {(byte) 203, 0, 113, 9});
        assertThat(wie.van(adres("127.0.0.1"), List.of("203.0.113.9"))).isEqualTo(new byte[] {127, 0, 0, 1});
    }

    private static InetSocketAddress adres(String tekst) {
        return new InetSocketAddress(NetUtil.createInetAddressFromIpAddressString(tekst), 40_000);
    }
}
