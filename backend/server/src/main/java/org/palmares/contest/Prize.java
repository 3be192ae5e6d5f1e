// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * A prize as it is announced.
 *
 * @param category null for a prize of the whole contest
 * @param count how many of it are given
 * @param reward an amount or goods, as a text
 */
public record Prize(
        UUID key,
        @Nullable UUID category,
        PrizeKind kind,
        Text name,
        int count,
        @Nullable Text reward) {}
