// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.media.Cover.Box;
import org.palmares.media.Cover.Mute;
import org.palmares.media.rules.Playlist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/** What is hidden is hidden in every byte that leaves, and nothing leads to the original. */
class CoveredFileTests extends OnRealServers {

    private static final Box MIDDLE = new Box(1, 0.25, 0.25, 0.5, 0.5, 2, 4);

    @TempDir static Path folder;
    private static ConfigurableApplicationContext worker;
    @Autowired CoveredFiles covered;

    @BeforeEach
    void work() {
        if (worker == null) {
            worker = worker(Map.of());
        }
    }

    @AfterAll
    static void rest() {
        worker.close();
        worker = null;
    }

    @Test
    void burnsBoxesIntoAFilmAndSilencesItsSound() throws Exception {
        Path film =
                Videos.made(
                        folder.resolve("white.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        "color=white:size=640x360:rate=6:duration=6",
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=440:duration=6",
                        "-c:v",
                        "libx264",
                        "-pix_fmt",
                        "yuv420p",
                        "-c:a",
                        "aac");
        Media original = settled(sent(UUID.randomUUID(), film).key());
        Media hidden = covered(original, new Cover(List.of(MIDDLE), List.of(new Mute(2, 4))));
        assertThat(hidden.state()).isEqualTo(MediaState.READY);
        Films seen = Films.loaded(this, hidden, folder.resolve("hidden"));

        assertThat(level(seen.path("360"), 1, 320, 180)).isGreaterThan(230);
        assertThat(level(seen.path("360"), 3, 320, 180)).isLessThan(25);
        assertThat(level(seen.path("360"), 3, 166, 96)).isLessThan(25);
        assertThat(level(seen.path("360"), 3, 100, 60)).isGreaterThan(230);
        assertThat(level(seen.path("360"), 5, 320, 180)).isGreaterThan(230);
        assertThat(peak(seen.path("360"), 2.3, 1.4)).isLessThan(-60);
        assertThat(peak(seen.path("360"), 0.3, 1.4)).isGreaterThan(-40);
        Films plain = Films.loaded(this, original, folder.resolve("plain"));
        assertThat(level(plain.path("360"), 3, 320, 180)).isGreaterThan(230);
    }

    @Test
    void burnsBoxesIntoImagesAndIntoThePagesThatTheyAreOn() throws Exception {
        Media photo =
                settled(
                        sent(
                                        Photos.photo(folder.resolve("photo.png"), 800, 600),
                                        UploadLimits.image(20_000_000))
                                .key());
        Media hidden = covered(photo, new Cover(List.of(MIDDLE), List.of()));
        for (PictureSize size : playbacks.pictures(hidden).getFirst().sizes()) {
            BufferedImage shown = shown(size);
            assertThat(grey(shown, 0.5, 0.3)).isLessThan(12);
            assertThat(grey(shown, 0.5, 0.72)).isLessThan(12);
            assertThat(grey(shown, 0.1, 0.1)).isGreaterThan(60);
        }
        Media paper =
                settled(
                        sent(
                                        Documents.pdf(folder.resolve("paper.pdf"), 2),
                                        UploadLimits.document(20_000_000, 5))
                                .key());
        Media first =
                covered(paper, new Cover(List.of(new Box(1, 0.5, 0.5, 0.3, 0.3, 0, 0)), List.of()));
        List<Picture> pages = playbacks.pictures(first);
        assertThat(grey(shown(pages.get(0).sizes().getFirst()), 0.65, 0.65)).isLessThan(12);
        assertThat(grey(shown(pages.get(1).sizes().getFirst()), 0.65, 0.65)).isGreaterThan(240);
    }

    @Test
    void silencesSoundsAndDropsTheirCaptions() throws Exception {
        Path tone =
                Videos.made(
                        folder.resolve("tone.mp3"),
                        "-f",
                        "lavfi",
                        "-i",
                        "sine=frequency=440:duration=8");
        Media sound =
                settled(sent(tone, UploadLimits.audio(20_000_000, Duration.ofMinutes(1))).key());
        Cover cover = new Cover(List.of(), List.of(new Mute(2, 4)));
        List<Integer> waveform = covered(sound, cover).renditions().waveform();
        assertThat(waveform.subList(90, 140)).allMatch(peak -> peak < 5);
        assertThat(waveform.subList(165, 280)).allMatch(peak -> peak > 40);

        Path captions =
                Files.writeString(
                        folder.resolve("words.vtt"),
                        """
                        WEBVTT

                        00:00.000 --> 00:01.500
                        Xin chào

                        00:02.500 --> 00:03.500
                        Tôi là Nguyễn Văn A

                        00:05.000 --> 00:06.000
                        Tạm biệt
                        """);
        Media words = settled(sent(captions, UploadLimits.captions()).key());
        String shown =
                new String(
                        Browser.get(loaded(playbacks.captionsUrl(covered(words, cover)))).body(),
                        UTF_8);
        assertThat(shown).contains("Xin chào", "Tạm biệt").doesNotContain("Nguyễn Văn A");
    }

    @Test
    void aVeiledFileSharesNoAddressAndNoFigureWithThePublicOne() throws Exception {
        Path film = Videos.film(folder, "quay-boi-lan.mp4", "640x360", 5);
        Media ready = settled(sent(UUID.randomUUID(), film).key());
        files.publish(ready.key());
        Media open = files.byKey(ready.key()).orElseThrow();
        assertThat(granted(open).playlistUrl()).contains(open.key().toString());
        Media veiled = open.veil();

        String first = granted(veiled).playlistUrl();
        assertThat(first).isNotEqualTo(granted(veiled).playlistUrl());
        String all = first + playbacks.posterUrl(veiled) + playbacks.previewsUrl(veiled, "a");
        assertThat(all).doesNotContain(open.key().toString(), "/files/", "quay-boi-lan");
        assertThat(playbacks.shownKey(veiled)).isNotEqualTo(open.key());
        assertThat(veiled.sha256()).isNull();
        assertThat(veiled.size()).isZero();
        HttpResponse<byte[]> main = Browser.get(address(first));
        assertThat(main.statusCode()).isEqualTo(200);
        String rung = first.replace("main", "360");
        String playlist = new String(Browser.get(address(rung)).body(), UTF_8);
        assertThat(playlist).doesNotContain("http", open.key().toString(), "?");
        String segment = Playlist.parse(playlist).orElseThrow().segments().getFirst().file();
        HttpResponse<byte[]> piece =
                Browser.get(address(rung.replace("360.m3u8", segment)), "Range", "bytes=0-9");
        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.headers().map().toString())
                .doesNotContain(open.key().toString())
                .doesNotContainIgnoringCase("etag");
        assertThat(Browser.get(loaded(playbacks.posterUrl(veiled))).statusCode()).isEqualTo(200);

        int at = "/play/veiled/".length() + 20;
        char changed = first.charAt(at) == 'A' ? 'B' : 'A';
        String forged = first.substring(0, at) + changed + first.substring(at + 1);
        assertThat(Browser.get(address(forged)).statusCode()).isEqualTo(404);
        Playback over = playbacks.grant(veiled, "a", Duration.ofSeconds(-1)).orElseThrow();
        assertThat(Browser.get(address(over.playlistUrl())).statusCode()).isEqualTo(404);
    }

