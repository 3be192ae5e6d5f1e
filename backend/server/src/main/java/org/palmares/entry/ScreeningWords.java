// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** What screeners say to entrants, on its way to them. */
@Component
class ScreeningWords {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy (VV)");

    private final ApplicationEventPublisher events;

    ScreeningWords(ApplicationEventPublisher events) {
        this.events = events;
    }

    void say(
            Entry entry,
            Contest contest,
            ScreeningStepKind kind,
            @Nullable String words,
            @Nullable Instant until) {
        UUID owner = entry.owner();
        if (owner == null) {
            return;
        }
        events.publishEvent(
                new ScreeningSaid(
                        contest.key(),
                        entry.key(),
                        owner,
                        kind,
                        String.valueOf(entry.code()),
                        entry.title(),
                        contest.name(),
                        words,
                        until == null ? null : WRITTEN.format(until.atZone(contest.timeZone()))));
    }
}
