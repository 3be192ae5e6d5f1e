// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/**
 * As whom a person may vote, from the weakest to the strongest: a browser that carries our signed
 * cookie, a mailbox that a code was typed of, or an account.
 */
public enum VoterKind {
    DEVICE,
    EMAIL,
    ACCOUNT
}
