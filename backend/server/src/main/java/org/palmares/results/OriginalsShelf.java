// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.contest.Contest;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.Work;
import org.palmares.entry.Works;
import org.palmares.judging.CategoryStanding;
import org.palmares.media.Media;
import org.palmares.media.MediaState;
import org.palmares.media.Originals;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.Place;
import org.palmares.results.OriginalsArchive.Filed;
import org.palmares.results.rules.ArchiveName;
import org.palmares.results.rules.ManifestTable;
import org.palmares.results.rules.ZipRecords;
import org.springframework.stereotype.Component;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the originals of the works with a place: five statements, however many works. */
@Component
class OriginalsShelf {

    /** An archive of so many works; the missing files are named in its list only. */
    record Taken(OriginalsArchive archive, int works, int missing) {}

    private static final String GONE = "đã xóa theo thời hạn";

    private final Entries entries;
    private final Works works;
    private final Originals originals;

    OriginalsShelf(Entries entries, Works works, Originals originals) {
        this.entries = entries;
        this.works = works;
        this.originals = originals;
    }

    Taken take(Contest contest, Publication publication, int places) {
        Map<UUID, Integer> placeOf = placed(publication, places);
        List<Entry> winners =
                entries.byKeys(placeOf.keySet()).values().stream()
                        .filter(Entry::isAccepted)
                        .sorted(
                                Comparator.comparing(
                                        entry -> Objects.requireNonNull(entry.number())))
                        .toList();
        Map<UUID, Work> found = works.of(winners.stream().map(Entry::key).toList());
        List<Filed> filed = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Entry winner : winners) {
            int place = Objects.requireNonNull(placeOf.get(winner.key()));
            List<Media> files = files(found.getOrDefault(winner.key(), Work.EMPTY));
            for (int at = 0; at < files.size(); at++) {
                Filed file = filed(winner, files, at);
                boolean gone = !isThere(file.media());
                rows.add(row(winner, place, file, gone));
                if (!gone) {
                    filed.add(file);
                }
            }
        }
        LocalDateTime at = publication.publishedAt().atZone(contest.timeZone()).toLocalDateTime();
        var archive =
                new OriginalsArchive(
                        contest.slug() + ".zip",
                        ManifestTable.write(rows),
                        filed,
                        new ZipRecords(at),
                        originals);
        return new Taken(archive, winners.size(), rows.size() - filed.size());
    }

    private static Map<UUID, Integer> placed(Publication publication, int places) {
        Map<UUID, Integer> placeOf = new HashMap<>();
        for (CategoryStanding category : publication.standing().categories()) {
            for (Place place : category.standing().places()) {
                if (place.number() <= places) {
                    place.codes().stream()
                            .map(EntryCode::value)
                            .map(category.works()::get)
                            .filter(Objects::nonNull)
                            .forEach(key -> placeOf.put(key, place.number()));
                }
            }
        }
        return placeOf;
    }

    private static List<Media> files(Work work) {
        return work.parts().stream()
                .flatMap(part -> part.owners())
                .flatMap(owner -> Stream.ofNullable(work.file(owner)))
                .filter(OriginalsShelf::wasAccepted)
                .toList();
    }

    private static boolean wasAccepted(Media media) {
        return media.state() == MediaState.READY || media.state() == MediaState.REMOVED;
    }

    private static boolean isThere(Media media) {
        return media.originalKept();
    }

    private static Filed filed(Entry entry, List<Media> files, int at) {
        Media media = files.get(at);
        int position = files.size() == 1 ? 0 : at + 1;
        String code = Objects.requireNonNull(entry.code());
        return new Filed(ArchiveName.of(code, entry.title(), position, media.fileName()), media);
    }

    private static List<String> row(Entry entry, int place, Filed file, boolean gone) {
        return List.of(
                Objects.requireNonNull(entry.code()),
                Integer.toString(place),
                entry.title(),
                String.join("; ", entry.authors()),
                gone ? "" : file.name(),
                Long.toString(file.media().size()),
                Objects.requireNonNullElse(file.media().sha256(), ""),
                gone ? GONE : "");
    }
}
