// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What is ranked under rules of the second format: score sheets, votes and imported figures by
 * round and part, as values and as {@code palmares-tables/2} JSON, and everything that can be wrong
 * with them.
 */
@NullMarked
package org.palmares.ranking.tables;

import org.jspecify.annotations.NullMarked;
