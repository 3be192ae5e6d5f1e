// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import net.bramp.ffmpeg.builder.FFprobeBuilder;
import net.bramp.ffmpeg.probe.FFmpegStream;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Outcome;
import org.palmares.media.MediaRefusal;
import org.palmares.media.rules.HeicColours;
import org.palmares.media.rules.HeicCrop;
import org.palmares.media.rules.HeicPicture;
import org.palmares.media.rules.HeicTile;
import org.palmares.media.rules.PictureHeader;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Pictures as phones write them. Which ffmpeg reads this container, and whether it joins its tiles,
 * differs from version to version; all of them decode a bare HEVC stream. So the container is read
 * here, and ffmpeg gets the tiles one after the other.
 */
final class HeicWork {

    private final Ffmpeg ffmpeg;

    HeicWork(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Refused where it is of a kind that is not read. */
    Outcome<PictureSource> open(PictureHeader header, Path file, Path folder) throws IOException {
        Path stream = folder.resolveSibling(folder.getFileName() + ".hevc");
        HeicPicture heic = written(file, stream);
        if (heic == null || heic.codedPixels() > PictureWork.MOST_PIXELS * 3 / 2) {
            Files.deleteIfExists(stream);
            return Outcome.refused(MediaRefusal.HEIC_NOT_READ);
        }
        FFmpegStream coded = probed(stream, folder);
        if (coded == null || coded.width != heic.tileWidth() || coded.height != heic.tileHeight()) {
            Files.deleteIfExists(stream);
            return Outcome.refused(MediaRefusal.IMAGE_DAMAGED);
        }
        String before = colours(heic.colours(), coded) + joined(heic);
        String transfer = transfer(heic.colours(), coded);
        return Outcome.done(
                new PictureSource(header, "hevc", "hevc", stream, before, transfer, true));
    }

    private static @Nullable HeicPicture written(Path file, Path stream) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined();
                OutputStream out = Files.newOutputStream(stream)) {
            long size = Math.min(channel.size(), Integer.MAX_VALUE - 8);
            ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, size, arena).asByteBuffer();
            HeicPicture heic = HeicPicture.read(all).orElse(null);
            if (heic != null) {
                for (HeicTile tile : heic.tiles()) {
                    tile.write(all, out);
                }
            }
            return heic;
        } catch (IndexOutOfBoundsException _) {
            return null;
        }
    }

    private @Nullable FFmpegStream probed(Path stream, Path folder) {
        List<String> command =
                new FFprobeBuilder()
                        .setShowFormat(true)
                        .setShowStreams(true)
                        .setShowChapters(false)
                        .addExtraArgs("-v", "error", "-f", "hevc", "-protocol_whitelist", "file")
                        .addExtraArgs("-format_whitelist", "hevc", "-codec_whitelist", "hevc")
                        .addExtraArgs("-max_alloc", "1000000000")
                        .setInput(stream)
                        .build();
        try {
            List<FFmpegStream> streams = ffmpeg.probe(command, stream, folder).getStreams();
            return streams.size() == 1 ? streams.getFirst() : null;
        } catch (IOException _) {
            return null;
        }
    }

    /**
     * What the file says beside the stream comes first. Of a still of which nothing is said all
     * numbers count (ISO/IEC 23000-22, 7.3.6.4), where ffmpeg would think of a film.
     */
    private static String colours(@Nullable HeicColours said, FFmpegStream coded) {
        boolean full = said == null ? !"tv".equals(coded.color_range) : said.full();
        String matrix =
                switch (said == null ? 2 : said.matrix()) {
                    case 1 -> ":colorspace=bt709";
                    case 5, 6 -> ":colorspace=smpte170m";
                    case 9 -> ":colorspace=bt2020nc";
                    default -> "";
                };
        return "setparams=range=" + (full ? "pc" : "tv") + matrix + ",";
    }

    private static @Nullable String transfer(@Nullable HeicColours said, FFmpegStream coded) {
        if (said != null && said.transfer() != 2) {
            return said.transfer() == 16
                    ? "smpte2084"
                    : said.transfer() == 18 ? "arib-std-b67" : null;
        }
        String transfer = Objects.requireNonNullElse(coded.color_transfer, "");
        return transfer.equals("smpte2084") || transfer.equals("arib-std-b67") ? transfer : null;
    }

    private static String joined(HeicPicture heic) {
        String tiles =
                heic.tiles().size() == 1
                        ? ""
                        : "tile=%dx%d,".formatted(heic.columns(), heic.rows());
        HeicCrop crop = heic.crop();
        boolean whole =
                crop.width() == heic.columns() * heic.tileWidth()
                        && crop.height() == heic.rows() * heic.tileHeight();
        return whole
                ? tiles
                : tiles
                        + "crop=%d:%d:%d:%d:exact=1,"
                                .formatted(crop.width(), crop.height(), crop.x(), crop.y());
    }
}
