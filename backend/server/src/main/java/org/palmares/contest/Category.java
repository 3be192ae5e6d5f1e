// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A group of works that compete together: what is asked of them, and the criteria by which they are
 * marked.
 *
 * @param intakeCloses where works are taken for longer than in the rest of the contest; null where
 *     the contest's own end holds
 */
public record Category(
        UUID key,
        Text name,
        List<Criterion> criteria,
        Requirements requirements,
        @Nullable Instant intakeCloses) {

    /** Of films in one piece. */
    public Category(UUID key, Text name, List<Criterion> criteria) {
        this(key, name, criteria, Requirements.ONE_VIDEO);
    }

    public Category(UUID key, Text name, List<Criterion> criteria, Requirements requirements) {
        this(key, name, criteria, requirements, null);
    }

    public Optional<Criterion> criterion(UUID criterionKey) {
        return criteria.stream().filter(c -> c.key().equals(criterionKey)).findFirst();
    }
}
