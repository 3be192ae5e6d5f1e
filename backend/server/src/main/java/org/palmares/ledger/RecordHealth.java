// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.store.LogStateTable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** DOWN while a record is not signed for. It says nothing about whether this node serves. */
@Component("record")
class RecordHealth implements HealthIndicator {

    private final LogStateTable states;

    RecordHealth(LogStateTable states) {
        this.states = states;
    }

    @Override
    public Health health() {
        List<UUID> refused = states.refused();
        return refused.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("refused", refused).build();
    }
}
