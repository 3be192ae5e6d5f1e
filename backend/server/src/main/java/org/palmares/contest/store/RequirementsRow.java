// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Requirements;

import tools.jackson.databind.json.JsonMapper;

/** A category's requirements as they are kept: one document, read whole or not at all. */
final class RequirementsRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RequirementsRow() {}

    static String write(Requirements requirements) {
        return JSON.writeValueAsString(requirements);
    }

    /** Categories from before there were requirements ask for one film. */
    static Requirements read(@Nullable String document) {
        return document == null
                ? Requirements.ONE_VIDEO
                : JSON.readValue(document, Requirements.class);
    }
}
