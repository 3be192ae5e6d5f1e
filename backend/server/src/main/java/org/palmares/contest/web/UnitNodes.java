// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.contest.Unit;
import org.palmares.contest.Units;
import org.palmares.kernel.NodeResolver;
import org.springframework.stereotype.Component;

import java.util.UUID;

@Component
class UnitNodes implements NodeResolver {

    private final Units units;
    private final Contests contests;

    UnitNodes(Units units, Contests contests) {
        this.units = units;
        this.contests = contests;
    }

    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public @Nullable Object resolve(UUID key, DataFetchingEnvironment environment) {
        Viewer viewer = environment.getGraphQlContext().getOrDefault(Viewer.class, Viewer.NOBODY);
        return units.byKey(key).filter(unit -> isVisible(unit, viewer)).orElse(null);
    }

    private boolean isVisible(Unit unit, Viewer viewer) {
        return contests.byKey(unit.contest())
                .filter(contest -> contests.isVisible(contest, viewer))
                .isPresent();
    }
}
