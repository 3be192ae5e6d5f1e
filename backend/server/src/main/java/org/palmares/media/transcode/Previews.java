// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.Renditions;
import org.palmares.media.rules.PreviewTrack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lays the stills of the pass together to sheets, for the seek bar; the film is not read again. */
final class Previews {

    private static final int LONG_SIDE = 160;

    private Previews() {}

    /** Before the poster is taken from among the stills. False where there are none. */
    static boolean make(Ffmpeg ffmpeg, TranscodePlan plan, SourceVideo video, Path folder)
            throws IOException {
        int stills = count(folder);
        if (stills == 0) {
            return false;
        }
        PreviewTrack track = track(plan, video, stills);
        ffmpeg.text(Ffmpeg.Program.FFMPEG, command(track, folder), folder, folder);
        Files.writeString(folder.resolve(Renditions.PREVIEWS), track.text());
        return true;
    }

    /** Their files, the track first. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("previews"))
                    .sorted()
                    .toList();
        }
    }

    private static PreviewTrack track(TranscodePlan plan, SourceVideo video, int stills) {
        double scale = (double) LONG_SIDE / Math.max(plan.stillWidth(), plan.stillHeight());
        return new PreviewTrack(
                stills,
                plan.secondsPerStill(),
                video.seconds(),
                even(plan.stillWidth() * scale),
                even(plan.stillHeight() * scale));
    }

    private static int even(double length) {
        return Math.max(2, (int) Math.round(length / 2) * 2);
    }

    private static int count(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return (int) all.filter(f -> f.getFileName().toString().startsWith("still_")).count();
        }
    }

    private static List<String> command(PreviewTrack track, Path folder) {
        return List.of(
                "-v",
                "error",
                "-nostdin",
                "-protocol_whitelist",
                "file",
                "-f",
                "image2",
                "-i",
                folder.resolve(LadderCommand.STILLS).toString(),
                "-vf",
                "scale=%d:%d,tile=%dx%d"
                        .formatted(
                                track.width(),
                                track.height(),
                                PreviewTrack.ACROSS,
                                PreviewTrack.DOWN),
                "-map_metadata",
                "-1",
                "-q:v",
                "5",
                folder.resolve(PreviewTrack.SHEETS).toString());
    }
}
