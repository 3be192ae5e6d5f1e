// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.contest.ContestDefinition.CriterionDefinition;
import org.palmares.contest.RequirementsDefinition;
import org.palmares.contest.WorkKind;
import org.palmares.contest.WorkLimits;
import org.palmares.kernel.Text;

import java.util.List;
import java.util.stream.Stream;

/** The press award's categories, one for every kind of work, in their order. */
enum DemoGenre {
    TELEVISION("Truyền hình", "Television", WorkKind.VIDEO, 5, false),
    PRINT("Báo in", "Print", WorkKind.DOCUMENT, 1, true),
    PHOTO("Ảnh báo chí", "Press photography", WorkKind.IMAGE, 1, false),
    RADIO("Phát thanh", "Radio", WorkKind.AUDIO, 1, false),
    ARTICLE("Báo điện tử", "Online journalism", WorkKind.ARTICLE, 1, false),
    POST("Bài đăng trên mạng", "Published posts", WorkKind.LINK, 1, true);

    private final Text label;
    private final WorkKind kind;
    private final int mostParts;
    private final boolean published;

    DemoGenre(String vi, String en, WorkKind kind, int mostParts, boolean published) {
        this.label = new Text(vi, en);
        this.kind = kind;
        this.mostParts = mostParts;
        this.published = published;
    }

    WorkKind kind() {
        return kind;
    }

    static List<CategoryDefinition> categories(List<CriterionDefinition> criteria) {
        return Stream.of(values()).map(genre -> genre.category(criteria)).toList();
    }

    private CategoryDefinition category(List<CriterionDefinition> criteria) {
        return new CategoryDefinition(label, criteria, requirements());
    }

    private RequirementsDefinition requirements() {
        List<CompanionWish> wishes =
                this == RADIO ? List.of(new CompanionWish(CompanionKind.SCRIPT, true)) : List.of();
        return new RequirementsDefinition(
                List.of(WorkLimits.none(kind)),
                null,
                1,
                mostParts,
                false,
                List.of(),
                published,
                null,
                null,
                wishes);
    }
}
