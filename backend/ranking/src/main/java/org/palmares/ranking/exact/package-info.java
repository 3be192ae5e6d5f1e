// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Exact figures: fractions of whole numbers of any size, and the declared roundings of them. */
@NullMarked
package org.palmares.ranking.exact;

import org.jspecify.annotations.NullMarked;
