// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/** Makes an ordinary picture of one in a high dynamic range. */
final class OrdinaryRange {

    private OrdinaryRange() {}

    /**
     * From PQ or HLG to BT.709, in linear light and at the largest size that is wanted. Files name
     * the transfer but often not the primaries, and both come with BT.2020 only. Ends with a comma.
     *
     * @param transfer as zscale names it
     */
    static String filters(String transfer, int width, int height) {
        return String.join(
                ",",
                "scale=" + width + ":" + height,
                "zscale=tin=%s:min=bt2020nc:pin=bt2020:t=linear:npl=100".formatted(transfer),
                "format=gbrpf32le",
                "zscale=p=bt709",
                "tonemap=tonemap=hable:desat=0",
                "zscale=t=bt709:m=bt709:r=tv",
                "format=yuv420p",
                "");
    }
}
