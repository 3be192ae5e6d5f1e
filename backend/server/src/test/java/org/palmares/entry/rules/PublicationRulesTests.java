// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.rules.RuleWorks.asking;
import static org.palmares.entry.rules.RuleWorks.part;
import static org.palmares.entry.rules.RuleWorks.published;
import static org.palmares.entry.rules.RuleWorks.said;
import static org.palmares.entry.rules.RuleWorks.work;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;

import java.util.List;

class PublicationRulesTests {

    private static final Requirements ASKED = asking(false, List.of(), true);

    @Test
    void theFirstAndTheLastDayCount() {
        assertThat(check("2025-12-01")).isEmpty();
        assertThat(check("2026-11-15")).isEmpty();
        assertThat(check("2025-11-30"))
                .containsExactly("PUBLISHED_TOO_EARLY parts.0.publication.publishedOn Tác phẩm");
        assertThat(check("2026-11-16"))
                .containsExactly("PUBLISHED_TOO_LATE parts.0.publication.publishedOn Tác phẩm");
    }

    @Test
    void aRecordThatIsAskedForNamesOutletAndDay() {
        var film = part(WorkKind.VIDEO);

        assertThat(said(PublicationRules.check(work(film, published(film, "VTV1", null)), ASKED)))
                .containsExactly(
                        "PUBLICATION_MISSING parts.0.publication Phần 1",
                        "PUBLICATION_MISSING parts.1.publication Phần 2");
        assertThat(PublicationRules.check(work(film), asking(false, List.of(), false))).isEmpty();
    }

    private static List<String> check(String day) {
        return said(
                PublicationRules.check(
                        work(published(part(WorkKind.VIDEO), "Báo Nhân Dân", day)), ASKED));
    }
}
