// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class KeyFramesTests {

    @Test
    void cutsAtTheFirstKeyFrameOfEachStretch() {
        KeyFrames frames = new KeyFrames(List.of(0.0, 3.0, 6.0, 9.0, 12.0, 15.0), true);
        assertThat(frames.cuts(4, 18)).containsExactly(0.0, 6.0, 9.0, 12.0);
    }

    @Test
    void countsFromTheStartAndNotFromTheCutBefore() {
        KeyFrames frames = new KeyFrames(List.of(0.0, 3.5, 7.0, 8.0, 11.0, 12.0), true);
        assertThat(frames.cuts(4, 14)).containsExactly(0.0, 7.0, 8.0, 12.0);
    }

    @Test
    void cutsNothingWhereKeyFramesLieTooFarApart() {
        assertThat(new KeyFrames(List.of(0.0, 10.0, 12.0), true).cuts(4, 14)).isEmpty();
        assertThat(new KeyFrames(List.of(0.0, 2.0), true).cuts(4, 14)).isEmpty();
        assertThat(new KeyFrames(List.of(), true).cuts(4, 14)).isEmpty();
    }

    @Test
    void tellsOpenGroupsFromClosedOnesByPicturesShownBeforeTheirKeyFrame() {
        KeyFrames closed =
                KeyFrames.read(List.of("0.08,K__", "0.2,___", "0.12,___", "2.08,K__", "2.2,___"));
        assertThat(closed.closed()).isTrue();
        assertThat(closed.times()).containsExactly(0.0, 2.0);
        KeyFrames open =
                KeyFrames.read(List.of("0.0,K__", "0.04,___", "2.08,K__", "2.04,___", "2.12,___"));
        assertThat(open.closed()).isFalse();
        assertThat(open.cuts(4, 3)).isEmpty();
    }

    @Test
    void takesNothingFromAFileThatDoesNotBeginWithAKeyFrame() {
        assertThat(KeyFrames.read(List.of("0.0,___", "0.04,K__", "N/A,K__")).closed()).isFalse();
    }
}
