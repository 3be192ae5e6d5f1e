// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

/** The storage of the record's files does not answer, or not as it should; later it may. */
public class RecordUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RecordUnreachable(Throwable cause) {
        super("the record's files cannot be reached: " + cause.getMessage(), cause);
    }
}
