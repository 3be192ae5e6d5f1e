// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.rules.RuleWorks.asking;
import static org.palmares.entry.rules.RuleWorks.part;
import static org.palmares.entry.rules.RuleWorks.said;
import static org.palmares.entry.rules.RuleWorks.with;
import static org.palmares.entry.rules.RuleWorks.work;

import org.junit.jupiter.api.Test;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.WorkKind;

import java.util.List;

class CompanionRulesTests {

    @Test
    void whatIsInsistedOnMustStandBesideEveryPartThatItSuits() {
        var asked =
                asking(
                        false,
                        List.of(),
                        false,
                        new CompanionWish(CompanionKind.SCRIPT, true),
                        new CompanionWish(CompanionKind.CAPTIONS, false));
        var sound = part(WorkKind.AUDIO);

        assertThat(
                        said(
                                CompanionRules.check(
                                        work(
                                                with(sound, CompanionKind.SCRIPT),
                                                sound,
                                                part(WorkKind.ARTICLE)),
                                        asked)))
                .containsExactly("COMPANION_MISSING parts.1.companions Phần 2");
    }

    @Test
    void captionsBelongToFilmOrSoundAndOnlyOnce() {
        assertThat(CompanionRules.add(part(WorkKind.VIDEO), CompanionKind.CAPTIONS, 1)).isEmpty();
        assertThat(said(CompanionRules.add(part(WorkKind.DOCUMENT), CompanionKind.CAPTIONS, 1)))
                .containsExactly("COMPANION_DOES_NOT_FIT kind phụ đề");
        assertThat(
                        said(
                                CompanionRules.add(
                                        with(part(WorkKind.AUDIO), CompanionKind.CAPTIONS),
                                        CompanionKind.CAPTIONS,
                                        1)))
                .containsExactly("TOO_MANY_COMPANIONS kind phụ đề");
    }

    @Test
    void aSetTakesMorePicturesThanOne() {
        var set = with(part(WorkKind.IMAGE), CompanionKind.PICTURE, CompanionKind.PICTURE);

        assertThat(CompanionRules.add(set, CompanionKind.PICTURE, 58)).isEmpty();
        assertThat(said(CompanionRules.add(set, CompanionKind.PICTURE, 59)))
                .containsExactly("TOO_MANY_COMPANIONS kind ảnh");
        assertThat(CompanionRules.suits(CompanionKind.ORIGINAL_PHOTO, WorkKind.VIDEO)).isFalse();
    }
}
