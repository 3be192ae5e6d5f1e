// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.media.MediaRefusal;
import org.palmares.media.PictureFile;
import org.palmares.media.rules.FileType;
import org.palmares.media.rules.PictureHeader;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Makes the sizes of one picture; reads its header before anything decodes it. */
final class PictureWork {

    /** A scan of a newspaper's page at 300 dots per inch has a third of it. */
    static final long MOST_PIXELS = 100_000_000;

    private static final int LONGEST_SIDE = 20_000;

    private final Ffmpeg ffmpeg;
    private final HeicWork heic;
    private final Duration stall;

    PictureWork(Ffmpeg ffmpeg, Duration stall) {
        this.ffmpeg = ffmpeg;
        this.heic = new HeicWork(ffmpeg);
        this.stall = stall;
    }

    List<Long> likeness(List<PictureFile> files, Path folder) throws IOException {
        return FrameLikeness.ofPictures(ffmpeg, files, folder);
    }

    /** Refused where the picture is not whole, or is larger than may be decoded. */
    Outcome<PictureSource> open(FileType type, Path file, Path folder) throws IOException {
        PictureHeader header = read(type, file);
        if (header.width() > LONGEST_SIDE
                || header.height() > LONGEST_SIDE
                || (long) header.width() * header.height() > MOST_PIXELS) {
            return Outcome.refused(
                    Refusal.of(
                            MediaRefusal.IMAGE_TOO_LARGE,
                            Integer.toString(header.width()),
                            Integer.toString(header.height())));
        }
        if (!header.whole()) {
            return Outcome.refused(MediaRefusal.FILE_CUT_OFF);
        }
        if (type == FileType.HEIC) {
            return heic.open(header, file, folder);
        }
        return header.width() <= 0 || header.height() <= 0
                ? Outcome.refused(MediaRefusal.IMAGE_DAMAGED)
                : Outcome.done(PictureSource.of(type, header, file));
    }

    private static PictureHeader read(FileType type, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            // Beyond the longest buffer lies no picture that would be taken.
            long size = Math.min(channel.size(), Integer.MAX_VALUE - 8);
            return PictureHeader.read(
                    type, channel.map(MapMode.READ_ONLY, 0, size, arena).asByteBuffer());
        }
    }

    /** Refused where the picture cannot be decoded. */
    Outcome<List<PictureFile>> make(
            Lease lease, PictureSource source, List<PictureFile> files, Path folder)
            throws IOException {
        String cover = CoverFilters.still(lease.job().cover(), files.getFirst().number());
        List<String> command = PictureCommand.of(source, cover, files, folder);
        try {
            new FfmpegRun(lease, 0, stall).run(ffmpeg, command, source.input(), folder);
        } catch (FfmpegFailure failure) {
            if (failure.isOfTheFile()) {
                return Outcome.refused(MediaRefusal.IMAGE_DAMAGED);
            }
            throw failure;
        } finally {
            source.close();
        }
        for (PictureFile file : files) {
            Path made = folder.resolve(file.name());
            // Without a single picture ffmpeg can end well and leave nothing.
            if (!Files.exists(made) || Files.size(made) == 0) {
                return Outcome.refused(MediaRefusal.IMAGE_DAMAGED);
            }
            PictureHeader said = read(FileType.WEBP, made);
            if (!said.whole() || said.width() != file.width() || said.height() != file.height()) {
                throw new TranscodeFailure("wanted " + file + " and found " + said);
            }
        }
        return Outcome.done(files);
    }
}
