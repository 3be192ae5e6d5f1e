// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.CompanionKind;

import java.util.UUID;

/** A file beside a part of a work, or one picture of it, in order; the file's owner is its key. */
public record Companion(UUID key, UUID part, CompanionKind kind, int position, String caption) {

    Companion captioned(String words) {
        return new Companion(key, part, kind, position, words);
    }
}
