// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** As whom a person may vote: a browser that carries our signed cookie, or an account. */
public enum VoterKind {
    DEVICE,
    ACCOUNT
}
