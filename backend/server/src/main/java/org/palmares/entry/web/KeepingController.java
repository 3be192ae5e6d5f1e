// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.palmares.entry.Entry;
import org.palmares.entry.Keeping;
import org.palmares.entry.KeptFiles;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Until when files are kept: whoever sees the work reads it. */
@Controller
class KeepingController {

    private final KeptFiles kept;

    KeepingController(KeptFiles kept) {
        this.kept = kept;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, Keeping> keeping(Set<Entry> asked) {
        Map<UUID, Keeping> found = kept.of(asked);
        Map<Entry, Keeping> answer = new HashMap<>();
        asked.forEach(one -> answer.put(one, Objects.requireNonNull(found.get(one.key()))));
        return answer;
    }
}
