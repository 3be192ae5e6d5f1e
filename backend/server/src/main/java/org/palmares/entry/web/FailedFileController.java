// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.Works;
import org.palmares.kernel.Text;
import org.palmares.media.FailedFile;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whose a file is whose processing went wrong: enough to find it, and nothing of what it shows. */
@Controller
class FailedFileController {

    record FailedWork(Text contest, @Nullable String number) {}

    private final Works works;
    private final Entries entries;
    private final Contests contests;

    FailedFileController(Works works, Entries entries, Contests contests) {
        this.works = works;
        this.entries = entries;
        this.contests = contests;
    }

    /** Three statements, however many files; files of no work are absent. */
    @BatchMapping(typeName = "FailedFile")
    Map<FailedFile, FailedWork> work(List<FailedFile> asked) {
        Map<UUID, UUID> keys =
                works.entriesOf(asked.stream().map(FailedFile::owner).distinct().toList());
        Map<UUID, Entry> found = entries.byKeys(keys.values().stream().distinct().toList());
        Map<UUID, Contest> of =
                contests.byKeys(found.values().stream().map(Entry::contest).distinct().toList());
        Map<FailedFile, FailedWork> answer = new HashMap<>();
        for (FailedFile file : asked) {
            Optional.ofNullable(keys.get(file.owner()))
                    .map(found::get)
                    .ifPresent(entry -> answer.put(file, work(entry, of.get(entry.contest()))));
        }
        return answer;
    }

    private static FailedWork work(Entry entry, @Nullable Contest contest) {
        return new FailedWork(contest == null ? new Text("", null) : contest.name(), entry.code());
    }
}