    @Test
    void goesWithTheFileThatItWasMadeOf() throws Exception {
        Media photo =
                settled(
                        sent(
                                        Photos.photo(folder.resolve("gone.png"), 400, 300),
                                        UploadLimits.image(20_000_000))
                                .key());
        Media hidden = covered(photo, new Cover(List.of(MIDDLE), List.of()));
        files.remove(photo.owner());
        assertThat(files.byKey(hidden.key())).isEmpty();
        assertThat(covered.make(photo.key(), UUID.randomUUID(), Cover.NONE)).isFalse();
    }

    private Media covered(Media source, Cover cover) {
        UUID owner = UUID.randomUUID();
        assertThat(covered.make(source.key(), owner, cover)).isTrue();
        return settled(files.latestOf(List.of(owner)).get(owner).key());
    }

    private String loaded(String url) {
        return url.startsWith("/") ? address(url) : url;
    }

    private BufferedImage shown(PictureSize size) throws Exception {
        Path webp = folder.resolve(UUID.randomUUID() + ".webp");
        Files.write(webp, Browser.get(loaded(size.url())).body());
        Path png =
                Videos.made(
                        folder.resolve(UUID.randomUUID() + ".png"),
                        "-i",
                        webp.toString(),
                        "-frames:v",
                        "1");
        return ImageIO.read(png.toFile());
    }

    private static int grey(BufferedImage image, double x, double y) {
        int rgb = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }

    private static int level(Path playlist, double at, int x, int y) throws Exception {
        Path frame =
                Videos.made(
                        folder.resolve(UUID.randomUUID() + ".png"),
                        "-allowed_extensions",
                        "ALL",
                        "-i",
                        playlist.toString(),
                        "-ss",
                        String.valueOf(at),
                        "-frames:v",
                        "1");
        BufferedImage image = ImageIO.read(frame.toFile());
        return grey(image, (double) x / image.getWidth(), (double) y / image.getHeight());
    }

    private static double peak(Path playlist, double from, double seconds) throws Exception {
        String said =
                Videos.said(
                        "-hide_banner",
                        "-nostats",
                        "-allowed_extensions",
                        "ALL",
                        "-i",
                        playlist.toString(),
                        "-map",
                        "0:a:0",
                        "-af",
                        "atrim=%s:%s,volumedetect".formatted(from, from + seconds),
                        "-f",
                        "null",
                        "-");
        return Double.parseDouble(said.split("max_volume: ")[1].split(" dB")[0]);
    }
}
