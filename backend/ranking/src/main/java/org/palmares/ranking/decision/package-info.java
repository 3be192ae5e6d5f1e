// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * From rules of the second format and their tables to places: the engine, and what it decided with
 * every step and figure on the way, as values, as {@code palmares-standing/2} JSON, and as
 * sentences in Vietnamese and English.
 */
@NullMarked
package org.palmares.ranking.decision;

import org.jspecify.annotations.NullMarked;
