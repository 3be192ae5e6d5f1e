// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.ledger.SignedHead;
import org.palmares.ledger.SigningFault;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.NoteSignature;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.SignedNote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class ContinuityTests {

    private static final String ORIGIN = "vote.example.vn/record/1";

    /** The rows: five leaves. */
    private static Optional<RecordHash> rows(long size) {
        return Optional.of(RecordHash.leaf(new byte[] {(byte) size}));
    }

    private static RecordHash other() {
        return RecordHash.leaf(new byte[] {99});
    }

    private static String note(String origin, long size, RecordHash root) {
        String text = new Checkpoint(origin, size, root).text();
        return new SignedNote(text, List.of(new NoteSignature("anybody", 1, new byte[64]))).note();
    }

    private static String published(long size) {
        return note(ORIGIN, size, rows(size).orElseThrow());
    }

    private static SignedHead signed(long size) {
        return new SignedHead(size, rows(size).orElseThrow(), published(size), Instant.EPOCH);
    }

    private static @Nullable SigningFault fault(
            @Nullable SignedHead signed, @Nullable String published) {
        return Continuity.fault(ORIGIN, 5, signed, published, ContinuityTests::rows).orElse(null);
    }

    @Test
    void aNewLogMayBegin() {
        assertThat(fault(null, null)).isNull();
    }

    @Test
    void aTreeThatBeginsWithWhatWasSignedMayGrow() {
        assertThat(fault(signed(3), published(3))).isNull();
        assertThat(fault(signed(5), published(5))).isNull();
    }

    @Test
    void filesThatAreAheadOfTheirRowOrBehindItAreOurs() {
        assertThat(fault(signed(3), published(4))).isNull();
        assertThat(fault(null, published(2))).isNull();
        assertThat(fault(signed(3), published(2))).isNull();
    }

    @Test
    void moreWasSignedThanThereIs() {
        assertThat(fault(signed(3), published(6))).isEqualTo(SigningFault.ROWS_MISSING);
        assertThat(fault(null, published(6))).isEqualTo(SigningFault.ROWS_MISSING);
        assertThat(fault(signed(6), published(6))).isEqualTo(SigningFault.ROWS_MISSING);
        assertThat(Continuity.fault(ORIGIN, 5, signed(3), published(3), _ -> Optional.empty()))
                .contains(SigningFault.ROWS_MISSING);
    }

    @Test
    void somethingElseWasSigned() {
        assertThat(fault(signed(3), note(ORIGIN, 4, other()))).isEqualTo(SigningFault.ROWS_DIFFER);
        assertThat(fault(signed(3), note(ORIGIN, 2, other()))).isEqualTo(SigningFault.ROWS_DIFFER);
        assertThat(fault(signed(3), note(ORIGIN, 3, other()))).isEqualTo(SigningFault.ROWS_DIFFER);
        var own = new SignedHead(3, other(), note(ORIGIN, 3, other()), Instant.EPOCH);
        assertThat(fault(own, own.note())).isEqualTo(SigningFault.ROWS_DIFFER);
    }

    @Test
    void whatWasPublishedIsGoneOrNoneOfThisLog() {
        assertThat(fault(signed(3), null)).isEqualTo(SigningFault.CHECKPOINT_GONE);
        assertThat(fault(signed(3), "a text")).isEqualTo(SigningFault.CHECKPOINT_UNREADABLE);
        assertThat(fault(signed(3), note("another.example/record", 3, rows(3).orElseThrow())))
                .isEqualTo(SigningFault.CHECKPOINT_UNREADABLE);
    }
}
