package nl.samenkracht.backend.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import nl.samenkracht.backend.inrichting.PortaalInrichting;
import org.springframework.stereotype.Component;

/**
 * Who asks, to count by: the address of the connection, or, when that is a proxy of ours, the one that proxy names. What stands before that
 * in {@code X-Forwarded-For} anybody may have written.
 */
@Component
public class Afzender {
    /** Of an IPv6 address a household has all that begin alike. */
    private static final int NETWERK = 8;

    private final List<IpSubnetFilterRule> proxies;

    Afzender(PortaalInrichting inrichting) {
        this.proxies = inrichting.web().proxies().stream()
                .map(netwerk -> new IpSubnetFilterRule(netwerk, IpFilterRuleType.ACCEPT))
                .toList();
    }

    /**
     * The address as bytes, of IPv6 the first half; never to be written down.
     *
     * @param verbinding other end of the connection
     * @param doorgegeven every {@code X-Forwarded-For}, in order
     */
    public byte[] van(InetSocketAddress verbinding, List<String> doorgegeven) {
        String[] keten = String.join(",", doorgegeven).split(",", -1);
        InetAddress adres = verbinding.getAddress();
        for (int i = keten.length - 1; i >= 0 && isProxy(adres); i--) {
            // Never asks a name server.
            InetAddress vorige = NetUtil.createInetAddressFromIpAddressString(keten[i].strip());
            if (vorige == null) {
                break;
            }
            adres = vorige;
        }
        byte[] alles = adres.getAddress();
        return adres instanceof Inet6Address ? Arrays.copyOf(alles, NETWERK) : alles;
    }

    private boolean isProxy(InetAddress adres) {
        InetSocketAddress verbinding = new InetSocketAddress(adres, 0);
        return proxies.stream().anyMatch(netwerk -> netwerk.matches(verbinding));
    }
}
