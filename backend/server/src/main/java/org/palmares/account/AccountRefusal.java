// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import org.palmares.kernel.RefusalCode;

/** Why a change of the organisations is refused. */
public enum AccountRefusal implements RefusalCode {
    NOT_AN_ADMINISTRATOR,
    ORGANISATION_NAME_TAKEN,
    ORGANISATION_SUSPENDED,
    LINK_UNKNOWN,
    LINK_USED,
    LINK_EXPIRED
}
