// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The few words that every module shares: outcomes and refusals, global ids, pages of lists, texts
 * in two languages, the database's clock, and the event that the audit keeps. The list is closed: a
 * test counts it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.palmares.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
