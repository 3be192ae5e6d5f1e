// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.rules.RuleWorks.asking;
import static org.palmares.entry.rules.RuleWorks.part;
import static org.palmares.entry.rules.RuleWorks.said;
import static org.palmares.entry.rules.RuleWorks.work;

import org.junit.jupiter.api.Test;
import org.palmares.contest.WorkKind;

class PartRulesTests {

    @Test
    void aSeriesHasAsManyPartsAsItsCategoryAsks() {
        var asked = asking(2, 3, WorkKind.VIDEO);
        var film = part(WorkKind.VIDEO);

        assertThat(said(PartRules.check(work(film), asked))).containsExactly("TOO_FEW_PARTS parts");
        assertThat(PartRules.check(work(film, film), asked)).isEmpty();
        assertThat(said(PartRules.check(work(film, film, film, film), asked)))
                .containsExactly("TOO_MANY_PARTS parts");
    }

    @Test
    void namesThePartOfAKindThatIsNotTaken() {
        var work = work(part(WorkKind.VIDEO), part(WorkKind.ARTICLE));

        assertThat(said(PartRules.check(work, asking(1, 5, WorkKind.VIDEO))))
                .containsExactly("KIND_NOT_ACCEPTED parts.1.kind bài viết");
    }

    @Test
    void noPartIsAddedBeyondTheMostOrOfAnotherKind() {
        var asked = asking(1, 2, WorkKind.VIDEO, WorkKind.LINK);

        assertThat(PartRules.add(1, WorkKind.LINK, asked)).isEmpty();
        assertThat(said(PartRules.add(2, WorkKind.LINK, asked)))
                .containsExactly("TOO_MANY_PARTS parts");
        assertThat(said(PartRules.add(1, WorkKind.AUDIO, asked)))
                .containsExactly("KIND_NOT_ACCEPTED kind âm thanh");
    }
}
