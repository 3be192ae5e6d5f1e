// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;
import org.palmares.media.rules.Playlist;
import org.palmares.media.rules.Playlist.Segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Believes files, not exit codes: what ffmpeg has made must be whole and as long as the source. */
final class RenditionCheck {

    private final Ffmpeg ffmpeg;

    RenditionCheck(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Refused where the source turned out to be shorter than it says. */
    Outcome<List<RungFiles>> verify(TranscodePlan plan, SourceVideo source, Path folder)
            throws IOException {
        List<RungFiles> verified = new ArrayList<>();
        for (Rung rung : plan.rungs()) {
            Playlist playlist =
                    Playlist.parse(Files.readString(folder.resolve(rung.playlist())))
                            .orElseThrow(() -> new TranscodeFailure("unfinished " + rung));
            if (playlist.seconds() < source.seconds() - tolerance(source.seconds())) {
                return Outcome.refused(
                        MediaRefusal.VIDEO_DAMAGED,
                        Long.toString(Math.round(playlist.seconds())),
                        Long.toString(Math.round(source.seconds())));
            }
            verified.add(verify(rung, playlist, plan.sound().present(), folder));
        }
        return Outcome.done(verified);
    }

    private RungFiles verify(Rung rung, Playlist playlist, boolean audio, Path folder)
            throws IOException {
        long bytes = 0;
        double peak = 0;
        for (Segment segment : playlist.segments()) {
            long size = size(folder.resolve(segment.file()));
            bytes += size;
            peak = Math.max(peak, size * 8 / Math.max(0.5, segment.seconds()));
        }
        size(folder.resolve(rung.init()));
        probe(rung, playlist, folder);
        List<String> files = new ArrayList<>(List.of(rung.init()));
        playlist.segments().forEach(segment -> files.add(segment.file()));
        return new RungFiles(
                rung,
                files,
                Math.round(peak),
                Math.round(bytes * 8 / playlist.seconds()),
                CodecNames.of(Files.readAllBytes(folder.resolve(rung.init())), audio));
    }

    private void probe(Rung rung, Playlist playlist, Path folder) throws IOException {
        Path file = folder.resolve(rung.playlist());
        SourceVideo made =
                SourceProbe.read(ffmpeg.probe(ProbeCommand.ofPlaylist(file), file, folder));
        boolean right =
                made.width() == rung.width()
                        && made.height() == rung.height()
                        && Math.abs(made.seconds() - playlist.seconds())
                                <= tolerance(playlist.seconds());
        if (!right) {
            throw new TranscodeFailure("ffprobe finds " + made + " for " + rung);
        }
    }

    private static double tolerance(double seconds) {
        return Math.max(1.5, seconds * 0.03);
    }

    private static long size(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new TranscodeFailure("empty " + file.getFileName());
        }
        return size;
    }
}
