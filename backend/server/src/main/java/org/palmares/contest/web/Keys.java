// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static org.palmares.contest.ContestRefusal.NOT_AN_ORGANISER;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Global ids and texts of inputs. */
final class Keys {

    private Keys() {}

    /** Does the work with a contest's key; any other id is nobody's to organise. */
    static <T> Outcome<T> ofContest(String id, Function<UUID, Outcome<T>> work) {
        return GlobalId.key("Contest", id)
                .map(work)
                .orElseGet(() -> Outcome.refused(NOT_AN_ORGANISER));
    }

    /** Null stays null: the whole contest. */
    static <T> Outcome<T> ofCategory(
            @Nullable String id, Function<@Nullable UUID, Outcome<T>> work) {
        if (id == null) {
            return work.apply(null);
        }
        Optional<UUID> key = GlobalId.key("Category", id);
        return key.isPresent()
                ? work.apply(key.get())
                : Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("categoryId"));
    }

    /** Without the blanks around it; an empty English text is none. */
    static Text stripped(Text text) {
        return new Text(text.vi().strip(), blank(text.en()));
    }

    static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
