// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Panels, blind codes, score sheets kept at every change, and their seal; and the one place where
 * jury and public are brought together into a standing, which exists only once both are sealed.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "account", "contest", "media", "entry", "voting"})
@NullMarked
package org.palmares.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
