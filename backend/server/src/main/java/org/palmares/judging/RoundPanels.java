// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.util.stream.Collectors.toSet;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.entry.Readers;
import org.palmares.judging.store.AssignmentTable;
import org.palmares.judging.store.PanelTable;
import org.palmares.judging.store.RoundJurorTable;
import org.palmares.judging.store.RoundSealTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who judges in which round; where nobody is named, all jurors of the contest do. */
@Component
public class RoundPanels {

    private final Contests contests;
    private final Members members;
    private final PanelTable panels;
    private final RoundJurorTable table;
    private final RoundSealTable rounds;
    private final AssignmentTable assignments;
    private final Readers readers;
    private final ApplicationEventPublisher events;

    RoundPanels(
            Contests contests,
            Members members,
            PanelTable panels,
            RoundJurorTable table,
            RoundSealTable rounds,
            AssignmentTable assignments,
            Readers readers,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.panels = panels;
        this.table = table;
        this.rounds = rounds;
        this.assignments = assignments;
        this.readers = readers;
        this.events = events;
    }

    /** The accounts named for each round, by contest; rounds that are everybody's are absent. */
    public Map<UUID, Map<Integer, Set<UUID>>> of(Collection<UUID> contests) {
        return table.of(contests);
    }

    /**
     * Until the first sheet of the round is written.
     *
     * @param round the preliminary round, from 1, or {@link PanelRounds#FINAL}
     * @param memberKeys jurors of the contest; none leaves the round to all of them
     */
    @Transactional
    public Outcome<Contest> name(
            Viewer viewer, UUID contestKey, int round, Collection<UUID> memberKeys) {
        if (!members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        panels.holdAlone(contestKey);
        Contest contest = contests.byKey(contestKey).orElseThrow();
        if (!PanelRounds.has(contest, round)) {
            return Outcome.refused(JudgingRefusal.ROUND_UNKNOWN);
        }
        if (rounds.begun(contestKey).contains(round)) {
            return Outcome.refused(JudgingRefusal.ROUND_BEGUN);
        }
        Set<UUID> accounts =
                members.of(contestKey, Role.JUROR).stream()
                        .filter(member -> memberKeys.contains(member.key()))
                        .map(Member::account)
                        .collect(toSet());
        if (accounts.size() != Set.copyOf(memberKeys).size()) {
            return Outcome.refused(Refusal.of(JudgingRefusal.NOT_A_JUROR).at("memberIds"));
        }
        table.replace(contestKey, round, accounts);
        revoke(contestKey, round, accounts);
        events.publishEvent(
                new AuditedEvent(
                        "round.jurors-named",
                        contestKey,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of(
                                "round", String.valueOf(round),
                                "jurors", String.valueOf(accounts.size()))));
        return Outcome.done(contest);
    }

    private void revoke(UUID contest, int round, Set<UUID> named) {
        assignments
                .works(contest, round)
                .forEach(
                        (juror, works) -> {
                            if (!named.isEmpty() && !named.contains(juror)) {
                                readers.revoke(works, juror);
                            }
                        });
    }
}
