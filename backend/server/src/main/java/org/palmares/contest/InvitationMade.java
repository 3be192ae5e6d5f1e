// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * An invitation is to be mailed. It carries the link, because only its hash is kept.
 *
 * @param expires a local time in the contest's zone, as people read it
 */
public record InvitationMade(
        UUID invitation,
        UUID contest,
        Text contestName,
        Role role,
        String name,
        String email,
        String link,
        String expires) {}
