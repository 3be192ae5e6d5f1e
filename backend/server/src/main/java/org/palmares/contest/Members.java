// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static java.util.stream.Collectors.groupingBy;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.store.MemberTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is what in which contest. */
@Component
public class Members {

    private final MemberTable table;
    private final ApplicationEventPublisher events;

    Members(MemberTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    public Set<Role> roles(UUID contest, Viewer viewer) {
        return viewer.accountKey()
                .map(
                        account ->
                                table.roles(account, List.of(contest))
                                        .getOrDefault(contest, Set.of()))
                .orElse(Set.of());
    }

    /** The viewer's roles in several contests, by one statement. */
    public Map<UUID, Set<Role>> roles(Collection<UUID> contests, Viewer viewer) {
        return viewer.accountKey().map(account -> table.roles(account, contests)).orElse(Map.of());
    }

    public boolean has(UUID contest, Viewer viewer, Role role) {
        return roles(contest, viewer).contains(role);
    }

    public boolean isOrganiser(UUID contest, Viewer viewer) {
        return has(contest, viewer, Role.ORGANISER);
    }

    /** Whether the viewer may read what organisers read. */
    public boolean oversees(UUID contest, Viewer viewer) {
        return Role.oversee(roles(contest, viewer));
    }

    /** All members of a contest, longest first. */
    public List<Member> of(UUID contest) {
        return table.of(contest);
    }

    public List<Member> of(UUID contest, Role role) {
        return table.of(contest).stream().filter(member -> member.role() == role).toList();
    }

    /** Who has this role in which of these contests, longest first, by one statement. */
    public Map<UUID, List<Member>> of(Collection<UUID> contests, Role role) {
        return table.of(contests).stream()
                .filter(member -> member.role() == role)
                .collect(groupingBy(Member::contest));
    }

    @Transactional
    public void appoint(UUID contest, UUID account, Role role) {
        appoint(contest, account, role, null);
    }

    /**
     * @param category the one that the role is limited to; null for the whole contest
     */
    @Transactional
    public void appoint(UUID contest, UUID account, Role role, @Nullable UUID category) {
        if (table.add(contest, account, role, category)) {
            // Whoever joins while the contest is rehearsed sees the rehearsal too.
            table.addToRehearsal(contest, account, role);
            events.publishEvent(
                    new AuditedEvent(
                            "member.appointed",
                            contest,
                            account,
                            null,
                            Map.of("role", role.name())));
        }
    }

    /** A contest always keeps one organiser. */
    @Transactional
    public Outcome<UUID> remove(UUID memberKey, Viewer viewer) {
        Member member = table.byKey(memberKey).orElse(null);
        if (member == null || !isOrganiser(member.contest(), viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (member.role() == Role.ORGANISER && of(member.contest(), Role.ORGANISER).size() == 1) {
            return Outcome.refused(ContestRefusal.LAST_ORGANISER);
        }
        table.remove(memberKey);
        table.removeFromRehearsal(member.contest(), member.account());
        events.publishEvent(
                new AuditedEvent(
                        "member.removed",
                        member.contest(),
                        viewer.accountKey().orElse(null),
                        member.account(),
                        Map.of("role", member.role().name())));
        return Outcome.done(member.contest());
    }
}
