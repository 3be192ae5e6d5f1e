// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel.web;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.NodeResolver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.Map;

@Controller
class NodeController {

    private final Map<String, NodeResolver> resolvers;
    private final DatabaseClock clock;

    NodeController(List<NodeResolver> resolvers, DatabaseClock clock) {
        this.resolvers = resolvers.stream().collect(toMap(NodeResolver::type, r -> r));
        this.clock = clock;
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, DataFetchingEnvironment environment) {
        GlobalId known = GlobalId.parse(id).orElse(null);
        NodeResolver resolver = known == null ? null : resolvers.get(known.type());
        return known == null || resolver == null
                ? null
                : resolver.resolve(known.key(), environment);
    }

    @QueryMapping
    Instant serverTime() {
        return clock.now();
    }
}
