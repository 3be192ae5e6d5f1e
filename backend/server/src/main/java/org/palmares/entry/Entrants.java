// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.contest.EntrantRuleSwitch;
import org.palmares.contest.Members;
import org.palmares.entry.rules.IntakeRules;
import org.palmares.kernel.Refusal;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Who may compete: members of the committee only where the contest's rules let them. */
@Component
class Entrants {

    private final Members members;
    private final EntrantRuleSwitch rule;

    Entrants(Members members, EntrantRuleSwitch rule) {
        this.members = members;
        this.rule = rule;
    }

    List<Refusal> check(UUID contest, Viewer viewer) {
        List<Refusal> refusals = IntakeRules.entrant(members.roles(contest, viewer));
        return !refusals.isEmpty() && rule.committeeMayEnter(contest) ? List.of() : refusals;
    }
}
