// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A contest's rules of the second format, {@code palmares-rules/2}, as data: rounds with their
 * parts (juries, votes, imported figures), the rankings made of them, and the cuts between rounds.
 * What cannot work is refused when it is declared. The first format stays beside it, in the package
 * above.
 */
@NullMarked
package org.palmares.ranking.contest;

import org.jspecify.annotations.NullMarked;
