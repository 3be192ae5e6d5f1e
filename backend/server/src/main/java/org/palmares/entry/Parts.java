// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.palmares.entry.EntryRefusal.LAST_PART;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.WorkKind;
import org.palmares.entry.rules.PartRules;
import org.palmares.entry.rules.PartTextRules;
import org.palmares.entry.store.PartTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The parts of drafts, as their owners put them together. */
@Component
public class Parts {

    private final DraftEdits edits;
    private final PartTable table;
    private final MediaFiles files;

    Parts(DraftEdits edits, PartTable table, MediaFiles files) {
        this.edits = edits;
        this.table = table;
        this.files = files;
    }

    /** Behind the others. */
    public Outcome<Entry> add(UUID entryKey, int revision, WorkKind kind, Viewer viewer) {
        return edits.edit(
                entryKey, revision, viewer, (entry, contest) -> add(entry, contest, kind));
    }

    private List<Refusal> add(Entry entry, Contest contest, WorkKind kind) {
        int parts = table.of(entry.key()).size();
        List<Refusal> refusals = PartRules.add(parts, kind, Drafts.requirements(contest, entry));
        if (refusals.isEmpty()) {
            table.insert(entry.key(), parts + 1, kind);
        }
        return refusals;
    }

    /** Another kind throws away what the old kind had: its file, its pictures and companions. */
    public Outcome<Entry> update(UUID key, int revision, PartChange change, Viewer viewer) {
        return PartTextRules.clean(change)
                .flatMap(clean -> ofPart(key, revision, viewer, part -> update(part, clean)));
    }

    private List<Refusal> update(Part part, PartChange change) {
        WorkKind kind = change.kind();
        if (kind != null && kind != part.kind()) {
            part.owners().forEach(files::remove);
            table.empty(part.key());
        }
        String link = change.link();
        if (link != null && !link.equals(part.link())) {
            table.forget(part.key());
        }
        table.update(part.key(), change);
        return List.of();
    }

    /** Puts all parts into this order. */
    public Outcome<Entry> arrange(UUID entryKey, int revision, List<UUID> order, Viewer viewer) {
        return edits.edit(
                entryKey,
                revision,
                viewer,
                (entry, _) -> {
                    List<UUID> parts = table.of(entry.key()).stream().map(Part::key).toList();
                    if (order.size() != parts.size()
                            || !new HashSet<>(order).equals(new HashSet<>(parts))) {
                        return List.of(Refusal.of(CommonRefusal.INVALID).at("partIds"));
                    }
                    table.arrange(entry.key(), order);
                    return List.of();
                });
    }

    /** With its files. A work keeps at least one part. */
    public Outcome<Entry> remove(UUID key, int revision, Viewer viewer) {
        return ofPart(
                key,
                revision,
                viewer,
                part -> {
                    if (table.of(part.entry()).size() == 1) {
                        return List.of(Refusal.of(LAST_PART));
                    }
                    part.owners().forEach(files::remove);
                    table.delete(part);
                    return List.of();
                });
    }

    private Outcome<Entry> ofPart(
            UUID key, int revision, Viewer viewer, Function<Part, List<Refusal>> change) {
        UUID entryKey = table.entryOf(key).orElse(null);
        if (entryKey == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return edits.edit(
                entryKey,
                revision,
                viewer,
                (entry, _) -> {
                    Part part = partOf(entry, key);
                    return part == null
                            ? List.of(Refusal.of(CommonRefusal.NOT_FOUND).at("partId"))
                            : change.apply(part);
                });
    }

    private @Nullable Part partOf(Entry entry, UUID key) {
        return table.of(entry.key()).stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
