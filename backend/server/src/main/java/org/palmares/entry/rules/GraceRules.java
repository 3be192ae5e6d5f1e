// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.GRACE_OVER;
import static org.palmares.entry.EntryRefusal.INTAKE_CLOSED;
import static org.palmares.entry.EntryRefusal.OTHER_FILE_AFTER_THE_END;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.WindowState;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.entry.InTime;
import org.palmares.kernel.Refusal;
import org.palmares.media.Arrival;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What may still happen after the end of intake: bytes that were promised before it arrive, and the
 * works that waited for them are handed in. Nothing else of a draft changes.
 *
 * @param closes when intake ended or ends for the work's category
 * @param end until when such bytes are taken
 */
public record GraceRules(Entry entry, Contest contest, Instant closes, Instant end) {

    public static GraceRules of(Entry entry, Contest contest, Instant end) {
        return new GraceRules(entry, contest, contest.intake(entry.category()).closes(), end);
    }

    /**
     * Whether intake is over, and it is the end alone that hinders a draft. A work that is being
     * corrected or came to the secretariat has a term of its own.
     */
    public boolean isAfterTheEnd(Instant now) {
        return entry.state() == EntryState.DRAFT
                && entry.correctionUntil() == null
                && entry.countedAt() == null
                && contest.openedAt() != null
                && contest.intake(entry.category()).state(now) == WindowState.CLOSED;
    }

    /** Sending bytes of one transfer. */
    public List<Refusal> bytes(@Nullable Arrival transfer, Instant now) {
        if (!isAfterTheEnd(now)) {
            return IntakeRules.change(entry, contest, now);
        }
        return transfer == null || !transfer.isPromisedBefore(closes)
                ? List.of(Refusal.of(INTAKE_CLOSED))
                : over(now);
    }

    /**
     * Beginning to send a file after the end.
     *
     * @param promised whether something was promised in time
     * @param same whether this file may be what was promised
     */
    public List<Refusal> begin(boolean promised, boolean same, Instant now) {
        if (!promised) {
            return List.of(Refusal.of(INTAKE_CLOSED));
        }
        List<Refusal> over = over(now);
        return over.isEmpty() && !same ? List.of(Refusal.of(OTHER_FILE_AFTER_THE_END)) : over;
    }

    /** Handing in: after the end only what waited for bytes, all of them promised before it. */
    public List<Refusal> submission(Collection<Arrival> files, Instant now) {
        if (!isAfterTheEnd(now)) {
            return IntakeRules.change(entry, contest, now);
        }
        List<Arrival> late = late(files);
        boolean promised =
                !late.isEmpty() && late.stream().allMatch(one -> one.isPromisedBefore(closes));
        return promised ? over(now) : List.of(Refusal.of(INTAKE_CLOSED));
    }

    /** Why a submission at this moment is in time; empty before the end, when nobody asks. */
    public Optional<InTime> inTime(Collection<Arrival> files, Instant now) {
        return isAfterTheEnd(now)
                ? late(files).stream().map(GraceRules::inTime).max(Comparator.comparing(InTime::at))
                : Optional.empty();
    }

    private static InTime inTime(Arrival file) {
        Instant at = file.promisedAt().orElseThrow();
        return new InTime(
                Objects.equals(at, file.manifestAt())
                        ? InTime.Proof.MANIFEST
                        : InTime.Proof.FIRST_PART,
                at);
    }

    private List<Arrival> late(Collection<Arrival> files) {
        return files.stream().filter(file -> file.isReceivedFrom(closes)).toList();
    }

    private List<Refusal> over(Instant now) {
        return now.isBefore(end) ? List.of() : List.of(Refusal.of(GRACE_OVER));
    }
}
