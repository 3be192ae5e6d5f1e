// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * Who stands behind a contest.
 *
 * @param file the key under which its logo is kept elsewhere, opaque here
 */
public record OrganisingBody(
        BodyRole role, Text name, @Nullable String link, @Nullable UUID file) {}
