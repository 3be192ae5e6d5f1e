// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.kernel.NodeResolver;
import org.springframework.stereotype.Component;

import java.util.UUID;

@Component
class ContestNode implements NodeResolver {

    private final Contests contests;

    ContestNode(Contests contests) {
        this.contests = contests;
    }

    @Override
    public String type() {
        return "Contest";
    }

    @Override
    public @Nullable Object resolve(UUID key, DataFetchingEnvironment environment) {
        Viewer viewer = environment.getGraphQlContext().getOrDefault(Viewer.class, Viewer.NOBODY);
        return contests.byKey(key)
                .filter(contest -> contests.isVisible(contest, viewer))
                .orElse(null);
    }
}
