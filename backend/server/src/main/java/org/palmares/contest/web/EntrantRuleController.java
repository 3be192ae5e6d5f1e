// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.EntrantRuleSwitch;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether the committee of a contest may enter it. */
@Controller
class EntrantRuleController {

    record CommitteeEntrySetInput(String contestId, boolean allowed) {}

    record CommitteeEntrySetPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final EntrantRuleSwitch rule;

    EntrantRuleController(EntrantRuleSwitch rule) {
        this.rule = rule;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Boolean> committeeMayEnter(Set<Contest> asked) {
        Set<UUID> may = rule.committeeMayEnter(asked.stream().map(Contest::key).toList());
        return asked.stream()
                .collect(toMap(contest -> contest, contest -> may.contains(contest.key())));
    }

    @MutationMapping
    CommitteeEntrySetPayload committeeEntrySet(
            @Argument CommitteeEntrySetInput input, Viewer viewer) {
        Outcome<Contest> outcome =
                GlobalId.key("Contest", input.contestId())
                        .map(key -> rule.set(key, input.allowed(), viewer))
                        .orElseGet(() -> Outcome.refused(ContestRefusal.NOT_AN_ORGANISER));
        return new CommitteeEntrySetPayload(outcome.valueOrNull(), outcome.refusals());
    }
}
