// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.transcode.TranscodeWorker;

/** The application in the role of a worker, for whoever starts one. */
public final class MediaWorker {

    private MediaWorker() {}

    public static void main(String[] args) {
        TranscodeWorker.main(args);
    }
}
