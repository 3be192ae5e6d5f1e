// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

/** Carries a reason out of a parser. It never leaves a public face: there it becomes a value. */
public final class NotAccepted extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public NotAccepted(Reason reason) {
        super(reason.code().name(), null, false, false);
        this.reason = reason;
    }

    public static NotAccepted because(Code code, Object... figures) {
        return new NotAccepted(Reason.of(code, figures));
    }

    public Reason reason() {
        return reason;
    }
}
