// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An invitation that still counts: accepted, or waiting and not expired.
 *
 * @param unit the unit that a coordinator is invited for
 */
public record InvitedPerson(
        UUID invitation,
        String name,
        String email,
        String phone,
        @Nullable UUID unit,
        boolean accepted) {}
