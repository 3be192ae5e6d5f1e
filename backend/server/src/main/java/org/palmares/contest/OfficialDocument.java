// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan, decision or notice by which a contest is held.
 *
 * @param number as it stands on the paper, such as {@code 115/KH-UBND}
 * @param link where it can be read
 * @param file the key under which the paper itself is kept elsewhere, opaque here
 */
public record OfficialDocument(
        String number,
        LocalDate issuedOn,
        Text title,
        @Nullable String link,
        @Nullable UUID file) {}
