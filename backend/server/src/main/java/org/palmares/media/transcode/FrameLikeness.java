// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.palmares.media.PictureFile;
import org.palmares.media.rules.DifferenceHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The difference hashes by which likely duplicates are found: of a film five stills at fixed shares
 * of its length, of an image its one picture, of a document each page. A file without any is only
 * never found alike.
 */
final class FrameLikeness {

    private static final Logger LOG = LoggerFactory.getLogger(FrameLikeness.class);

    private static final int FRAMES = 5;
    private static final int MOST_PAGES = 24;

    private static final String GREY =
            "scale=%d:%d:flags=area,format=gray"
                    .formatted(DifferenceHash.WIDTH, DifferenceHash.HEIGHT);

    private FrameLikeness() {}

    /** Of the stills of a pass, before one of them is taken for the poster. */
    static List<Long> ofStills(Ffmpeg ffmpeg, Path folder) throws IOException {
        List<Path> stills;
        try (Stream<Path> files = Files.list(folder)) {
            stills =
                    files.filter(f -> f.getFileName().toString().startsWith("still_"))
                            .sorted()
                            .toList();
        }
        List<Long> hashes = new ArrayList<>();
        for (int at = 1; at <= FRAMES && !stills.isEmpty(); at++) {
            Path still = stills.get(stills.size() * at / (FRAMES + 1));
            hash(ffmpeg, "mjpeg", "jpeg_pipe", still, folder, hashes);
        }
        return hashes;
    }

    /** Of each picture in its smallest size. */
    static List<Long> ofPictures(Ffmpeg ffmpeg, List<PictureFile> files, Path folder)
            throws IOException {
        List<Long> hashes = new ArrayList<>();
        int last = 0;
        for (PictureFile file : files) {
            if (file.number() > last && hashes.size() < MOST_PAGES) {
                last = file.number();
                hash(ffmpeg, "webp", "webp_pipe", folder.resolve(file.name()), folder, hashes);
            }
        }
        return hashes;
    }

    private static void hash(
            Ffmpeg ffmpeg,
            String codec,
            String demuxer,
            Path picture,
            Path folder,
            List<Long> hashes)
            throws IOException {
        Path grey = folder.resolve("likeness.raw");
        try {
            ffmpeg.text(
                    Ffmpeg.Program.FFMPEG, command(codec, demuxer, picture, grey), folder, folder);
            byte[] spots = Files.readAllBytes(grey);
            hashes.add(
                    spots.length == DifferenceHash.BYTES
                            ? DifferenceHash.of(spots, 0)
                            : DifferenceHash.PLAIN);
        } catch (TranscodeFailure e) {
            LOG.info("No likeness: {}", e.getMessage());
            hashes.add(DifferenceHash.PLAIN);
        } finally {
            Files.deleteIfExists(grey);
        }
    }

    private static List<String> command(String codec, String demuxer, Path picture, Path grey) {
        return List.of(
                "-y",
                "-v",
                "error",
                "-nostdin",
                "-protocol_whitelist",
                "file",
                "-codec_whitelist",
                codec + ",rawvideo",
                "-f",
                demuxer,
                "-i",
                picture.toString(),
                "-vf",
                GREY,
                "-frames:v",
                "1",
                "-f",
                "rawvideo",
                grey.toString());
    }
}
