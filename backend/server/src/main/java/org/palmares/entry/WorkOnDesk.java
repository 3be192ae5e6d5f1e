// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A work as one viewer sees it on the desk.
 *
 * @param viewer the viewer's account
 * @param organiser whether the viewer runs the contest
 * @param viewerMayDecide whether it is the viewer's turn and nobody else has it open
 */
public record WorkOnDesk(
        Entry entry, Seat seat, @Nullable UUID viewer, boolean organiser, boolean viewerMayDecide) {

    /** The second of two looks is taken without knowing what came of the first. */
    public boolean shows(ScreeningStep step, ScreeningStep last) {
        return seat.look() != ScreeningLook.SECOND
                || !step.equals(last)
                || !step.isVerdict()
                || step.by() != null && step.by().equals(viewer);
    }
}
