// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VideoPolicyTests {

    @Test
    void takesAnOrdinaryFilm() {
        assertThat(VideoPolicy.refusal(video(600, 3840, 2160, 60, "hevc", 1, 4), 600)).isEmpty();
        assertThat(VideoPolicy.refusal(video(600.9, 64, 48, 15, "vp9", 1, 1), 600)).isEmpty();
    }

    @Test
    void refusesWhatWouldExhaustAWorker() {
        assertThat(reason(video(10, 30_000, 30_000, 25, "h264", 1, 1)))
                .isEqualTo("VIDEO_TOO_LARGE");
        assertThat(reason(video(10, 4096, 4096, 25, "h264", 1, 1))).isEqualTo("VIDEO_TOO_LARGE");
        assertThat(reason(video(36_000, 640, 360, 25, "h264", 1, 1))).isEqualTo("VIDEO_TOO_LONG");
        assertThat(reason(video(10, 640, 360, 1000, "h264", 1, 1)))
                .isEqualTo("FRAME_RATE_TOO_HIGH");
        assertThat(reason(video(10, 640, 360, 25, "h264", 1, 17))).isEqualTo("TOO_MANY_STREAMS");
    }

    @Test
    void refusesWhatIsNotOneMovingPicture() {
        assertThat(reason(video(10, 0, 0, 0, "", 0, 1))).isEqualTo("NOT_A_VIDEO");
        assertThat(reason(video(0, 640, 360, 0, "h264", 1, 1))).isEqualTo("NOT_A_VIDEO");
        assertThat(reason(video(10, 640, 360, 25, "h264", 2, 3))).isEqualTo("TOO_MANY_STREAMS");
    }

    @Test
    void refusesACodecThatIsNotOnTheList() {
        assertThat(reason(video(10, 640, 360, 25, "magicyuv", 1, 1)))
                .isEqualTo("CODEC_NOT_SUPPORTED");
    }

    private static String reason(SourceVideo video) {
        return VideoPolicy.refusal(video, 600).orElseThrow().code().name();
    }

    private static SourceVideo video(
            double seconds, int width, int height, double rate, String codec, int videos, int all) {
        return new SourceVideo(
                seconds, width, height, width, height, rate, codec, videos, all, true);
    }
}
