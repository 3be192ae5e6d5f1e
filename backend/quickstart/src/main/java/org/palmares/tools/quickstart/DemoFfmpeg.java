// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.tools.localservers.Ffmpeg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One run of ffmpeg for the demo's own films and sounds. */
final class DemoFfmpeg {

    private DemoFfmpeg() {}

    static void run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Ffmpeg.find().ffmpeg().toString());
        command.addAll(List.of("-nostdin", "-v", "error", "-y"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException("ffmpeg made no demo file: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
