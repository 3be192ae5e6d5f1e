// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.Paper;
import org.palmares.entry.PaperNumber;
import org.palmares.entry.PaperWay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the secretariat wrote down about a work, for one of its members.
 *
 * @param viewer the account that looks
 */
record ShownPaper(Paper paper, Entry entry, UUID viewer) {

    public String number() {
        return PaperNumber.write(paper.number());
    }

    public PaperWay way() {
        return paper.delivery().way();
    }

    public Instant arrivedAt() {
        return paper.delivery().arrivedAt();
    }

    public @Nullable String postmark() {
        LocalDate postmark = paper.delivery().postmark();
        return postmark == null ? null : postmark.toString();
    }

    public boolean byPostmark() {
        return paper.byPostmark();
    }

    public String reason() {
        return paper.delivery().reason();
    }

    public String received() {
        return paper.received();
    }

    public Instant takenAt() {
        return paper.takenAt();
    }

    public String sentBack() {
        return paper.sentBack();
    }

    public @Nullable Instant comparedAt() {
        return paper.comparedAt();
    }

    public @Nullable Instant dueAt() {
        return paper.dueAt();
    }

    public boolean alone() {
        return paper.alone();
    }

    public boolean viewerMayConfirm() {
        UUID offered = entry.offeredBy();
        return offered != null && !offered.equals(viewer) && !paper.takenBy().equals(viewer);
    }
}
