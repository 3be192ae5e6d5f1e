// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: a lower module that draws an arrow upwards. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.palmares.architecture.canary.modules.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
