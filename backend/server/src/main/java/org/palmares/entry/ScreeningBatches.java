// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.CHANGED_SINCE;
import static org.palmares.entry.EntryRefusal.TOO_MANY_AT_ONCE;

import org.palmares.account.Viewer;
import org.palmares.entry.store.ScreeningStepTable;
import org.palmares.entry.store.ScreeningStepTable.BatchRow;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Many works decided by one word, and taken back by one. Each work is decided for itself: one that
 * cannot be does not stop the others.
 */
@Component
public class ScreeningBatches {

    /** Works of one request; more are decided by several, under one batch. */
    public static final int MOST = 100;

    /** What came of one work of a batch. */
    public record Result(UUID entry, List<Refusal> refusals) {}

    private final ScreeningDesk desk;
    private final ScreeningStepTable steps;

    ScreeningBatches(ScreeningDesk desk, ScreeningStepTable steps) {
        this.desk = desk;
        this.steps = steps;
    }

    /** In the order of the keys; a decision without a batch cannot be taken back as one. */
    public Outcome<List<Result>> decide(List<UUID> works, Decision decision, Viewer viewer) {
        if (works.size() > MOST) {
            return Outcome.refused(TOO_MANY_AT_ONCE, MOST);
        }
        return Outcome.done(
                works.stream()
                        .distinct()
                        .map(key -> new Result(key, desk.decide(key, decision, viewer).refusals()))
                        .toList());
    }

    /** Takes back what the viewer decided in the batch, but for works that went on since. */
    public Outcome<List<Result>> undo(UUID batch, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        return Outcome.done(
                steps.ofBatch(batch, account).stream()
                        .map(row -> new Result(row.entry(), undo(row, viewer)))
                        .toList());
    }

    private List<Refusal> undo(BatchRow row, Viewer viewer) {
        return row.last()
                ? desk.undo(row.entry(), viewer).refusals()
                : List.of(Refusal.of(CHANGED_SINCE));
    }
}
