package de.kundenblick.shared.network;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The reverse proxies whose word about where a request comes from is believed. Nobody else's header counts. */
public final class TrustedProxies {
    private static final Pattern WITH_PORT = Pattern.compile("(?<v4>[^:]+):\\d+|\\[(?<v6>[^\\]]+)\\](?::\\d+)?");
    private static final int LONGEST = 60;

    private final List<AddressRange> ranges;

    public TrustedProxies(List<AddressRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * The address that a request comes from, as far as it can be trusted: each proxy appends whom it heard, so the
     * rightmost one that is no proxy of ours counts. Of an IPv6 address only the network is told, because a subscriber
     * has 2<sup>64</sup> of them to try from.
     *
     * @param remote who opened the connection
     * @param forwardedFor the values of the headers X-Forwarded-For, in their order
     */
    public String caller(String remote, List<String> forwardedFor) {
        Optional<InetAddress> nearest = AddressRange.address(remote);
        if (nearest.isEmpty()) {
            return remote.substring(0, Math.min(remote.length(), LONGEST));
        }
        InetAddress caller = nearest.get();
        String[] hops = String.join(",", forwardedFor).split(",");
        for (int i = hops.length - 1; i >= 0 && isTrusted(caller); i--) {
            Optional<InetAddress> hop = AddressRange.address(withoutPort(hops[i].trim()));
            if (hop.isEmpty()) {
                break;
            }
            caller = hop.get();
        }
        return text(caller);
    }

    /** Whether this address, as the connection tells it, is one of these proxies. */
    public boolean isTrusted(String remote) {
        return AddressRange.address(remote).filter(this::isTrusted).isPresent();
    }

    private boolean isTrusted(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static String withoutPort(String hop) {
        var match = WITH_PORT.matcher(hop);
        if (!match.matches()) {
            return hop;
        }
        return match.group("v4") == null ? match.group("v6") : match.group("v4");
    }

    private static String text(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), 8), 16);
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException sixteenBytesAreAnAddress) {
            throw new IllegalStateException(sixteenBytesAreAnAddress);
        }
    }
}
