// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.WorkKind;
import org.palmares.entry.rules.SecretariatRules;
import org.palmares.entry.rules.TextRules;
import org.palmares.entry.store.DocketTable;
import org.palmares.kernel.Outcome;
import org.palmares.media.MediaFiles;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Works that the secretariat enters for people without an account, many at once. Callers of what
 * writes hold a transaction, have checked that the viewer is an organiser, and audit what they do.
 */
@Component
public class Dockets {

    private final DocketTable table;
    private final Contests contests;
    private final Members members;
    private final MediaFiles files;

    Dockets(DocketTable table, Contests contests, Members members, MediaFiles files) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.files = files;
    }

    /** How own keys and file names are compared: NFC, whatever the case. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** Nobody else writes dockets of this contest until the transaction ends. */
    public Map<String, DocketedEntry> locked(UUID contest) {
        table.lock(contest);
        return byOwnKey(contest);
    }

    public Map<String, DocketedEntry> byOwnKey(UUID contest) {
        Map<String, DocketedEntry> found = new HashMap<>();
        table.of(contest)
                .forEach(
                        work -> {
                            if (work.docket() != null) {
                                found.put(fold(work.docket().ownKey()), work);
                            }
                        });
        return found;
    }

    /** The texts as they are kept, or what is wrong with them. */
    public static Outcome<DraftChange> clean(DraftChange change) {
        return TextRules.clean(change);
    }

    /** A draft of the secretariat that is not stored yet. */
    public static Entry draft(
            UUID key, UUID contest, UUID category, DraftChange texts, @Nullable UUID unit) {
        return new Entry(
                key,
                contest,
                category,
                EntryState.DRAFT,
                null,
                texts.title() == null ? "" : texts.title(),
                texts.description() == null ? "" : texts.description(),
                texts.authors() == null ? List.of() : texts.authors(),
                null,
                null,
                0,
                Instant.EPOCH,
                null,
                null,
                unit,
                null,
                null,
                null,
                null);
    }

    public void write(UUID contest, UUID by, Collection<DocketedEntry> works) {
        Map<UUID, WorkKind> kinds =
                contests.byKey(contest).orElseThrow().categories().stream()
                        .collect(
                                toMap(
                                        Category::key,
                                        one -> one.requirements().kinds().getFirst().kind()));
        table.write(contest, by, works, kinds);
    }

    public void delete(Collection<UUID> drafts) {
        table.delete(drafts);
    }

    /** Those that are held, or have a file. */
    public Set<UUID> inUse(Collection<UUID> keys) {
        Set<UUID> used = new HashSet<>(files.latestOf(keys).keySet());
        table.byKeys(keys).stream()
                .filter(entry -> isHeld(entry))
                .forEach(entry -> used.add(entry.key()));
        return used;
    }

    /** Whether more than a table stands behind it: it was handed in, or taken in at the desk. */
    public static boolean isHeld(Entry entry) {
        return entry.state() != EntryState.DRAFT
                || entry.number() != null
                || entry.countedAt() != null;
    }

    /** Works handed in and the secretariat's drafts, some at a time; for tables that go out. */
    public List<DocketedEntry> page(UUID contest, @Nullable UUID after, int most) {
        return table.page(contest, after, most);
    }

    /** The drafts that wait for files of these names; empty for who does not enter works. */
    public Optional<Map<String, Entry>> waitingFor(
            UUID contest, Collection<String> names, Viewer viewer) {
        if (!SecretariatRules.enters(members.roles(contest, viewer))) {
            return Optional.empty();
        }
        Map<String, List<Entry>> waiting =
                table.of(contest).stream()
                        .filter(work -> work.entry().state() == EntryState.DRAFT)
                        .flatMap(
                                work ->
                                        files(work).stream()
                                                .distinct()
                                                .map(name -> Map.entry(name, work.entry())))
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey,
                                        java.util.stream.Collectors.mapping(
                                                Map.Entry::getValue,
                                                java.util.stream.Collectors.toList())));
        Map<String, Entry> found = new HashMap<>();
        for (String name : names) {
            List<Entry> works = waiting.getOrDefault(fold(name), List.of());
            if (works.size() == 1) {
                found.put(name, works.getFirst());
            }
        }
        return Optional.of(found);
    }

    private static List<String> files(DocketedEntry work) {
        return work.docket() == null
                ? List.of()
                : work.docket().fileNames().stream().map(Dockets::fold).toList();
    }
}
