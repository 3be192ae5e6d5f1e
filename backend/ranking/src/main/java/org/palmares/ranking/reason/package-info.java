// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Why something was not accepted, as values: a stable code, the figures it speaks of, and one
 * sentence in Vietnamese and in English.
 */
@NullMarked
package org.palmares.ranking.reason;

import org.jspecify.annotations.NullMarked;
