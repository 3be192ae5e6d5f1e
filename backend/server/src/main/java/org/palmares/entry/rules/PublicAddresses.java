// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/**
 * Which addresses belong to the public internet. The blocks are those of the IANA special-purpose
 * registries (RFC 6890 and its updates) that are not globally reachable, and those that carry
 * another address within them.
 */
public final class PublicAddresses {

    private record Block(byte[] prefix, int bits) {

        static Block of(String hex, int bits) {
            return new Block(HexFormat.of().parseHex(hex), bits);
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> NOT_PUBLIC_4 =
            List.of(
                    Block.of("00000000", 8), // this network
                    Block.of("0a000000", 8), // private
                    Block.of("64400000", 10), // shared by carriers
                    Block.of("7f000000", 8), // loopback
                    Block.of("a9fe0000", 16), // link-local, and the clouds' metadata
                    Block.of("ac100000", 12), // private
                    Block.of("c0000000", 24), // protocol assignments
                    Block.of("c0000200", 24), // documentation
                    Block.of("c0586300", 24), // 6to4 relays
                    Block.of("c0a80000", 16), // private
                    Block.of("c6120000", 15), // benchmarking
                    Block.of("c6336400", 24), // documentation
                    Block.of("cb007100", 24), // documentation
                    Block.of("e0000000", 4), // multicast
                    Block.of("f0000000", 4)); // reserved, broadcast

    // Global unicast is 2000::/3; within it these are not, or carry an IPv4 address.
    private static final Block GLOBAL_6 = Block.of("20", 3);

    private static final List<Block> NOT_PUBLIC_6 =
            List.of(
                    Block.of("20010000", 23), // protocol assignments, Teredo
                    Block.of("20010db8", 32), // documentation
                    Block.of("2002", 16), // 6to4
                    Block.of("3fff00", 20)); // documentation

    private PublicAddresses() {}

    /**
     * Whether a server on the internet may stand there. An IPv4-mapped address is the IPv4 address
     * to Java; all other ways of carrying one (NAT64, 6to4, Teredo) are refused whatever they
     * carry.
     */
    public static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
            case Inet6Address _ ->
                    GLOBAL_6.holds(bytes)
                            && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
            default -> false;
        };
    }
}
