// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

/** Why a log is not signed for. */
public enum SigningFault {
    /** More was signed than the rows hold: an older backup was restored, or rows are gone. */
    ROWS_MISSING,
    /** The rows make another tree than the signed one. */
    ROWS_DIFFER,
    /** The rows say that a checkpoint was published, and the storage has none. */
    CHECKPOINT_GONE,
    /** What lies in the checkpoint's place is none of this log. */
    CHECKPOINT_UNREADABLE
}
