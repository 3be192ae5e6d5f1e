// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.palmares.contest.PrizePeriods;

import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;

/** The declared vote periods as one document, read and written together with their contest. */
final class PeriodsColumn {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PeriodsColumn() {}

    // A new edition is a copy of the row, in which the key is still the old one's.
    static PrizePeriods read(UUID contest, String document) {
        return JSON.readValue(document, PrizePeriods.class).of(contest);
    }

    static String write(PrizePeriods periods) {
        return JSON.writeValueAsString(periods);
    }
}
