// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.judging.BlindCodes;
import org.palmares.judging.CodedWork;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Codes and works side by side, for organisers. */
@Controller
class BlindCodeController {

    record BlindCodesOpenInput(String contestId, String reason) {}

    record BlindCodesOpenPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final BlindCodes codes;
    private final Contests contests;
    private final Entries entries;

    BlindCodeController(BlindCodes codes, Contests contests, Entries entries) {
        this.codes = codes;
        this.contests = contests;
        this.entries = entries;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Page<CodedWork> blindCodes(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return codes.page(contest.key(), viewer, first, after).orElse(null);
    }

    @SchemaMapping(typeName = "Contest")
    boolean viewerMayOpenBlindCodes(Contest contest, Viewer viewer) {
        return codes.mayOpen(contest.key(), viewer);
    }

    @BatchMapping(typeName = "CodedWork", field = "entry")
    Map<CodedWork, Entry> codedEntry(List<CodedWork> works) {
        Map<UUID, Entry> found = entries.byKeys(works.stream().map(CodedWork::entry).toList());
        Map<CodedWork, Entry> byWork = new HashMap<>();
        works.forEach(work -> byWork.put(work, found.get(work.entry())));
        return byWork;
    }

    @MutationMapping
    BlindCodesOpenPayload blindCodesOpen(@Argument BlindCodesOpenInput input, Viewer viewer) {
        Outcome<UUID> opened =
                GlobalId.key("Contest", input.contestId())
                        .map(key -> codes.open(key, viewer, input.reason()))
                        .orElseGet(
                                () ->
                                        Outcome.refused(
                                                Refusal.of(CommonRefusal.NOT_FOUND)
                                                        .at("contestId")));
        UUID key = opened.valueOrNull();
        return new BlindCodesOpenPayload(
                key == null ? null : contests.byKey(key).orElse(null), opened.refusals());
    }
}
