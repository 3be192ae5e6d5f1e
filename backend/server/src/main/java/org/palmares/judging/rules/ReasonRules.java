// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import static org.palmares.kernel.CommonRefusal.REQUIRED;
import static org.palmares.kernel.CommonRefusal.TOO_LONG;

import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.Optional;

/** A reason that everybody will read: there, and not too long to be read. */
public final class ReasonRules {

    private static final int MOST = 1000;

    private ReasonRules() {}

    public static Optional<Refusal> check(Text reason) {
        if (reason.vi().isBlank()) {
            return Optional.of(Refusal.of(REQUIRED).at("reason.vi"));
        }
        return reason.vi().length() > MOST
                ? Optional.of(Refusal.of(TOO_LONG, MOST).at("reason.vi"))
                : Optional.empty();
    }
}
