// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import java.util.List;

/**
 * Words that are shown for a while.
 *
 * @param from in milliseconds from the start
 * @param to later than from
 * @param lines of text, in WebVTT's own escaping, with no tags but i, b, u and v
 */
record Cue(long from, long to, List<String> lines) {

    Cue {
        lines = List.copyOf(lines);
    }
}
