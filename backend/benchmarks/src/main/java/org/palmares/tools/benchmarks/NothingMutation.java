// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;

/** The yardstick: the same request, the same input, and nothing done. */
@Controller
class NothingMutation {

    @MutationMapping
    boolean benchmarkNothing(@Argument Map<String, Object> input) {
        return !input.isEmpty();
    }
}
