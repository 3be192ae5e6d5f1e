// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTrackTests {

    @Test
    void namesARectangleForEachStretchOfTheFilm() {
        assertThat(new PreviewTrack(3, 1.5, 4, 160, 90).text())
                .isEqualTo(
                        """
                        WEBVTT

                        00:00:00.000 --> 00:00:01.500
                        previews_001.jpg#xywh=0,0,160,90

                        00:00:01.500 --> 00:00:03.000
                        previews_001.jpg#xywh=160,0,160,90

                        00:00:03.000 --> 00:00:04.500
                        previews_001.jpg#xywh=320,0,160,90
                        """);
    }

    @Test
    void goesOnInTheNextRowAndOnTheNextSheet() {
        String text = new PreviewTrack(1000, 4, 4000, 90, 160).text();
        assertThat(text)
                .contains("00:00:40.000 --> 00:00:44.000\npreviews_001.jpg#xywh=0,160,90,160\n")
                .contains("00:06:36.000 --> 00:06:40.000\npreviews_001.jpg#xywh=810,1440,90,160\n")
                .contains("00:06:40.000 --> 00:06:44.000\npreviews_002.jpg#xywh=0,0,90,160\n")
                .contains("01:06:36.000 --> 01:06:40.000\npreviews_010.jpg#xywh=810,1440,90,160\n");
    }
}
