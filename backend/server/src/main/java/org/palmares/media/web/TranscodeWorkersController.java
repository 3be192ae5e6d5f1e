// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.media.TranscodeWorkerInfo;
import org.palmares.media.TranscodeWorkers;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** The workers, for whoever runs the instance. */
@Controller
class TranscodeWorkersController {

    private final TranscodeWorkers workers;

    TranscodeWorkersController(TranscodeWorkers workers) {
        this.workers = workers;
    }

    @QueryMapping
    @Nullable List<TranscodeWorkerInfo> transcodeWorkers(Viewer viewer) {
        return viewer.canCreateContests() ? workers.present() : null;
    }
}
