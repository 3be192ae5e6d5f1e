// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.kernel.GlobalId;
import org.palmares.voting.Allowances;
import org.palmares.voting.VotesLeft;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** How many votes the viewer still has, for pages that show many works. */
@Controller
class VotesLeftController {

    private final Allowances allowances;

    VotesLeftController(Allowances allowances) {
        this.allowances = allowances;
    }

    @SchemaMapping(typeName = "Contest")
    List<VotesLeft> viewerVotesLeft(Contest contest, Viewer viewer) {
        return allowances.left(contest, viewer);
    }

    @SchemaMapping(typeName = "VotesLeft")
    @Nullable String categoryId(VotesLeft left) {
        return left.category() == null ? null : GlobalId.of("Category", left.category());
    }
}
