// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

class LeafTests {

    private static final UUID CONTEST = UUID.fromString("0198c2a4-7d5e-7e42-9a51-3c1f0a6b9d10");
    private static final UUID SUBJECT = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final RecordHash HASH = RecordHash.EMPTY_TREE;
    private static final RecordHash OTHER = RecordHash.leaf(new byte[0]);

    static Stream<Leaf> leaves() {
        return Stream.of(
                new Leaf.Ballot(CONTEST, 0, HASH),
                new Leaf.Change(CONTEST, 1, OTHER, HASH),
                new Leaf.Withdraw(CONTEST, 2, HASH),
                new Leaf.Void(CONTEST, 3, HASH, 1, "SAME_ADDRESS_BURST"),
                new Leaf.Restore(CONTEST, 4, HASH, 2, "APPEAL_GRANTED"),
                new Leaf.Rules(CONTEST, 0, SUBJECT, 1, HASH),
                new Leaf.Close(CONTEST, 0, 1_000_000_007L, HASH));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void everyLeafIsReadAsItWasWritten(Leaf leaf) {
        byte[] bytes = leaf.bytes();
        assertThat(Leaf.read(bytes)).contains(leaf);
        assertThat(bytes[0]).isEqualTo((byte) Leaf.VERSION);
        assertThat(bytes[1]).isEqualTo((byte) leaf.type().code());
        assertThat(leaf.hash()).isEqualTo(RecordHash.leaf(bytes));
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void noLeafIsReadFromFewerOrMoreBytes(Leaf leaf) {
        byte[] bytes = leaf.bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(Leaf.read(Arrays.copyOf(bytes, length))).isEmpty();
        }
        assertThat(Leaf.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void everyOtherBytesAreAnotherLeafOrNone(Leaf leaf) {
        Random random = new Random(leaf.type().code());
        for (int n = 0; n < 2_000; n++) {
            byte[] bytes = leaf.bytes();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Leaf read = Leaf.read(bytes).orElse(null);
            if (read != null) {
                assertThat(read).isNotEqualTo(leaf);
                assertThat(read.bytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void allTypesAreAmongThem() {
        assertThat(leaves().map(Leaf::type)).containsExactly(LeafType.values());
        assertThat(leaves().map(leaf -> leaf.type().code())).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(leaves().map(Leaf::contest)).containsOnly(CONTEST);
        assertThat(leaves().map(Leaf::round)).containsExactly(0, 1, 2, 3, 4, 0, 0);
        assertThat(LeafType.of(0)).isEmpty();
        assertThat(LeafType.of(8)).isEmpty();
    }

    @Test
    void theFormNeverChanges() {
        assertThat(HexFormat.of().formatHex(new Leaf.Ballot(CONTEST, 7, HASH).bytes()))
                .isEqualTo("0101" + "0198c2a47d5e7e429a513c1f0a6b9d10" + "00000007" + HASH.hex());
        assertThat(HexFormat.of().formatHex(new Leaf.Void(CONTEST, 0, HASH, 3, "A1_").bytes()))
                .isEqualTo(
                        "0104"
                                + "0198c2a47d5e7e429a513c1f0a6b9d10"
                                + "00000000"
                                + HASH.hex()
                                + "00000003"
                                + "03"
                                + "41315f");
    }

    @Test
    void aLeafThatCannotBeSaidIsNotWritten() {
        for (Leaf leaf :
                List.of(
                        new Leaf.Ballot(CONTEST, -1, HASH),
                        new Leaf.Close(CONTEST, 0, -1, HASH),
                        new Leaf.Void(CONTEST, 0, HASH, 1, ""),
                        new Leaf.Void(CONTEST, 0, HASH, 1, "a reason"),
                        new Leaf.Restore(CONTEST, 0, HASH, 1, "A".repeat(65)))) {
            assertThatThrownBy(leaf::bytes).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void noTwoOpeningsHaveTheSameCommitment() {
        byte[] nonce = new byte[32];
        byte[] pseudonym = new byte[16];
        BallotOpening opening = new BallotOpening(nonce, SUBJECT, 1000, "DEVICE", pseudonym);
        byte[] otherNonce = new byte[32];
        otherNonce[31] = 1;
        byte[] otherPseudonym = new byte[16];
        otherPseudonym[0] = 'E';
        assertThat(
                        Stream.of(
                                        opening,
                                        new BallotOpening(
                                                otherNonce, SUBJECT, 1000, "DEVICE", pseudonym),
                                        new BallotOpening(
                                                nonce, CONTEST, 1000, "DEVICE", pseudonym),
                                        new BallotOpening(
                                                nonce, SUBJECT, 1001, "DEVICE", pseudonym),
                                        new BallotOpening(
                                                nonce, SUBJECT, 1000, "DEVIC", otherPseudonym),
                                        new BallotOpening(
                                                nonce, SUBJECT, 1000, "DEVICE", otherPseudonym))
                                .map(BallotOpening::commitment)
                                .distinct())
                .hasSize(6);
        assertThat(new BallotOpening(nonce, SUBJECT, 1000, "DEVICE", pseudonym))
                .isEqualTo(opening)
                .hasSameHashCodeAs(opening)
                .isNotEqualTo(new BallotOpening(nonce, SUBJECT, 999, "DEVICE", pseudonym))
                .isNotEqualTo("a text");
    }

    @Test
    void anOpeningIsOfTheRightLengths() {
        assertThatThrownBy(
                        () -> new BallotOpening(new byte[31], SUBJECT, 1, "DEVICE", new byte[16]))
                .hasMessage("no nonce or no pseudonym");
        assertThatThrownBy(
                        () -> new BallotOpening(new byte[32], SUBJECT, 1, "DEVICE", new byte[15]))
                .hasMessage("no nonce or no pseudonym");
    }
}
