// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.media.Likenesses.Near;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The same film, picture or page is found again however it was coded; others are not. */
class LikenessTests extends OnRealServers {

    private static final String SCENES = "mandelbrot=size=640x360:rate=6:end_scale=0.02";

    @TempDir static Path folder;
    @Autowired Likenesses likenesses;

    private final Map<String, Media> sent = new LinkedHashMap<>();

    @Test
    void findsTheSameFilmAndPictureCodedAnewAndNoOthers() throws Exception {
        Path film = made("film.mp4", "-f", "lavfi", "-i", SCENES, "-t", "10", "-crf", "18");
        Path again =
                made(
                        "again.mp4",
                        "-i",
                        film.toString(),
                        "-vf",
                        "crop=iw*0.97:ih*0.97,scale=426:240,drawbox=x=380:y=8:w=36:h=20:color=white:t=fill",
                        "-crf",
                        "36");
        Path other =
                made("other.mp4", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=6", "-t", "10");
        Path picture = picture("picture.png", film, "scale=1200:-2");
        Path smaller = picture("smaller.jpg", picture, "scale=500:-2");
        Path mirrored = picture("mirrored.png", picture, "hflip");
        try (var _ = worker(Map.of())) {
            UploadLimits image = UploadLimits.image(20_000_000);
            send("film", film, LIMITS);
            send("again", again, LIMITS);
            send("other", other, LIMITS);
            for (String colour : List.of("black", "red")) {
                String plain = "color=" + colour + ":size=640x360:rate=6";
                for (String size : List.of("640", "480")) {
                    Path one =
                            made(
                                    colour + size + ".mp4",
                                    "-f",
                                    "lavfi",
                                    "-i",
                                    plain,
                                    "-t",
                                    "6",
                                    "-vf",
                                    "scale=" + size + ":-2");
                    send(colour + size, one, LIMITS);
                }
            }
            send("picture", picture, image);
            send("smaller", smaller, image);
            send("mirrored", mirrored, image);
            sent.replaceAll((_, media) -> settled(media.key()));
        }

        assertThat(sent.values()).allMatch(media -> media.state() == MediaState.READY);
        assertThat(near("film")).containsExactly("again");
        assertThat(near("again")).containsExactly("film");
        assertThat(near("picture")).containsExactly("smaller");
        for (String alone : List.of("other", "black640", "red480", "mirrored")) {
            assertThat(near(alone)).as(alone).isEmpty();
        }
        Near found = likenesses.near(sent.get("film").key(), owners()).getFirst();
        assertThat(found.of()).isEqualTo(5);
        assertThat(found.same()).isGreaterThanOrEqualTo(3);
        assertThat(likenesses.near(sent.get("film").key(), List.of())).isEmpty();
    }

    private List<String> near(String name) {
        List<String> names = new ArrayList<>();
        for (Near one : likenesses.near(sent.get(name).key(), owners())) {
            sent.forEach(
                    (other, media) -> {
                        if (media.owner().equals(one.owner())) {
                            names.add(other);
                        }
                    });
        }
        return names;
    }

    private List<UUID> owners() {
        return sent.values().stream().map(Media::owner).toList();
    }

    private void send(String name, Path file, UploadLimits limits) throws Exception {
        sent.put(name, sent(file, limits));
    }

    private static Path made(String name, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
        return Videos.made(folder.resolve(name), all.toArray(String[]::new));
    }

    private static Path picture(String name, Path of, String filter) throws Exception {
        return Videos.made(
                folder.resolve(name), "-i", of.toString(), "-vf", filter, "-frames:v", "1");
    }
}
