// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A table that came in.
 *
 * @param sha256 of the file's bytes, in hex
 * @param columns those that the file has, by id
 * @param ignored headers that no column has
 */
public record Import(
        UUID key,
        UUID contest,
        TableKind kind,
        ImportState state,
        String fileName,
        String sha256,
        List<String> columns,
        List<String> ignored,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant undoneAt,
        RowCounts counts) {}
