// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.entry.rules.BlackoutRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.BlackoutTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What screeners hide from jurors. */
@Component
public class Blackouts {

    private final Seats seats;
    private final BlackoutTable table;
    private final BlindFiles blind;
    private final Works works;
    private final Entries entries;
    private final Contests contests;
    private final ApplicationEventPublisher events;

    Blackouts(
            Seats seats,
            BlackoutTable table,
            BlindFiles blind,
            Works works,
            Entries entries,
            Contests contests,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.table = table;
        this.blind = blind;
        this.works = works;
        this.entries = entries;
        this.contests = contests;
        this.events = events;
    }

    /** The latest of each work; ask only for those who may see the screening desk. */
    public Map<UUID, Blackout> of(Collection<UUID> works) {
        return table.of(works);
    }

    /** Works in which something is hidden, by number. */
    public Page<Entry> page(DeskView desk, @Nullable Integer first, @Nullable Integer after) {
        int size = Page.size(first);
        List<UUID> keys = table.page(desk.contest(), after == null ? 0 : after, size + 1);
        Map<UUID, Entry> found = entries.byKeys(keys);
        return Page.of(
                keys.stream().map(key -> Objects.requireNonNull(found.get(key))).toList(),
                size,
                after != null,
                table.count(desk.contest()),
                entry -> String.valueOf(entry.number()));
    }

    /**
     * Hides this and nothing else in a work; with nothing to hide everything is shown again.
     *
     * @param revision the one last seen, 0 for none: what somebody else has changed is not lost
     */
    @Transactional
    public Outcome<Entry> save(
            UUID key,
            int revision,
            List<HiddenSpot> spots,
            List<ReplacedText> texts,
            String reason,
            Viewer viewer) {
        return seats.take(key, viewer)
                .flatMap(
                        on ->
                                TextRules.reason(reason)
                                        .flatMap(said -> save(on, revision, spots, texts, said)));
    }

    private Outcome<Entry> save(
            OnDesk on,
            int revision,
            List<HiddenSpot> spots,
            List<ReplacedText> texts,
            String reason) {
        Entry entry = on.entry();
        Blackout before = table.of(List.of(entry.key())).get(entry.key());
        if ((before == null ? 0 : before.revision()) != revision) {
            return Outcome.refused(EntryRefusal.ENTRY_CHANGED_ELSEWHERE);
        }
        List<Refusal> refusals =
                BlackoutRules.check(
                        contests.byKey(entry.contest()).orElseThrow(),
                        entry.key(),
                        works.of(entry.key()),
                        spots,
                        texts,
                        reason);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        table.insert(entry.key(), revision + 1, spots, texts, reason, on.account());
        blind.follow(entry.key());
        boolean shown = spots.isEmpty() && texts.isEmpty();
        events.publishEvent(
                new AuditedEvent(
                        shown ? "entry.shown-again" : "entry.blacked-out",
                        entry.contest(),
                        on.account(),
                        entry.key(),
                        Map.of(
                                "number", String.valueOf(entry.number()),
                                "spots", String.valueOf(spots.size()),
                                "texts", String.valueOf(texts.size()),
                                "reason", reason)));
        return Outcome.done(entry);
    }
}
