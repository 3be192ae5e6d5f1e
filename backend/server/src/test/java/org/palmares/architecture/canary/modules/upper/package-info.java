// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: the upper module. */
@ApplicationModule(allowedDependencies = "lower")
@NullMarked
package org.palmares.architecture.canary.modules.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
