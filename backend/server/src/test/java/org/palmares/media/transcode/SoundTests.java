// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundTests {

    @Test
    void bringsLoudAndSoftSoundToTheSameLoudness() {
        assertThat(Sound.of(film(true), -9.5)).isEqualTo(new Sound(true, false, -6.5));
        assertThat(Sound.of(film(true), -27)).isEqualTo(new Sound(true, false, 11));
    }

    @Test
    void liftsWhatIsVerySoftNoMoreThanReasonable() {
        assertThat(Sound.of(film(true), -55).gain()).isEqualTo(15);
    }

    @Test
    void leavesSilenceAsItIs() {
        assertThat(Sound.of(film(true), Double.NEGATIVE_INFINITY).gain()).isZero();
        assertThat(Sound.of(film(true), -70).gain()).isZero();
        assertThat(Sound.of(film(true), Double.NaN).gain()).isZero();
        assertThat(Sound.of(film(false), Double.NaN)).isEqualTo(Sound.NONE);
    }

    @Test
    void copiesWhatIsLoudEnoughAndLightEnough() {
        assertThat(Sound.of(film(true), -16.4).copied()).isTrue();
        assertThat(Sound.of(film(true), -18).copied()).isFalse();
    }

    private static SourceVideo film(boolean audio) {
        return new SourceVideo(
                60,
                640,
                360,
                640,
                360,
                25,
                "h264",
                1,
                audio ? 2 : 1,
                audio,
                new SourceCoding("", "High", "yuv420p", true, 1, "aac", "LC", 2, 44_100, 128_000));
    }
}
