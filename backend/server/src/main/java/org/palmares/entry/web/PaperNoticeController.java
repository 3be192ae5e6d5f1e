// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.EntryNumber;
import org.palmares.entry.PaperNotice;
import org.palmares.entry.PaperNotices;
import org.palmares.entry.PaperNumber;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What everybody reads of works that one person alone hands in. */
@Controller
class PaperNoticeController {

    private final PaperNotices notices;
    private final Contests contests;

    PaperNoticeController(PaperNotices notices, Contests contests) {
        this.notices = notices;
        this.contests = contests;
    }

    @SchemaMapping(typeName = "Contest")
    Page<PaperNotice> paperNotices(
            Contest contest, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return notices.of(contest.key(), first, Cursors.key(after));
    }

    @SchemaMapping(typeName = "PaperNotice")
    String receiptNumber(PaperNotice notice) {
        return PaperNumber.write(notice.number());
    }

    @SchemaMapping(typeName = "PaperNotice")
    @Nullable String entryNumber(PaperNotice notice) {
        Integer number = notice.entryNumber();
        return number == null ? null : EntryNumber.write(number);
    }

    @BatchMapping(typeName = "PaperNotice")
    Map<PaperNotice, Category> category(List<PaperNotice> asked) {
        Map<UUID, Contest> found =
                contests.byKeys(asked.stream().map(PaperNotice::contest).distinct().toList());
        Map<PaperNotice, Category> categories = new HashMap<>();
        for (PaperNotice notice : asked) {
            Contest contest = requireNonNull(found.get(notice.contest()));
            categories.put(notice, contest.category(notice.category()).orElseThrow());
        }
        return categories;
    }
}
