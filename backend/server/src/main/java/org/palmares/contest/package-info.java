// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * One edition of a contest or an award as its organisers declare it: texts, calendar in its own
 * time zone, categories with criteria, members and their roles, invitations, vote policy, and the
 * rule set that is locked when the contest opens.
 */
@ApplicationModule(allowedDependencies = {"kernel", "ledger", "account"})
@NullMarked
package org.palmares.contest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
