// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Coordinators;
import org.palmares.contest.Invitation;
import org.palmares.contest.Invitations;
import org.palmares.contest.Unit;
import org.palmares.contest.UnitForm;
import org.palmares.contest.Units;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Arranging units and naming their coordinators. */
@Controller
class UnitMutations {

    record UnitInput(
            @Nullable String parentId,
            String code,
            String name,
            String kind,
            @Nullable Integer minimum,
            @Nullable Integer maximum) {

        /** Refused where the parent's id is none of a unit. */
        Outcome<UnitForm> form() {
            Optional<UUID> parent =
                    parentId == null ? Optional.empty() : GlobalId.key("Unit", parentId);
            return parentId != null && parent.isEmpty()
                    ? Outcome.refused(Refusal.of(ContestRefusal.UNIT_PARENT_UNKNOWN).at("parentId"))
                    : Outcome.done(
                            new UnitForm(parent.orElse(null), code, name, kind, minimum, maximum));
        }
    }

    record UnitCreateInput(String contestId, UnitInput unit) {}

    record UnitUpdateInput(String unitId, UnitInput unit) {}

    record UnitRemoveInput(String unitId) {}

    record UnitRestoreInput(String unitId) {}

    record CoordinatorInviteInput(
            String unitId, String name, @Nullable String email, @Nullable String phone, int days) {}

    record CoordinatorReleaseInput(String unitId, String accountId) {}

    record UnitPayload(@Nullable Unit unit, List<Refusal> userErrors) {
        static UnitPayload of(Outcome<Unit> outcome) {
            return new UnitPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    record CoordinatorInvitePayload(
            @Nullable Invitation invitation, @Nullable String link, List<Refusal> userErrors) {}

    private final Units units;
    private final Coordinators coordinators;

    UnitMutations(Units units, Coordinators coordinators) {
        this.units = units;
        this.coordinators = coordinators;
    }

    @MutationMapping
    UnitPayload unitCreate(@Argument UnitCreateInput input, Viewer viewer) {
        return with(
                "Contest",
                input.contestId(),
                contest ->
                        input.unit().form().flatMap(form -> units.create(contest, form, viewer)));
    }

    @MutationMapping
    UnitPayload unitUpdate(@Argument UnitUpdateInput input, Viewer viewer) {
        return with(
                "Unit",
                input.unitId(),
                key -> input.unit().form().flatMap(form -> units.update(key, form, viewer)));
    }

    @MutationMapping
    UnitPayload unitRemove(@Argument UnitRemoveInput input, Viewer viewer) {
        return with("Unit", input.unitId(), key -> units.remove(key, viewer));
    }

    @MutationMapping
    UnitPayload unitRestore(@Argument UnitRestoreInput input, Viewer viewer) {
        return with("Unit", input.unitId(), key -> units.restore(key, viewer));
    }

    @MutationMapping
    CoordinatorInvitePayload coordinatorInvite(
            @Argument CoordinatorInviteInput input, Viewer viewer) {
        Outcome<Invitations.Made> outcome =
                GlobalId.key("Unit", input.unitId())
                        .map(
                                unit ->
                                        coordinators.invite(
                                                unit,
                                                input.name(),
                                                input.email(),
                                                input.phone(),
                                                input.days(),
                                                viewer))
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
        Invitations.Made made = outcome.valueOrNull();
        return new CoordinatorInvitePayload(
                made == null ? null : made.invitation(),
                made == null ? null : made.link(),
                outcome.refusals());
    }

    @MutationMapping
    UnitPayload coordinatorRelease(@Argument CoordinatorReleaseInput input, Viewer viewer) {
        return with(
                "Unit",
                input.unitId(),
                unit ->
                        GlobalId.key("Account", input.accountId())
                                .map(account -> coordinators.release(unit, account, viewer))
                                .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND)));
    }

    private static UnitPayload with(String type, String id, Function<UUID, Outcome<Unit>> work) {
        return UnitPayload.of(
                GlobalId.key(type, id)
                        .map(work)
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND)));
    }
}
