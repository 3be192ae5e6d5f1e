// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import static org.palmares.exchange.ExchangeRefusal.IMPORT_HAS_FAULTS;
import static org.palmares.exchange.ExchangeRefusal.IMPORT_NOT_WAITING;
import static org.palmares.exchange.ExchangeRefusal.IMPORT_STALE;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.exchange.rules.Columns;
import org.palmares.exchange.store.ImportRowTable;
import org.palmares.exchange.store.ImportTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tables that come in: read, looked at, and only then written, as a whole or not at all. */
@Component
public class Imports {

    /**
     * What a confirmation brought about.
     *
     * @param links of people without an e-mail address; shown this once
     */
    public record Confirmation(Import table, List<InvitedLink> links) {}

    /** The link of somebody who was invited by table without an e-mail address. */
    public record InvitedLink(String name, String url) {}

    private final ImportTable table;
    private final ImportRowTable rows;
    private final TableReader reader;
    private final Targets targets;
    private final Contests contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    Imports(
            ImportTable table,
            ImportRowTable rows,
            TableReader reader,
            Targets targets,
            Contests contests,
            Members members,
            ApplicationEventPublisher events) {
        this.table = table;
        this.rows = rows;
        this.reader = reader;
        this.targets = targets;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /** Asked before a file's bytes are taken. */
    public boolean mayUpload(UUID contest, Viewer viewer) {
        return members.isOrganiser(contest, viewer);
    }

    /** Reads and checks; nothing but the preview is kept. */
    @Transactional
    public Outcome<Import> upload(
            UUID contestKey, TableKind kind, String fileName, byte[] bytes, Viewer viewer) {
        Contest contest = organised(contestKey, viewer).orElse(null);
        if (contest == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return reader.read(bytes, Columns.of(kind))
                .map(read -> keep(contest, kind, fileName, sha256(bytes), read, viewer));
    }

    private Import keep(
            Contest contest,
            TableKind kind,
            String fileName,
            String digest,
            ReadTable read,
            Viewer viewer) {
        List<CheckedRow> checked = RowCheck.of(targets.of(kind), contest, read.rows(), false);
        Import kept =
                table.insert(
                        contest.key(),
                        kind,
                        fileName,
                        digest,
                        read.columns(),
                        read.ignored().stream().limit(20).toList(),
                        RowCounts.of(checked),
                        viewer.accountKey().orElseThrow());
        rows.replace(kept.key(), checked);
        audit("import.previewed", kept, viewer);
        return kept;
    }

    /** Writes all rows; confirming twice is confirming once. */
    @Transactional
    public Outcome<Confirmation> confirm(UUID key, Viewer viewer) {
        Import waiting = locked(key, viewer).orElse(null);
        if (waiting == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (waiting.state() == ImportState.CONFIRMED) {
            return Outcome.done(new Confirmation(waiting, List.of()));
        }
        if (waiting.state() != ImportState.PREVIEW) {
            return Outcome.refused(IMPORT_NOT_WAITING);
        }
        Contest contest = contests.byKey(waiting.contest()).orElseThrow();
        Target target = targets.of(waiting.kind());
        List<CheckedRow> shown = rows.all(key);
        List<CheckedRow> now = RowCheck.of(target, contest, read(shown), true);
        if (!sameStatus(shown, now)) {
            rows.replace(key, now);
            table.recount(key, RowCounts.of(now));
            return Outcome.refused(IMPORT_STALE);
        }
        if (waiting.counts().faulty() > 0) {
            return Outcome.refused(IMPORT_HAS_FAULTS, waiting.counts().faulty());
        }
        return Outcome.done(write(waiting, contest, target, now, viewer));
    }

    private Confirmation write(
            Import waiting, Contest contest, Target target, List<CheckedRow> now, Viewer viewer) {
        Target.Written written =
                target.write(contest, now.stream().filter(CheckedRow::writes).toList(), viewer);
        rows.replace(
                waiting.key(),
                now.stream()
                        .map(
                                row ->
                                        row.of(
                                                written.subjects()
                                                        .getOrDefault(
                                                                row.subject(), row.subject())))
                        .toList());
        Import confirmed = table.confirm(waiting.key(), viewer.accountKey().orElseThrow());
        audit("import.confirmed", confirmed, viewer);
        return new Confirmation(
                confirmed,
                written.links().stream()
                        .map(link -> new InvitedLink(link.name(), link.url()))
                        .toList());
    }

    /** A row's faults of its own stay; those of what is there are found anew. */
    private static List<ReadRow> read(List<CheckedRow> shown) {
        return shown.stream()
                .map(
                        row ->
                                new ReadRow(
                                        row.number(),
                                        row.cells(),
                                        row.faults().stream()
                                                .filter(
                                                        fault ->
                                                                fault.code()
                                                                        .name()
                                                                        .startsWith("CELL_"))
                                                .toList()))
                .toList();
    }

    private static boolean sameStatus(List<CheckedRow> shown, List<CheckedRow> now) {
        for (int i = 0; i < shown.size(); i++) {
            CheckedRow was = shown.get(i);
            CheckedRow is = now.get(i);
            if (was.status() != is.status() || !Objects.equals(was.before(), is.before())) {
                return false;
            }
        }
        return shown.size() == now.size();
    }

    /** Puts a preview away, with what it had read. */
    @Transactional
    public Outcome<Import> discard(UUID key, Viewer viewer) {
        Import waiting = locked(key, viewer).orElse(null);
        if (waiting == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (waiting.state() != ImportState.PREVIEW) {
            return waiting.state() == ImportState.DISCARDED
                    ? Outcome.done(waiting)
                    : Outcome.refused(IMPORT_NOT_WAITING);
        }
        rows.clear(key);
        return Outcome.done(table.discard(key));
    }

    public Optional<Import> byKey(UUID key, Viewer viewer) {
        return table.byKey(key).filter(one -> members.isOrganiser(one.contest(), viewer));
    }

    /** Latest first; empty for who is no organiser. */
    public Optional<Page<Import>> of(
            UUID contest, @Nullable Integer first, @Nullable UUID after, Viewer viewer) {
        if (!members.isOrganiser(contest, viewer)) {
            return Optional.empty();
        }
        int size = Page.size(first);
        return Optional.of(
                Page.of(
                        table.page(contest, after, size + 1),
                        size,
                        after != null,
                        table.count(contest),
                        one -> one.key().toString()));
    }

    /** The rows of an import that the viewer was shown. */
    public Page<CheckedRow> rows(
            Import of, @Nullable RowStatus status, @Nullable Integer first, int after) {
        int size = Page.size(first);
        return Page.of(
                rows.page(of.key(), status, after, size + 1),
                size,
                after > 0,
                rows.count(of.key(), status),
                row -> String.valueOf(row.number()));
    }

    private Optional<Import> locked(UUID key, Viewer viewer) {
        return table.locked(key).filter(one -> members.isOrganiser(one.contest(), viewer));
    }

    private Optional<Contest> organised(UUID contest, Viewer viewer) {
        return members.isOrganiser(contest, viewer) ? contests.byKey(contest) : Optional.empty();
    }

    private void audit(String action, Import one, Viewer viewer) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        one.contest(),
                        viewer.accountKey().orElse(null),
                        one.key(),
                        Map.of(
                                "kind", one.kind().name(),
                                "file", one.fileName(),
                                "sha256", one.sha256(),
                                "new", String.valueOf(one.counts().fresh()),
                                "changed", String.valueOf(one.counts().changed()))));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
