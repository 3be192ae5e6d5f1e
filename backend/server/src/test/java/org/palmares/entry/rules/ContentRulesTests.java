// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.rules.RuleWorks.part;
import static org.palmares.entry.rules.RuleWorks.said;
import static org.palmares.entry.rules.RuleWorks.titled;
import static org.palmares.entry.rules.RuleWorks.with;
import static org.palmares.entry.rules.RuleWorks.work;

import org.junit.jupiter.api.Test;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.WorkKind;
import org.palmares.media.MediaState;

import java.util.Map;

class ContentRulesTests {

    @Test
    void filmsSoundsAndDocumentsNeedTheirFile() {
        var work =
                work(
                        part(WorkKind.VIDEO),
                        titled(part(WorkKind.AUDIO), "Tập 2"),
                        part(WorkKind.DOCUMENT));

        assertThat(said(ContentRules.check(work)))
                .containsExactly(
                        "ENTRY_FILE_MISSING parts.0.media Phần 1",
                        "ENTRY_FILE_MISSING parts.1.media Phần 2 “Tập 2”",
                        "ENTRY_FILE_MISSING parts.2.media Phần 3");
    }

    @Test
    void aFileThatIsStillBeingCheckedIsThereAndOneThatWasRefusedIsNot() {
        var film = part(WorkKind.VIDEO);
        for (MediaState state : MediaState.values()) {
            var codes = said(ContentRules.check(work(Map.of(film.key(), state), film)));
            switch (state) {
                case CHECKING, TRANSCODING, READY -> assertThat(codes).isEmpty();
                case UPLOADING ->
                        assertThat(codes)
                                .containsExactly("ENTRY_FILE_MISSING parts.0.media Tác phẩm");
                case REFUSED, FAILED ->
                        assertThat(codes)
                                .containsExactly("ENTRY_FILE_NOT_ACCEPTED parts.0.media Tác phẩm");
            }
        }
    }

    @Test
    void aSetNeedsAPictureAndAnArticleItsText() {
        assertThat(said(ContentRules.check(work(part(WorkKind.IMAGE), part(WorkKind.ARTICLE)))))
                .containsExactly(
                        "PICTURE_MISSING parts.0.pictures Phần 1",
                        "ARTICLE_EMPTY parts.1.article Phần 2");
    }

    @Test
    void aCompanionWithoutItsFileIsSaidToo() {
        var set = with(part(WorkKind.IMAGE), CompanionKind.PICTURE, CompanionKind.PICTURE);
        var files = Map.of(set.companions().getFirst().key(), MediaState.READY);

        assertThat(said(ContentRules.check(work(files, set))))
                .containsExactly("ENTRY_FILE_MISSING parts.0.companions.1 Tác phẩm");
    }
}
