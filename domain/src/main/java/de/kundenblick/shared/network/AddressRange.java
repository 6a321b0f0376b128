package de.kundenblick.shared.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address, or all addresses that begin with the same bits, as in {@code 10.0.0.0/8}. */
public record AddressRange(InetAddress start, int bits) {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    /** @throws IllegalArgumentException when the text is neither an address nor a range in CIDR notation */
    public static AddressRange parse(String text) {
        String[] parts = text.trim().split("/", 2);
        InetAddress start = address(parts[0]).orElseThrow(() -> new IllegalArgumentException(text));
        int longest = start.getAddress().length * 8;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException(text);
        }
        return new AddressRange(start, bits);
    }

    /** Reads figures only: a name is never looked up. */
    static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && text.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether the address, as a connection tells it, lies within. */
    public boolean contains(String address) {
        return address(address).filter(this::contains).isPresent();
    }

    public boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] others = address.getAddress();
        if (mine.length != others.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (others[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
