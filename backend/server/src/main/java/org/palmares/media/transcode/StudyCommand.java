// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The arguments of the looks that {@link SourceStudy} takes. */
final class StudyCommand {

    private StudyCommand() {}

    /** The sound is mixed down first, as viewers will hear it. */
    static List<String> loudness(Container container, Path input) {
        List<String> command =
                new ArrayList<>(List.of("-v", "info", "-hide_banner", "-nostats", "-nostdin"));
        command.addAll(List.of(ProbeCommand.readingOnly(container)));
        command.addAll(List.of("-f", container.demuxer(), "-i", input.toString()));
        command.addAll(
                List.of("-map", "0:a:0", "-af", LadderCommand.STEREO + ",ebur128=framelog=quiet"));
        command.addAll(List.of("-f", "null", "-"));
        return command;
    }

    static List<String> packets(Container container, Path input) {
        List<String> command = new ArrayList<>(List.of("-v", "error"));
        command.addAll(List.of(ProbeCommand.readingOnly(container)));
        command.addAll(List.of("-f", container.demuxer(), "-select_streams", "v:0"));
        command.addAll(List.of("-show_entries", "packet=pts_time,flags", "-of", "csv=p=0"));
        command.add(input.toString());
        return command;
    }
}
