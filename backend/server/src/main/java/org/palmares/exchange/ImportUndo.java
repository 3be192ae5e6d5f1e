// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static org.palmares.exchange.ExchangeRefusal.IMPORT_NOT_CONFIRMED;
import static org.palmares.exchange.ExchangeRefusal.UNDO_CHANGED_SINCE;
import static org.palmares.exchange.ExchangeRefusal.UNDO_IN_USE;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.exchange.rules.RowChecks;
import org.palmares.exchange.store.ImportRowTable;
import org.palmares.exchange.store.ImportTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Takes a whole import back: what was new goes, what was changed becomes as it was. Nothing is
 * taken back where one row was changed since or is in use.
 */
@Component
public class ImportUndo {

    private final ImportTable table;
    private final ImportRowTable rows;
    private final Targets targets;
    private final Contests contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    ImportUndo(
            ImportTable table,
            ImportRowTable rows,
            Targets targets,
            Contests contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rows = rows;
        this.targets = targets;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /** Undoing twice is undoing once. */
    @Transactional
    public Outcome<Import> undo(UUID key, Viewer viewer) {
        Import done =
                table.locked(key)
                        .filter(one -> members.isOrganiser(one.contest(), viewer))
                        .orElse(null);
        if (done == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (done.state() == ImportState.UNDONE) {
            return Outcome.done(done);
        }
        if (done.state() != ImportState.CONFIRMED) {
            return Outcome.refused(IMPORT_NOT_CONFIRMED);
        }
        Contest contest = contests.byKey(done.contest()).orElseThrow();
        Target target = targets.of(done.kind());
        List<CheckedRow> written = rows.all(key).stream().filter(CheckedRow::writes).toList();
        List<Refusal> refusals = blocks(target, contest, written);
        return refusals.isEmpty()
                ? Outcome.done(undo(done, contest, target, written, viewer))
                : Outcome.refused(refusals);
    }

    private static List<Refusal> blocks(Target target, Contest contest, List<CheckedRow> written) {
        Map<UUID, Target.Known> there =
                target.known(contest, true).values().stream()
                        .collect(toMap(Target.Known::subject, known -> known));
        var refusals = new ArrayList<Refusal>();
        Predicate<CheckedRow> changed =
                row -> {
                    Target.Known known = there.get(row.subject());
                    return known == null || !RowChecks.same(known.cells(), row.after());
                };
        Set<UUID> used =
                target.inUse(
                        contest,
                        written.stream()
                                .filter(row -> row.status() == RowStatus.NEW)
                                .map(CheckedRow::subject)
                                .toList());
        say(refusals, UNDO_CHANGED_SINCE, written.stream().filter(changed).toList());
        say(
                refusals,
                UNDO_IN_USE,
                written.stream().filter(row -> used.contains(row.subject())).toList());
        return refusals;
    }

    private static void say(
            List<Refusal> refusals, ExchangeRefusal code, List<CheckedRow> blocking) {
        if (!blocking.isEmpty()) {
            refusals.add(Refusal.of(code, blocking.size(), blocking.getFirst().number()));
        }
    }

    private Import undo(
            Import done, Contest contest, Target target, List<CheckedRow> written, Viewer viewer) {
        target.write(
                contest,
                written.stream()
                        .filter(row -> row.status() == RowStatus.CHANGED)
                        .map(CheckedRow::reversed)
                        .toList(),
                viewer);
        target.remove(
                contest,
                written.stream()
                        .filter(row -> row.status() == RowStatus.NEW)
                        .map(CheckedRow::subject)
                        .toList(),
                viewer);
        Import undone = table.undo(done.key(), viewer.accountKey().orElseThrow());
        Map<String, String> details = new HashMap<>();
        details.put("kind", done.kind().name());
        details.put("sha256", done.sha256());
        events.publishEvent(
                new AuditedEvent(
                        "import.undone",
                        done.contest(),
                        viewer.accountKey().orElse(null),
                        done.key(),
                        details));
        return undone;
    }
}
