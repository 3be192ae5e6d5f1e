// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.kernel.Refusal;
import org.palmares.media.Aspect;
import org.palmares.media.UploadLimits;

import java.time.Duration;
import java.util.Optional;

class LimitRulesTests {

    private static final UploadLimits AUDIO = UploadLimits.audio(1000, Duration.ofSeconds(90));

    @Test
    void forgivesWhatRecordersRound() {
        assertThat(LimitRules.tooLong(AUDIO, 91)).isEmpty();
        assertThat(said(LimitRules.tooLong(AUDIO, 91.1))).isEqualTo("AUDIO_TOO_LONG [1:30]");
        UploadLimits longer = AUDIO.lastingAtLeast(Duration.ofSeconds(30));
        assertThat(LimitRules.tooShort(longer, 29.5)).isEmpty();
        assertThat(said(LimitRules.tooShort(longer, 29.4))).isEqualTo("TOO_SHORT [30]");
    }

    @Test
    void measuresTheShorterSideAndHowAPictureStands() {
        UploadLimits image = UploadLimits.image(1000).measuringAtLeast(1080);
        assertThat(LimitRules.shape(image, 1920, 1080)).isEmpty();
        assertThat(said(LimitRules.shape(image, 1079, 4000)))
                .isEqualTo("PICTURE_TOO_SMALL [1079, 4000, 1080]");
        assertThat(LimitRules.shape(image.standing(Aspect.SQUARE), 1100, 1080)).isEmpty();
        assertThat(said(LimitRules.shape(image.standing(Aspect.SQUARE), 1200, 1080)))
                .isEqualTo("NOT_SQUARE []");
        assertThat(said(LimitRules.shape(image.standing(Aspect.PORTRAIT), 1200, 1200)))
                .isEqualTo("NOT_PORTRAIT []");
    }

    @Test
    void countsPagesAndBoundsWhatAnybodyMayAllow() {
        UploadLimits document = UploadLimits.document(1000, 12);
        assertThat(LimitRules.tooManyPages(document, 12)).isEmpty();
        assertThat(said(LimitRules.tooManyPages(document, 13)))
                .isEqualTo("TOO_MANY_PAGES [13, 12]");
        assertThat(UploadLimits.document(1000, 5000).maxPages()).isEqualTo(300);
        assertThat(UploadLimits.captions().maxSize()).isEqualTo(2_000_000);
    }

    private static String said(Optional<Refusal> refusal) {
        return refusal.map(r -> r.code().name() + " " + r.args()).orElse("nothing");
    }
}
