// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/** Sounds, pictures, documents and captions, through a real worker to whoever may load them. */
class KindTests extends OnRealServers {

    private static final UploadLimits AUDIO = UploadLimits.audio(20_000_000, Duration.ofMinutes(1));
    private static final UploadLimits IMAGE = UploadLimits.image(20_000_000);
    private static final UploadLimits DOCUMENT = UploadLimits.document(20_000_000, 5);

    @TempDir static Path folder;
    private static ConfigurableApplicationContext worker;

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
    void playsEverySoundAtOneLoudnessWithAWaveform() throws Exception {
        // Four seconds of a quiet tone, then four of silence.
        List<Path> sounds =
                List.of(
                        tone("tone.mp3", "libmp3lame"),
                        tone("tone.wav", "pcm_s16le"),
                        tone("tone.flac", "flac"),
                        tone("tone.ogg", "libopus"),
                        tone("tone.m4a", "aac"),
                        tone("bare.aac", "aac"));
        Map<Path, Media> sent =
                sounds.stream().collect(Collectors.toMap(file -> file, file -> sending(file)));
        for (Path sound : sounds) {
            Media ready = settled(sent.get(sound).key());
            assertThat(ready.state())
                    .as(sound + ": " + ready.refusal())
                    .isEqualTo(MediaState.READY);
            assertThat(ready.kind()).isEqualTo(MediaKind.AUDIO);
            assertThat(ready.durationSeconds()).as(sound.toString()).isBetween(7.8, 8.3);
            List<Integer> waveform = ready.renditions().waveform();
            assertThat(waveform).hasSize(300).contains(100);
            assertThat(waveform.subList(0, 140)).allMatch(peak -> peak > 60);
            assertThat(waveform.subList(160, 300)).allMatch(peak -> peak < 5);
        }
        Media mp3 = sent.get(sounds.getFirst());
        Films heard = Films.loaded(this, settled(mp3.key()), folder.resolve("heard"));
        assertThat(heard.bytes("audio")).doesNotContain("Nguyễn Văn A");
        assertThat(Sounds.loudness(folder.resolve("heard/audio.m3u8"))).isBetween(-19.0, -13.0);
        assertThat(Sounds.loudness(sounds.getFirst())).isLessThan(-25.0);
        assertThat(playbacks.posterUrl(settled(mp3.key()))).isNull();
    }

