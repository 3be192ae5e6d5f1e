// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.media.PictureFile;

class PictureSizesTests {

    @Test
    void keepsAnImageInThreeSizesByItsLongerSideAndNeverEnlargesIt() {
        assertThat(PictureSizes.ofImage(4000, 3000))
                .containsExactly(
                        new PictureFile(1, 480, 360),
                        new PictureFile(1, 1080, 810),
                        new PictureFile(1, 2160, 1620));
        assertThat(PictureSizes.ofImage(500, 400)).containsExactly(new PictureFile(1, 500, 400));
        assertThat(PictureSizes.ofImage(1, 1)).containsExactly(new PictureFile(1, 1, 1));
        assertThat(PictureSizes.ofImage(20_000, 2))
                .containsExactly(
                        new PictureFile(1, 480, 1),
                        new PictureFile(1, 1080, 1),
                        new PictureFile(1, 2160, 1));
    }

    @Test
    void keepsAPageInTwoSizesByItsWidth() {
        assertThat(PictureSizes.ofPage(7, 1800, 2545))
                .containsExactly(new PictureFile(7, 900, 1273), new PictureFile(7, 1800, 2545));
        assertThat(new PictureFile(7, 900, 1273).name()).isEqualTo("p00007_900.webp");
        assertThat(PictureSizes.ofPage(1, 1000, 20_000).getLast().height())
                .isLessThanOrEqualTo(16_383);
    }
}
