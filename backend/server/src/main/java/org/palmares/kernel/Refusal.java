// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/**
 * A foreseen "no", shown to the person as a user error.
 *
 * @param field the input field it is about, as a path such as {@code calendar.voting.closes}
 * @param args what the sentence's placeholders {0}, {1}, … stand for; a {@link Text} is said in the
 *     reader's language
 * @param retryAfter after how long the same request may succeed
 */
public record Refusal(
        RefusalCode code,
        @Nullable String field,
        List<Object> args,
        @Nullable Duration retryAfter) {

    public Refusal {
        args = List.copyOf(args);
    }

    public static Refusal of(RefusalCode code, Object... args) {
        return new Refusal(code, null, List.of(args), null);
    }

    public Refusal at(String path) {
        return new Refusal(code, path, args, retryAfter);
    }

    public Refusal retryAfter(Duration wait) {
        return new Refusal(code, field, args, wait);
    }
}
