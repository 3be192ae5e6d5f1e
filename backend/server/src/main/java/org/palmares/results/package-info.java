// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Publication of what was reviewed: the bundle that anybody can recount first, then the row that
 * points at it. Published versions never change.
 */
@ApplicationModule(allowedDependencies = {"kernel", "account", "contest", "judging"})
@NullMarked
package org.palmares.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
