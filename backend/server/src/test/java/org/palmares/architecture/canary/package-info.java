// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Violations planted on purpose, each caught by its rule. Never wired and never detected as
 * modules.
 */
@NullMarked
package org.palmares.architecture.canary;

import org.jspecify.annotations.NullMarked;
