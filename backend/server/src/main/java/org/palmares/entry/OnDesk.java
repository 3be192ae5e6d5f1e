// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Role;

import java.util.Set;
import java.util.UUID;

/**
 * A work, its row locked, before somebody who screens.
 *
 * @param roles what the account is in the work's contest
 */
record OnDesk(Entry entry, Seat seat, Set<Role> roles, UUID account) {}
