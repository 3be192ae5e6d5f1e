// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.palmares.contest.Window;
import org.palmares.contest.WindowState;
import org.palmares.kernel.DatabaseClock;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class CalendarController {

    private final DatabaseClock clock;

    CalendarController(DatabaseClock clock) {
        this.clock = clock;
    }

    @BatchMapping(typeName = "Window")
    Map<Window, WindowState> state(Set<Window> asked) {
        var now = clock.now();
        return asked.stream().collect(Collectors.toMap(Function.identity(), w -> w.state(now)));
    }
}
