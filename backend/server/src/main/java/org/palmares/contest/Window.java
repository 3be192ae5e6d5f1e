// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Duration;
import java.time.Instant;

/** From opens (included) to closes (excluded). */
public record Window(Instant opens, Instant closes) {

    public WindowState state(Instant now) {
        if (now.isBefore(opens)) {
            return WindowState.UPCOMING;
        }
        return now.isBefore(closes) ? WindowState.OPEN : WindowState.CLOSED;
    }

    /** As long, but later. */
    public Window shifted(Duration by) {
        return new Window(opens.plus(by), closes.plus(by));
    }

    public boolean isOpen(Instant now) {
        return state(now) == WindowState.OPEN;
    }

    public boolean isClosed(Instant now) {
        return state(now) == WindowState.CLOSED;
    }
}
