// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.kernel.Text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A group of works that compete together: what is asked of them, and the criteria by which they are
 * marked.
 */
public record Category(UUID key, Text name, List<Criterion> criteria, Requirements requirements) {

    /** Of films in one piece. */
    public Category(UUID key, Text name, List<Criterion> criteria) {
        this(key, name, criteria, Requirements.ONE_VIDEO);
    }

    public Optional<Criterion> criterion(UUID criterionKey) {
        return criteria.stream().filter(c -> c.key().equals(criterionKey)).findFirst();
    }
}
