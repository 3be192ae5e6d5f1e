// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Only literals: nothing here asks a name server. */
class PublicAddressesTests {

    @ParameterizedTest
    @CsvSource({
        "loopback, 127.0.0.1",
        "loopback, 127.255.255.254",
        "this network, 0.0.0.0",
        "private, 10.0.0.1",
        "private, 172.16.0.1",
        "private, 172.31.255.255",
        "private, 192.168.1.1",
        "carriers, 100.64.0.1",
        "link-local, 169.254.1.1",
        "metadata, 169.254.169.254",
        "metadata, 100.100.100.200",
        "benchmarks, 198.18.0.1",
        "documentation, 203.0.113.7",
        "multicast, 224.0.0.1",
        "broadcast, 255.255.255.255",
        "loopback, ::1",
        "unspecified, ::",
        "link-local, fe80::1",
        "unique local, fd00:ec2::254",
        "site-local, fec0::1",
        "mapped, ::ffff:127.0.0.1",
        "mapped, ::ffff:169.254.169.254",
        "compatible, ::7f00:1",
        "NAT64, 64:ff9b::7f00:1",
        "NAT64, 64:ff9b::8.8.8.8",
        "local NAT64, 64:ff9b:1::a00:1",
        "6to4, 2002:7f00:1::1",
        "Teredo, 2001:0:4136:e378:8000:63bf:3fff:fdd2",
        "documentation, 2001:db8::1",
        "multicast, ff02::1",
        "discard, 100::1"
    })
    void refuses(String family, String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).as(family).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "113.160.1.1",
                "172.32.0.1",
                "100.128.0.1",
                "::ffff:1.1.1.1",
                "2606:4700:4700::1111",
                "2405:4800::1"
            })
    void allowsTheInternet(String address) throws UnknownHostException {
        assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
    }
}
