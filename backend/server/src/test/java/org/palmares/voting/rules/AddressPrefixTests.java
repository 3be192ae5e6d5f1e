// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPrefixTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.7",
        "::ffff:203.0.113.7,203.0.113.7",
        "64:ff9b::203.0.113.7,203.0.113.7",
        "2001:db8:1:2::1,2001:db8:1:2:ffff::9",
        "fe80::1%eth0,fe80::2",
        "nonsense,also nonsense",
    })
    void knowsTheseAsOne(String one, String other) {
        assertThat(AddressPrefix.of(one).key()).isEqualTo(AddressPrefix.of(other).key());
        assertThat(AddressPrefix.of(one).site()).isEqualTo(AddressPrefix.of(other).site());
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.8",
        "::ffff:203.0.113.7,::ffff:203.0.113.8",
        "64:ff9b::203.0.113.7,64:ff9b::203.0.113.8",
        "2001:db8:1:2::1,2001:db8:1:3::1",
        "203.0.113.7,nonsense",
    })
    void tellsTheseApart(String one, String other) {
        assertThat(AddressPrefix.of(one).key()).isNotEqualTo(AddressPrefix.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1,2001:db8:1:ff00::1"})
    void keepsTheNetworksOfOneSiteInOneSlot(String one, String other) {
        assertThat(AddressPrefix.of(one).site()).isEqualTo(AddressPrefix.of(other).site());
    }
}
