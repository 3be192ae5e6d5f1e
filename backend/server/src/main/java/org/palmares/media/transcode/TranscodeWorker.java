// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/** The application in the role of a worker: no web, no events, its own database login. */
public final class TranscodeWorker {

    private TranscodeWorker() {}

    public static void main(String[] args) {
        throw new IllegalStateException("the worker arrives with the media module");
    }
}
