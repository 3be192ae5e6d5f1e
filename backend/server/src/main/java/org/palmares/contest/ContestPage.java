// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What stands on a contest's page beside its rules; it may change after the contest has opened. */
public record ContestPage(
        @Nullable String hotline,
        @Nullable String email,
        List<OrganisingBody> bodies,
        List<OfficialDocument> documents) {

    public static final ContestPage EMPTY = new ContestPage(null, null, List.of(), List.of());

    public ContestPage {
        bodies = List.copyOf(bodies);
        documents = List.copyOf(documents);
    }
}
