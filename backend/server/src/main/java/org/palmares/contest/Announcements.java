// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.PageRules;
import org.palmares.contest.store.AnnouncementTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the organisers say to everybody, before and after a contest has opened. */
@Component
public class Announcements {

    private final AnnouncementTable table;
    private final Members members;
    private final ApplicationEventPublisher events;

    Announcements(AnnouncementTable table, Members members, ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.events = events;
    }

    /** Pinned ones first, then the latest first. */
    public Page<Announcement> of(UUID contest, @Nullable Integer first, @Nullable UUID after) {
        int size = Page.size(first);
        List<Announcement> rows = table.of(contest, after, size + 1);
        return Page.of(rows, size, after != null, -1, found -> found.key().toString());
    }

    @Transactional
    public Outcome<Announcement> publish(
            UUID contest, Text title, Text body, boolean pinned, Viewer viewer) {
        List<Refusal> refusals = refusals(contest, title, body, viewer);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Announcement made = table.insert(contest, title, body, pinned);
        audit("announcement.published", made, viewer);
        return Outcome.done(made);
    }

    /** The old words stay in the audit. */
    @Transactional
    public Outcome<Announcement> change(
            UUID key, Text title, Text body, boolean pinned, Viewer viewer) {
        Announcement before = table.byKey(key).orElse(null);
        if (before == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        List<Refusal> refusals = refusals(before.contest(), title, body, viewer);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        audit("announcement.changed", before, viewer);
        return Outcome.done(table.update(key, title, body, pinned));
    }

    @Transactional
    public Outcome<Announcement> withdraw(UUID key, Viewer viewer) {
        Announcement known = table.byKey(key).orElse(null);
        if (known == null || !mayWrite(known.contest(), viewer)) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        table.delete(key);
        audit("announcement.withdrawn", known, viewer);
        return Outcome.done(known);
    }

    private List<Refusal> refusals(UUID contest, Text title, Text body, Viewer viewer) {
        return mayWrite(contest, viewer)
                ? PageRules.announcement(title, body)
                : List.of(Refusal.of(ContestRefusal.NOT_AN_ORGANISER));
    }

    private boolean mayWrite(UUID contest, Viewer viewer) {
        Set<Role> roles = members.roles(contest, viewer);
        return roles.contains(Role.ORGANISER) || roles.contains(Role.EDITOR);
    }

    private void audit(String action, Announcement announcement, Viewer viewer) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        announcement.contest(),
                        viewer.accountKey().orElse(null),
                        announcement.key(),
                        Map.of(
                                "title", announcement.title().vi(),
                                "body", announcement.body().vi())));
    }
}
