// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * What an address is throttled by: an IPv4 address whole, since whole neighbourhoods share one and
 * a part of it means nothing; of an IPv6 address the /64 that one household is given.
 *
 * @param key 4 bytes, or 8
 * @param site what decides the slot in Redis: the /48 behind it, or the IPv4 address
 */
public record AddressPrefix(byte[] key, byte[] site) {

    private static final byte[] UNKNOWN = new byte[0];

    /** RFC 6052's well-known prefix: behind it stand single IPv4 addresses. */
    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};

    /**
     * The address and what lies around it, each wider than the one before: an IPv4 address with its
     * /24 and /16, an IPv6 /64 with its /56 and /48. Empty for addresses that cannot be read.
     */
    public List<byte[]> widening() {
        return key.length == 0
                ? List.of()
                : List.of(
                        key,
                        Arrays.copyOf(key, key.length - 1),
                        Arrays.copyOf(key, key.length - 2));
    }

    /** Addresses that cannot be read share one throttle. */
    public static AddressPrefix of(String address) {
        try {
            // Mapped addresses (::ffff:a.b.c.d) come out as the IPv4 addresses that they are.
            InetAddress read = InetAddress.ofLiteral(address.split("%", 2)[0]);
            byte[] bytes = read.getAddress();
            if (!(read instanceof Inet6Address)) {
                return new AddressPrefix(bytes, bytes);
            }
            if (Arrays.equals(bytes, 0, 12, NAT64, 0, 12)) {
                byte[] v4 = Arrays.copyOfRange(bytes, 12, 16);
                return new AddressPrefix(v4, v4);
            }
            return new AddressPrefix(Arrays.copyOf(bytes, 8), Arrays.copyOf(bytes, 6));
        } catch (IllegalArgumentException _) {
            return new AddressPrefix(UNKNOWN, UNKNOWN);
        }
    }
}
