// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.StorageEstimate;
import org.palmares.entry.StorageEstimates;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class StorageController {

    private final StorageEstimates estimates;

    StorageController(StorageEstimates estimates) {
        this.estimates = estimates;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable StorageEstimate storageEstimate(Contest contest, @Argument int works, Viewer viewer) {
        return estimates.of(contest, works, viewer).orElse(null);
    }
}
