// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.results.OriginalsLink;
import org.palmares.results.WinningOriginals;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class OriginalsController {

    record WinningOriginalsAskInput(String contestId, int places) {}

    record WinningOriginalsAskPayload(@Nullable OriginalsLink link, List<Refusal> userErrors) {}

    private final WinningOriginals originals;

    OriginalsController(WinningOriginals originals) {
        this.originals = originals;
    }

    @MutationMapping
    WinningOriginalsAskPayload winningOriginalsAsk(
            @Argument WinningOriginalsAskInput input, Viewer viewer) {
        Outcome<OriginalsLink> outcome =
                GlobalId.key("Contest", input.contestId())
                        .map(key -> originals.ask(key, input.places(), viewer))
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
        return new WinningOriginalsAskPayload(outcome.valueOrNull(), outcome.refusals());
    }
}
