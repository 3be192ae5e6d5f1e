// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.ScreeningStepTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happened to works on the desk, as far as each viewer may know it. */
@Component
public class ScreeningSteps {

    private final ScreeningStepTable table;

    ScreeningSteps(ScreeningStepTable table) {
        this.table = table;
    }

    /** In order; one statement, however many works. */
    public Map<WorkOnDesk, List<ScreeningStep>> shown(Collection<WorkOnDesk> works) {
        Map<UUID, List<ScreeningStep>> taken =
                table.of(works.stream().map(work -> work.entry().key()).toList());
        Map<WorkOnDesk, List<ScreeningStep>> shown = new HashMap<>();
        for (WorkOnDesk work : works) {
            List<ScreeningStep> all = taken.getOrDefault(work.entry().key(), List.of());
            shown.put(work, all.stream().filter(step -> work.shows(step, all.getLast())).toList());
        }
        return shown;
    }
}
