// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.palmares.contest.PreliminaryRound;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

/** The declared rounds as one document, read and written together with their contest. */
final class RoundsColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RoundsColumn() {}

    static List<PreliminaryRound> read(UUID contest, String document) {
        return List.of(JSON.readValue(document, PreliminaryRound[].class)).stream()
                .map(round -> of(contest, round))
                .toList();
    }

    static String write(List<PreliminaryRound> rounds) {
        return JSON.writeValueAsString(rounds);
    }

    // A new edition is a copy of the row, in which the key is still the old one's.
    private static PreliminaryRound of(UUID contest, PreliminaryRound round) {
        return new PreliminaryRound(
                contest,
                round.number(),
                round.name(),
                round.window(),
                round.method(),
                round.cut(),
                round.exceptions());
    }
}
