// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Declaration;

/**
 * An answer before somebody who may see it.
 *
 * @param declaration as the entrant read it
 * @param current whether the contest still asks the same
 * @param words null where they could tell the author to who may not know
 */
public record ShownDeclaration(
        Declaration declaration,
        int version,
        boolean current,
        boolean agrees,
        @Nullable String words) {}
