// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.kernel.Outcome;

/** The demo's own steps are never refused; where one is, something is broken and says so. */
final class Demand {

    private Demand() {}

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException("The demo was refused: " + outcome.refusals());
    }
}
