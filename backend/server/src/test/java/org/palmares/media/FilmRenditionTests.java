// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/** What becomes of colours, sound, key frames and the seek bar. */
class FilmRenditionTests extends OnRealServers {

    private static final String COLOURS = "testsrc2=size=1280x720:rate=10:duration=";

    @TempDir static Path folder;

    @Test
    void bringsHighDynamicRangeDownToWhatEveryScreenShows() throws Exception {
        // Paper white, 203 nits, is 0.58 of the PQ range: 10-bit luma 64 + 0.58 * 876 = 572.
        Path film =
                Videos.made(
                        folder.resolve("hdr.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        "color=black:size=640x360:rate=5:duration=3,format=yuv420p10le,"
                                + "geq=lum=572:cb=512:cr=512,setparams=range=tv:"
                                + "color_primaries=bt2020:color_trc=smpte2084:colorspace=bt2020nc",
                        "-c:v",
                        "libx265",
                        "-x265-params",
                        "log-level=error");
        assertThat(Videos.stream(film, "v:0", "color_transfer")).isEqualTo("smpte2084");
        Media ready = ready(film);
        Path rung = Films.loaded(this, ready, folder.resolve("hdr")).path("360");
        assertThat(Videos.stream(rung, "v:0", "color_transfer")).isEqualTo("bt709");
        assertThat(Videos.stream(rung, "v:0", "pix_fmt")).isEqualTo("yuv420p");
        assertThat(Films.brightness(Browser.get(address(playbacks.posterUrl(ready))).body()))
                .isBetween(150.0, 255.0);
    }

    @Test
    void bringsASoftFilmToTheUsualLoudnessAndKeepsASilentOne() throws Exception {
        Media soft = ready(toned("soft.mp4", "sine=frequency=440:duration=8,volume=-6dB"));
        Path rung = Films.loaded(this, soft, folder.resolve("soft")).path("360");
        assertThat(Videos.loudness(rung)).isBetween(-17.5, -14.5);
        Media silent = ready(toned("silent.mp4", "anullsrc=duration=8"));
        Path kept = Films.loaded(this, silent, folder.resolve("silent")).path("360");
        assertThat(Videos.stream(kept, "a:0", "codec_name")).isEqualTo("aac");
        assertThat(Videos.loudness(kept)).isLessThan(-60);
    }

    @Test
    void copiesATopRungThatFitsAndCutsTheOthersAtItsKeyFrames() throws Exception {
        Path film =
                Videos.made(
                        folder.resolve("fits.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        COLOURS + "23",
                        "-c:v",
                        "libx264",
                        "-pix_fmt",
                        "yuv420p",
                        "-g",
                        "30",
                        "-sc_threshold",
                        "0",
                        "-metadata:s:v",
                        "handler_name=Nguyễn Văn A");
        Films films = Films.loaded(this, ready(film), folder.resolve("fits"));
        assertThat(Videos.pictures(films.path("720"))).isEqualTo(Videos.pictures(film));
        assertThat(films.keyFrameTimes("720"))
                .isEqualTo(films.keyFrameTimes("360"))
                .isEqualTo(films.keyFrameTimes("480"))
                .containsExactly(6.0, 3.0, 3.0, 6.0, 3.0, 2.0);
        assertThat(films.decoded("480")).isEqualTo(230);
        assertThat(films.bytes("720")).doesNotContain("Nguyễn Văn A");
    }

    @Test
    void codesAnewWhatHasItsKeyFramesTooFarApart() throws Exception {
        Path film =
                Videos.made(
                        folder.resolve("far.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        COLOURS + "12",
                        "-c:v",
                        "libx264",
                        "-pix_fmt",
                        "yuv420p",
                        "-g",
                        "100",
                        "-sc_threshold",
                        "0");
        Films films = Films.loaded(this, ready(film), folder.resolve("far"));
        assertThat(films.keyFrameTimes("720")).containsExactly(4.0, 4.0, 4.0);
        assertThat(Videos.pictures(films.path("720"))).isNotEqualTo(Videos.pictures(film));
    }

    @Test
    void showsPreviewsToWhoeverMayWatchAndToNobodyElse() throws Exception {
        Media ready = ready(Videos.film(folder, "previewed.mp4", "640x360", 9));
        String hidden = playbacks.previewsUrl(ready, "a viewer");
        assertThat(hidden).startsWith("/play/").doesNotContain(ready.key().toString());
        String track = text(address(hidden));
        List<String> cues = track.lines().filter(line -> line.contains("#xywh=")).toList();
        assertThat(cues).hasSizeGreaterThan(50).noneMatch(cue -> cue.contains("/"));
        String name = cues.getFirst().substring(0, cues.getFirst().indexOf('#'));
        String sheet = URI.create(address(hidden)).resolve(name).toString();
        var picture = ImageIO.read(new ByteArrayInputStream(Browser.get(sheet).body()));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1600, 900);
        String signed = Browser.sentOn(sheet);
        assertThat(Browser.get(signed.substring(0, signed.indexOf('?'))).statusCode())
                .isEqualTo(403);
        String open = ready.renditions().publicPath(Renditions.PREVIEWS);
        assertThat(Browser.get(address(open)).statusCode()).isEqualTo(404);

        files.publish(ready.key());
        String shown = playbacks.previewsUrl(files.byKey(ready.key()).orElseThrow(), "a viewer");
        assertThat(shown).isEqualTo(open);
        String first = text(address(open)).lines().filter(l -> l.contains("#")).findFirst().get();
        URI beside = URI.create(address(open)).resolve(first.substring(0, first.indexOf('#')));
        assertThat(Browser.get(beside.toString()).statusCode()).isEqualTo(200);
    }

    private Path toned(String name, String sound) throws Exception {
        return Videos.made(
                folder.resolve(name),
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=640x360:rate=5:duration=8",
                "-f",
                "lavfi",
                "-i",
                sound,
                "-c:v",
                "libx264",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-shortest");
    }

    private Media ready(Path film) throws Exception {
        try (var _ = worker(Map.of())) {
            Media settled = settled(sent(UUID.randomUUID(), film).key());
            assertThat(settled.state()).as("%s", settled.refusal()).isEqualTo(MediaState.READY);
            return settled;
        }
    }

    private static String text(String url) throws Exception {
        var answer = Browser.get(url);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }
}
