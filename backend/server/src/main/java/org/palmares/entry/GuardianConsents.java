// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.GuardianAges;
import org.palmares.entry.rules.GuardianRules;
import org.palmares.entry.store.DetailTable;
import org.palmares.entry.store.GuardianTable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which authors are too young to enter alone, and what their guardians said. */
@Component
public class GuardianConsents {

    private final GuardianTable table;
    private final DetailTable details;
    private final GuardianAges ages;
    private final Contests contests;
    private final DatabaseClock clock;

    GuardianConsents(
            GuardianTable table,
            DetailTable details,
            GuardianAges ages,
            Contests contests,
            DatabaseClock clock) {
        this.table = table;
        this.details = details;
        this.ages = ages;
        this.contests = contests;
        this.clock = clock;
    }

    List<MinorAuthor> of(Entry entry) {
        return of(List.of(entry)).getOrDefault(entry, List.of());
    }

    /**
     * The same few statements, however many works; those of contests that ask nobody are absent.
     */
    public Map<Entry, List<MinorAuthor>> of(Collection<Entry> entries) {
        Map<UUID, Integer> age = ages.of(entries.stream().map(Entry::contest).collect(toSet()));
        List<Entry> asked =
                entries.stream().filter(entry -> age.containsKey(entry.contest())).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> keys = asked.stream().map(Entry::key).toList();
        Map<UUID, Contest> found = contests.byKeys(age.keySet());
        Map<UUID, List<AuthorDetail>> said = details.authors(keys);
        Map<UUID, List<GuardianRequest>> requests =
                table.of(keys).stream().collect(groupingBy(GuardianRequest::entry));
        Map<UUID, Map<String, Instant>> scans = table.scans(keys);
        Instant now = clock.now();
        Map<Entry, List<MinorAuthor>> minors = new HashMap<>();
        for (Entry entry : asked) {
            Contest contest = Objects.requireNonNull(found.get(entry.contest()));
            List<GuardianRequest> all = requests.getOrDefault(entry.key(), List.of());
            Map<String, Instant> signed = scans.getOrDefault(entry.key(), Map.of());
            minors.put(
                    entry,
                    GuardianRules.minors(
                                    entry,
                                    said.getOrDefault(entry.key(), List.of()),
                                    Objects.requireNonNull(age.get(entry.contest())),
                                    GuardianRules.day(entry, contest, now))
                            .stream()
                            .map(
                                    name ->
                                            GuardianRules.state(
                                                    name,
                                                    GuardianRules.about(name, all),
                                                    signed.get(name),
                                                    now))
                            .toList());
        }
        return minors;
    }

    /** What is missing before the work can be handed in: ages, not yet consents. */
    List<Refusal> submission(Entry entry, Contest contest) {
        return ages.of(entry.contest()).isEmpty()
                ? List.of()
                : GuardianRules.submission(
                        entry,
                        details.authors(List.of(entry.key())).getOrDefault(entry.key(), List.of()),
                        LocalDate.ofInstant(clock.now(), contest.timeZone()));
    }

    /** What is missing before the work can be let in. */
    List<Refusal> acceptance(Entry entry) {
        return GuardianRules.acceptance(of(entry));
    }
}
