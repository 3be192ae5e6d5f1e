// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.media.rules.Playlist;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/** All rungs of a media, loaded to a folder as a player loads them: by a granted playback. */
final class Films {

    private final Path folder;
    private final Map<String, Path> rungs = new TreeMap<>();

    private Films(Path folder) {
        this.folder = folder;
    }

    static Films loaded(OnRealServers test, Media media, Path folder) throws Exception {
        Films films = new Films(Files.createDirectories(folder));
        String main = test.address(test.granted(media).playlistUrl());
        for (String line : text(main).lines().filter(l -> !l.startsWith("#")).toList()) {
            films.load(URI.create(main).resolve(line).toString(), line);
        }
        return films;
    }

    private void load(String url, String name) throws Exception {
        String text = text(url);
        if (Playlist.parse(text).isEmpty()) {
            throw new AssertionError("not a finished playlist: " + text);
        }
        for (String file : Playlist.files(text)) {
            String from = URI.create(url).resolve(file).toString();
            Files.write(folder.resolve(file), Browser.get(from).body());
        }
        rungs.put(name.replace(".m3u8", ""), Files.writeString(folder.resolve(name), text));
    }

    private static String text(String url) throws Exception {
        var answer = Browser.get(url);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + url);
        }
        return new String(answer.body(), UTF_8);
    }

    Map<String, String> sizes() throws Exception {
        Map<String, String> sizes = new TreeMap<>();
        for (var rung : rungs.entrySet()) {
            sizes.put(rung.getKey(), Videos.probed(rung.getValue()));
        }
        return sizes;
    }

    /** How many pictures the whole rung has. */
    int decoded(String rung) throws Exception {
        return Videos.decoded(rungs.get(rung));
    }

    /** The playlist of a rung, with its files beside it. */
    Path path(String rung) {
        return rungs.get(rung);
    }

    /** Where the segments of a rung begin: each at a key frame. */
    List<Double> keyFrameTimes(String rung) throws Exception {
        return Playlist.parse(Files.readString(rungs.get(rung))).orElseThrow().segments().stream()
                .map(Playlist.Segment::seconds)
                .toList();
    }

    String bytes(String rung) throws Exception {
        return new String(Files.readAllBytes(folder.resolve("init_" + rung + ".mp4")), UTF_8);
    }

    /** The mean of all pixels, 0 to 255. */
    static double brightness(byte[] picture) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        long sum = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
            }
        }
        return sum / 3.0 / image.getWidth() / image.getHeight();
    }

    static String sha256(Path file) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
