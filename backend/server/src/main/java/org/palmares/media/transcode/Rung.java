// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/**
 * One step of the ladder.
 *
 * @param name of its playlist: the short side in pixels
 * @param videoKilobits most per second
 */
record Rung(String name, int width, int height, int videoKilobits, int audioKilobits) {

    String playlist() {
        return name + ".m3u8";
    }

    String init() {
        return "init_" + name + ".mp4";
    }
}
