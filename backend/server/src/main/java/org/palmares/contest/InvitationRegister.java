// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.store.CoordinatorTable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * The invitations of a contest as a list, for tables that come in. Callers hold a transaction and
 * have checked that the viewer is an organiser.
 */
@Component
public class InvitationRegister {

    private final CoordinatorTable table;

    InvitationRegister(CoordinatorTable table) {
        this.table = table;
    }

    /** Those that still count; one statement. */
    public List<InvitedPerson> of(UUID contest, Role role) {
        return table.invited(contest, role);
    }

    /** Nobody else writes invitations by table until the transaction ends. */
    public void lock(UUID contest) {
        table.lockInvited(contest);
    }

    /** What an invitation says besides its role and address. */
    public void describe(UUID invitation, String name, String phone, @Nullable UUID unit) {
        table.describe(invitation, unit, phone.isEmpty() ? null : phone);
        table.rename(invitation, name);
    }
}
