// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.Optional;
import java.util.UUID;

/**
 * One entry of a contest's record. It names no person and no work: a ballot is a commitment whose
 * opening its voter holds, and other leaves point at ballots by their leaf hash.
 *
 * <p>As bytes, all numbers big-endian: {@code version 1 | type 1 | contest 16 | round 4}, then what
 * each type says below. Nothing is optional, and nothing else has the same bytes.
 */
public sealed interface Leaf {

    /** The version of the format that is written and read. */
    int VERSION = 1;

    LeafType type();

    UUID contest();

    /** Which vote of the contest, from 0. */
    int round();

    /** What follows the four fields that all types have. */
    void say(LeafWriter writer);

    default byte[] bytes() {
        LeafWriter writer = new LeafWriter();
        writer.int8(VERSION).int8(type().code()).uuid(contest()).int32(round());
        say(writer);
        return writer.bytes();
    }

    default RecordHash hash() {
        return RecordHash.leaf(bytes());
    }

    /** Empty for anything that is no leaf of this version. */
    static Optional<Leaf> read(byte[] bytes) {
        return LeafReader.read(bytes);
    }

    /** {@code commitment 32}: see {@link BallotOpening}. */
    record Ballot(UUID contest, int round, RecordHash commitment) implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.BALLOT;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.hash(commitment);
        }
    }

    /** {@code replaced leaf 32 | commitment 32}. */
    record Change(UUID contest, int round, RecordHash replaced, RecordHash commitment)
            implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.CHANGE;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.hash(replaced).hash(commitment);
        }
    }

    /** {@code withdrawn leaf 32}. */
    record Withdraw(UUID contest, int round, RecordHash withdrawn) implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.WITHDRAW;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.hash(withdrawn);
        }
    }

    /**
     * {@code ballot's leaf 32 | transition 4 | length of reason 1 | reason}.
     *
     * @param transition which change of this ballot's state, so that no two leaves are the same
     * @param reason a code of capitals, digits and underscores
     */
    record Void(UUID contest, int round, RecordHash ballot, int transition, String reason)
            implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.VOID;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.hash(ballot).int32(transition).code(reason);
        }
    }

    /** As {@link Void}. */
    record Restore(UUID contest, int round, RecordHash ballot, int transition, String reason)
            implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.RESTORE;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.hash(ballot).int32(transition).code(reason);
        }
    }

    /**
     * {@code subject 16 | version 4 | digest 32}.
     *
     * @param subject what the rules are of, such as a category
     * @param version from 1; each later one replaces the one before
     * @param digest SHA-256 of the rules' document
     */
    record Rules(UUID contest, int round, UUID subject, int version, RecordHash digest)
            implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.RULES;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.uuid(subject).int32(version).hash(digest);
        }
    }

    /**
     * {@code ballots 8 | digest 32}.
     *
     * @param ballots how many BALLOT and CHANGE leaves of the round came before
     * @param digest of the ballot box as cast
     */
    record Close(UUID contest, int round, long ballots, RecordHash digest) implements Leaf {
        @Override
        public LeafType type() {
            return LeafType.CLOSE;
        }

        @Override
        public void say(LeafWriter writer) {
            writer.int64(ballots).hash(digest);
        }
    }
}
