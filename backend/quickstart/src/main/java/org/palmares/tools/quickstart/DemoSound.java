// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A made tune that stands for a broadcast: soft notes, each dying away. */
final class DemoSound {

    private static final String TUNE =
            "aevalsrc=0.35*sin(2*PI*t*(220*pow(2\\,floor(mod(t*1.5\\,5))*2/12)))"
                    + "*exp(-2.2*mod(t*1.5\\,1))+0.12*sin(2*PI*110*t)*(0.6+0.4*sin(0.7*t)):d=24";

    private DemoSound() {}

    static void draw(Path file) throws IOException {
        DemoFfmpeg.run(
                List.of("-f", "lavfi", "-i", TUNE, "-ac", "1", "-c:a", "aac", file.toString()));
    }
}
