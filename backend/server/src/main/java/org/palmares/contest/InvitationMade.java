// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.UUID;

/** An invitation is to be mailed; carries the link because only its hash is kept. */
public record InvitationMade(
        UUID invitation,
        UUID contest,
        String contestName,
        Role role,
        String name,
        String email,
        String link,
        String expires) {}
