// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Controller
class MemberController {

    record MemberRemoveInput(String memberId) {}

    private final Members members;
    private final Accounts accounts;
    private final Contests contests;
    private final LimitedRole limited;

    MemberController(Members members, Accounts accounts, Contests contests, LimitedRole limited) {
        this.members = members;
        this.accounts = accounts;
        this.contests = contests;
        this.limited = limited;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable List<Member> members(Contest contest, Viewer viewer) {
        return members.oversees(contest.key(), viewer) ? members.of(contest.key()) : null;
    }

    @BatchMapping(typeName = "Member")
    Map<Member, Optional<Category>> category(List<Member> asked) {
        return limited.categories(asked, Member::contest, Member::category);
    }

    @SchemaMapping(typeName = "Member")
    String id(Member member) {
        return GlobalId.of("Member", member.key());
    }

    @BatchMapping(typeName = "Member")
    Map<Member, Account> account(List<Member> asked) {
        Map<UUID, Account> found = accounts.byKeys(asked.stream().map(Member::account).toList());
        Map<Member, Account> byMember = new HashMap<>();
        asked.forEach(
                member -> {
                    Account account = found.get(member.account());
                    if (account != null) {
                        byMember.put(member, account);
                    }
                });
        return byMember;
    }

    @MutationMapping
    ContestMutations.ContestPayload memberRemove(@Argument MemberRemoveInput input, Viewer viewer) {
        UUID key = GlobalId.key("Member", input.memberId()).orElse(null);
        Outcome<UUID> outcome =
                key == null
                        ? Outcome.refused(ContestRefusal.NOT_AN_ORGANISER)
                        : members.remove(key, viewer);
        return ContestMutations.ContestPayload.of(
                outcome.map(contest -> contests.byKey(contest).orElseThrow()));
    }
}
