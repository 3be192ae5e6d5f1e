// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.contest.CompanionKind;
import org.palmares.entry.rules.CompanionRules;
import org.palmares.entry.rules.PartTextRules;
import org.palmares.entry.store.CompanionTable;
import org.palmares.entry.store.PartTable;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The pictures and companion files of drafts; each is a place first, and then gets its file. */
@Component
public class Companions {

    private final DraftEdits edits;
    private final PartTable parts;
    private final CompanionTable table;
    private final MediaFiles files;

    Companions(DraftEdits edits, PartTable parts, CompanionTable table, MediaFiles files) {
        this.edits = edits;
        this.parts = parts;
        this.table = table;
        this.files = files;
    }

    /** So many places behind the others of their part, all of them or none. */
    public Outcome<Entry> add(
            UUID part, int revision, CompanionKind kind, String caption, int count, Viewer viewer) {
        return PartTextRules.caption(caption)
                .flatMap(
                        clean ->
                                edit(
                                        part,
                                        revision,
                                        viewer,
                                        (entry, found) -> {
                                            List<Refusal> refusals =
                                                    CompanionRules.add(entry, found, kind, count);
                                            for (int i = 0; refusals.isEmpty() && i < count; i++) {
                                                table.insert(part, kind, clean);
                                            }
                                            return refusals;
                                        }));
    }

    public Outcome<Entry> caption(UUID key, int revision, String caption, Viewer viewer) {
        return PartTextRules.caption(caption)
                .flatMap(
                        clean ->
                                edit(
                                        key,
                                        revision,
                                        viewer,
                                        (_, _) -> {
                                            table.caption(key, clean);
                                            return List.of();
                                        }));
    }

    /** Puts all companions of a part into this order. */
    public Outcome<Entry> arrange(UUID part, int revision, List<UUID> order, Viewer viewer) {
        return edit(
                part,
                revision,
                viewer,
                (_, found) -> {
                    var keys = found.companions().stream().map(Companion::key).toList();
                    if (order.size() != keys.size()
                            || !new HashSet<>(order).equals(new HashSet<>(keys))) {
                        return List.of(Refusal.of(CommonRefusal.INVALID).at("companionIds"));
                    }
                    table.arrange(order);
                    return List.of();
                });
    }

    public Outcome<Entry> remove(UUID key, int revision, Viewer viewer) {
        return edit(
                key,
                revision,
                viewer,
                (_, _) -> {
                    files.remove(key);
                    table.delete(key);
                    return List.of();
                });
    }

    /** Of the part that the key names, or whose companion it names. */
    private Outcome<Entry> edit(
            UUID owner,
            int revision,
            Viewer viewer,
            BiFunction<Entry, Part, List<Refusal>> change) {
        Optional<UUID> entryKey = parts.entryOf(owner);
        if (entryKey.isEmpty()) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        return edits.edit(
                entryKey.get(),
                revision,
                viewer,
                (entry, _) ->
                        parts.of(entry.key()).stream()
                                .filter(part -> part.owners().anyMatch(owner::equals))
                                .findFirst()
                                .map(part -> change.apply(entry, part))
                                .orElseGet(() -> List.of(Refusal.of(CommonRefusal.NOT_FOUND))));
    }
}
