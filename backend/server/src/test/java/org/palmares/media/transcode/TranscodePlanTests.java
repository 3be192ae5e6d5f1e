// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class TranscodePlanTests {

    @Test
    void goesDownFromFullHdInFourRungs() {
        assertThat(sizes(1920, 1080))
                .containsExactly("1920x1080", "1280x720", "854x480", "640x360");
    }

    @Test
    void goesNoHigherThanFullHd() {
        assertThat(sizes(3840, 2160))
                .containsExactly("1920x1080", "1280x720", "854x480", "640x360");
    }

    @Test
    void measuresAPortraitByItsWidth() {
        assertThat(sizes(1080, 1920))
                .containsExactly("1080x1920", "720x1280", "480x854", "360x640");
    }

    @Test
    void keepsTheSizeOfASourceBetweenTwoRungs() {
        assertThat(sizes(1600, 900)).containsExactly("1600x900", "1280x720", "854x480", "640x360");
        assertThat(sizes(1276, 718)).containsExactly("1276x718", "854x480", "640x360");
    }

    @Test
    void neverEnlargesASmallSource() {
        assertThat(sizes(320, 240)).containsExactly("320x240");
        assertThat(sizes(64, 2)).containsExactly("64x2");
    }

    @Test
    void makesOddSidesEven() {
        assertThat(sizes(333, 251)).containsExactly("332x250");
        assertThat(sizes(1365, 767)).first().isEqualTo("1364x766");
    }

    @Test
    void keepsAllRungsWithinTheSourceEvenAndInItsShape() {
        Random random = new Random(42);
        for (int i = 0; i < 5000; i++) {
            SourceVideo source = source(2 + random.nextInt(4000), 2 + random.nextInt(4000));
            List<Rung> rungs = TranscodePlan.of(source).rungs();
            assertThat(rungs).isNotEmpty();
            assertThat(rungs.stream().map(Rung::name)).doesNotHaveDuplicates();
            for (Rung rung : rungs) {
                assertThat(rung.width() % 2 + rung.height() % 2).as("%s", source).isZero();
                assertThat(rung.width()).as("%s", source).isLessThanOrEqualTo(source.width() + 1);
                assertThat(rung.height()).as("%s", source).isLessThanOrEqualTo(source.height() + 1);
                double shape = (double) source.width() / source.height();
                double made = (double) rung.width() / rung.height();
                double finest = Math.min(rung.width(), rung.height());
                assertThat(made / shape)
                        .as("%s", source)
                        .isBetween(1 - 3 / finest, 1 + 3 / finest + 0.01);
            }
        }
    }

    @Test
    void cutsVeryHighFrameRatesDownAndLeavesOthers() {
        assertThat(TranscodePlan.of(source(640, 360, 10, 119.88)).framesPerSecond()).isEqualTo(60);
        assertThat(TranscodePlan.of(source(640, 360, 10, 59.94)).framesPerSecond()).isZero();
    }

    @Test
    void takesStillsOftenEnoughToFollowTheProgress() {
        assertThat(TranscodePlan.of(source(640, 360, 7200, 25)).secondsPerStill()).isEqualTo(4);
        assertThat(TranscodePlan.of(source(640, 360, 90, 25)).secondsPerStill()).isEqualTo(1.5);
        assertThat(TranscodePlan.of(source(640, 360, 0.2, 25)).secondsPerStill()).isEqualTo(0.1);
    }

    @Test
    void decodesOnceForAllRungs() {
        TranscodePlan plan = TranscodePlan.of(source(1280, 720, 90, 25));
        assertThat(LadderFilters.of(plan))
                .isEqualTo(
                        "[0:v:0]split=4[s720][s480][s360][p]"
                                + ";[s720]scale=1280:720,setsar=1,format=yuv420p[v720]"
                                + ";[s480]scale=854:480,setsar=1,format=yuv420p[v480]"
                                + ";[s360]scale=640:360,setsar=1,format=yuv420p[v360]"
                                + ";[p]fps=1/1.500,scale=1280:720,setsar=1,format=yuvj420p[stills]"
                                + ";[0:a:0]aformat=channel_layouts=stereo,aresample=48000"
                                + ",asplit=3[a720][a480][a360]");
    }

    @Test
    void bringsHighDynamicRangeDownOnceBeforeTheSplit() {
        TranscodePlan plan =
                TranscodePlan.of(coded("smpte2084", "Main 10", "yuv420p10le", 3_000_000));
        assertThat(LadderFilters.of(plan))
                .containsOnlyOnce("tonemap=tonemap=hable")
                .contains("zscale=tin=smpte2084")
                .contains("format=yuv420p,split=4");
        assertThat(LadderFilters.of(TranscodePlan.of(source(1280, 720)))).doesNotContain("zscale");
    }

    @Test
    void copiesOnlyAPictureThatEveryBrowserPlaysAndThatIsLightEnough() {
        assertThat(mayCopy(coded("bt709", "High", "yuv420p", 2_000_000))).isTrue();
        assertThat(mayCopy(coded("bt709", "High", "yuv420p", 3_000_000))).isFalse();
        assertThat(mayCopy(coded("bt709", "High", "yuv420p", 0))).isFalse();
        assertThat(mayCopy(coded("bt709", "High 4:4:4 Predictive", "yuv444p", 2_000_000)))
                .isFalse();
        assertThat(mayCopy(coded("arib-std-b67", "High", "yuv420p", 2_000_000))).isFalse();
        assertThat(mayCopy(source(1280, 720))).isFalse();
    }

    private static boolean mayCopy(SourceVideo video) {
        return TranscodePlan.of(video).mayCopy(video);
    }

    private static SourceVideo coded(String transfer, String profile, String pixels, long bits) {
        return new SourceVideo(
                60,
                1280,
                720,
                1280,
                720,
                25,
                "h264",
                1,
                2,
                true,
                new SourceCoding(
                        transfer, profile, pixels, true, bits, "aac", "LC", 2, 48_000, 128_000));
    }

    private static List<String> sizes(int width, int height) {
        return TranscodePlan.of(source(width, height)).rungs().stream()
                .map(rung -> rung.width() + "x" + rung.height())
                .toList();
    }

    private static SourceVideo source(int width, int height) {
        return source(width, height, 60, 25);
    }

    private static SourceVideo source(int width, int height, double seconds, double rate) {
        return new SourceVideo(seconds, width, height, width, height, rate, "h264", 1, 2, true);
    }
}