    private Media sending(Path file) {
        try {
            return sent(file, AUDIO);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path tone(String name, String codec) throws Exception {
        return Videos.made(
                folder.resolve(name),
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:duration=4,volume=0.3,apad=whole_dur=8",
                "-metadata",
                "title=Nguyễn Văn A",
                "-c:a",
                codec);
    }

    @Test
    void turnsAPhotoUprightAndLeavesOutWhereItWasTaken() throws Exception {
        Path photo = Photos.lying(folder.resolve("lying.jpg"), 1600, 1200);
        assertThat(Files.readString(photo, ISO_8859_1)).contains(Photos.PLACE, "Exif");
        Media ready = settled(sent(photo, IMAGE).key());
        assertThat(ready.state()).as(ready.refusal() + "").isEqualTo(MediaState.READY);
        assertThat(List.of(ready.width(), ready.height())).containsExactly(1200, 1600);
        List<PictureSize> sizes = playbacks.pictures(ready).getFirst().sizes();
        assertThat(sizes)
                .extracting(size -> size.width() + "x" + size.height())
                .containsExactly("360x480", "810x1080", "1200x1600");
        for (PictureSize size : sizes) {
            byte[] webp = Browser.get(address(size.url())).body();
            assertThat(new String(webp, ISO_8859_1))
                    .startsWith("RIFF")
                    .doesNotContain(Photos.PLACE, "EXIF", "Exif", "lying");
        }
        // Turned clockwise, what was above lies to the right.
        BufferedImage upright = decoded(sizes.getFirst().url());
        assertThat(red(upright, 300, 240)).isTrue();
        assertThat(red(upright, 60, 240)).isFalse();
    }

    @Test
    void keepsASmallPictureAsLargeAsItIs() throws Exception {
        for (String name : List.of("small.png", "small.jpg")) {
            Media ready = settled(sent(Photos.photo(folder.resolve(name), 300, 200), IMAGE).key());
            assertThat(playbacks.pictures(ready).getFirst().sizes())
                    .extracting(PictureSize::width)
                    .containsExactly(300);
        }
        Path webp =
                Videos.made(
                        folder.resolve("picture.webp"),
                        "-i",
                        Photos.photo(folder.resolve("source.png"), 700, 700).toString());
        Media square = settled(sent(webp, IMAGE.standing(Aspect.SQUARE)).key());
        assertThat(playbacks.pictures(square).getFirst().sizes())
                .extracting(PictureSize::width)
                .containsExactly(480, 700);
    }

    @Test
    void showsEveryPageOfADocumentInOrder() throws Exception {
        Media ready = settled(sent(Documents.pdf(folder.resolve("three.pdf"), 3), DOCUMENT).key());
        assertThat(ready.state()).as(ready.refusal() + "").isEqualTo(MediaState.READY);
        List<Picture> pages = playbacks.pictures(ready);
        assertThat(pages).extracting(Picture::number).containsExactly(1, 2, 3);
        assertThat(pages.getFirst().sizes())
                .extracting(PictureSize::width)
                .containsExactly(900, 1800);
        PictureSize second = pages.get(1).sizes().getLast();
        assertThat(second.width()).isGreaterThan(second.height());
        // The bar of each page lies 100 points, at this width some 150 pixels, below the last one.
        BufferedImage first = decoded(pages.getFirst().sizes().getFirst().url());
        BufferedImage third = decoded(pages.getLast().sizes().getFirst().url());
        assertThat(dark(first, 300, 180)).isTrue();
        assertThat(dark(first, 300, 485)).isFalse();
        assertThat(dark(third, 300, 485)).isTrue();
        assertThat(playbacks.posterUrl(ready)).endsWith("/p00001_900.webp");
        assertThat(playbacks.grant(ready, "a viewer", LONG)).isEmpty();
    }

    @Test
    void takesAScanAsADocumentOfOnePage() throws Exception {
        Path scan = Photos.photo(folder.resolve("scan.jpg"), 2000, 2800);
        Media ready = settled(sent(scan, DOCUMENT).key());
        assertThat(playbacks.pictures(ready)).hasSize(1);
        assertThat(playbacks.pictures(ready).getFirst().sizes())
                .extracting(PictureSize::width)
                .containsExactly(900, 1800);
    }

    @Test
    void takesNoPaperWhoseNameSaysAnotherThingThanItsBytes() throws Exception {
        Path picture = Photos.photo(folder.resolve("picture.jpg"), 300, 400);
        Media paper =
                settled(sent(Files.copy(picture, folder.resolve("Giấy.PDF")), DOCUMENT).key());
        assertThat(code(paper)).isEqualTo("NAMED_OTHERWISE");
        assertThat(paper.refusal().args()).isEqualTo(List.of("pdf", "JPEG"));
        Path pdf = Documents.pdf(folder.resolve("paper.pdf"), 1);
        Media scan = settled(sent(Files.copy(pdf, folder.resolve("scan.jpeg")), DOCUMENT).key());
        assertThat(scan.refusal().args()).isEqualTo(List.of("jpeg", "PDF"));
        // What says nothing, or another picture, is no lie.
        for (String name : List.of("no ending", "photo.png", "v1.2")) {
            Media fine = settled(sent(Files.copy(picture, folder.resolve(name)), DOCUMENT).key());
            assertThat(fine.state()).as(name).isEqualTo(MediaState.READY);
        }
    }

    @Test
    void writesCaptionsAnewAndServesThemToEverybodyOnceTheyArePublished() throws Exception {
        Path srt =
                Files.writeString(
                        folder.resolve("Nguyễn Văn A.srt"),
                        "\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n"
                                + "<font color=\"red\">Xin chào</font> <i>các bạn</i>\r\n\r\n");
        Media ready = settled(sent(srt, UploadLimits.captions()).key());
        String expected = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nXin chào <i>các bạn</i>\n";
        String signed = playbacks.captionsUrl(ready);
        assertThat(signed).startsWith("/play/").doesNotContain("Nguy");
        assertThat(new String(Browser.get(address(signed)).body(), UTF_8)).isEqualTo(expected);
        String path = ready.renditions().publicPath(Renditions.CAPTIONS);
        assertThat(Browser.get(address(path)).statusCode()).isEqualTo(404);
        files.publish(ready.key());
        String shown = playbacks.captionsUrl(files.byKey(ready.key()).orElseThrow());
        assertThat(shown).isEqualTo(path);
        HttpResponse<byte[]> answer = Browser.get(address(shown));
        assertThat(new String(answer.body(), UTF_8)).isEqualTo(expected);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/vtt");
    }

    private BufferedImage decoded(String url) throws Exception {
        Path webp = Files.createTempFile(folder, "loaded", ".webp");
        Files.write(webp, Browser.get(address(url)).body());
        return ImageIO.read(
                Videos.made(webp.resolveSibling(webp.getFileName() + ".png"), "-i", webp.toString())
                        .toFile());
    }

    private static boolean red(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 150 && (rgb & 0xFF) < 100;
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 100;
    }
}
