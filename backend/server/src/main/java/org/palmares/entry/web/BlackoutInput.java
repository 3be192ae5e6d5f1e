// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.HiddenSpot;
import org.palmares.entry.ReplacedText;
import org.palmares.entry.WorkText;
import org.palmares.kernel.GlobalId;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a screener wants hidden, as it comes in. */
record BlackoutInput(
        String entryId, int revision, String reason, List<SpotInput> spots, List<TextInput> texts) {

    private static final Set<String> TYPES = Set.of("Entry", "Part", "Companion");

    record SpotInput(
            String fileId,
            boolean sound,
            @Nullable Integer page,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double from,
            @Nullable Double to) {

        HiddenSpot read() {
            return new HiddenSpot(
                    key(fileId),
                    sound,
                    page == null ? 1 : page,
                    zero(x),
                    zero(y),
                    zero(width),
                    zero(height),
                    zero(from),
                    zero(to));
        }

        private static double zero(@Nullable Double number) {
            return number == null ? 0 : number;
        }
    }

    record TextInput(WorkText text, String ofId, String words) {

        ReplacedText read() {
            return new ReplacedText(text, key(ofId), words.strip());
        }
    }

    List<HiddenSpot> hidden() {
        return spots.stream().map(SpotInput::read).toList();
    }

    List<ReplacedText> words() {
        return texts.stream().map(TextInput::read).toList();
    }

    /** A key that nothing has, for an id that is none of a work's. */
    private static UUID key(String id) {
        return GlobalId.parse(id)
                .filter(one -> TYPES.contains(one.type()))
                .map(GlobalId::key)
                .orElse(new UUID(0, 0));
    }
}
