// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.imageio.ImageIO;

/** Pictures as phones write them, through a real worker. */
class HeicTests extends OnRealServers {

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
    void joinsTheTilesOfAPhonesPictureAndCutsWhatIsBeyondItsEdges() throws Exception {
        Path photo = Photos.photo(folder.resolve("grid.png"), 1201, 903);
        Path heic = new HeicFiles(1201, 903, 256).of(photo, folder.resolve("IMG_0001.HEIC"));
        Media ready = ready(sent(heic, IMAGE));
        assertThat(List.of(ready.width(), ready.height())).containsExactly(1201, 903);
        PictureSize largest = playbacks.pictures(ready).getFirst().sizes().getLast();
        assertThat(largest.width() + "x" + largest.height()).isEqualTo("1201x903");
        BufferedImage shown = decoded(largest.url());
        BufferedImage wanted = ImageIO.read(photo.toFile());
        // Every tile is in its place, and no line of the filling shows at the edges.
        for (int x = 4; x < 1201; x += 42) {
            for (int y = 4; y < 903; y += 42) {
                if (Math.abs(y - 451) > 6) {
                    assertThat(apart(shown.getRGB(x, y), wanted.getRGB(x, y)))
                            .as(x + ", " + y)
                            .isLessThan(12);
                }
            }
        }
        assertThat(apart(shown.getRGB(1200, 902), wanted.getRGB(1200, 902))).isLessThan(12);
    }

    @Test
    void turnsAPhonesPictureUprightAndLeavesOutWhereItWasTaken() throws Exception {
        Path photo = Photos.photo(folder.resolve("turned.png"), 640, 480);
        // A phone that is held upright says: three quarters against the clock.
        Path heic = new HeicFiles(640, 480, 128, 3, -1).of(photo, folder.resolve("turned.heic"));
        assertThat(Files.readString(heic, ISO_8859_1)).contains(Photos.PLACE);
        Media ready = ready(sent(heic, IMAGE));
        assertThat(List.of(ready.width(), ready.height())).containsExactly(480, 640);
        PictureSize size = playbacks.pictures(ready).getFirst().sizes().getLast();
        assertThat(new String(Browser.get(address(size.url())).body(), ISO_8859_1))
                .startsWith("RIFF")
                .doesNotContain(Photos.PLACE, "EXIF", "turned");
        // Turned clockwise, what was above lies to the right.
        BufferedImage upright = decoded(size.url());
        assertThat(red(upright, 440, 320)).isTrue();
        assertThat(red(upright, 40, 320)).isFalse();
        Path mirrored = new HeicFiles(640, 480, 128, 0, 0).of(photo, folder.resolve("mirror.heif"));
        Media turned = ready(sent(mirrored, IMAGE));
        BufferedImage below =
                decoded(playbacks.pictures(turned).getFirst().sizes().getLast().url());
        assertThat(red(below, 320, 440)).isTrue();
    }

    @Test
    void readsWhatAnotherProgramHasWritten() throws Exception {
        for (String name : List.of("libheif-301x203.heic", "libheif-64x64.heic")) {
            Path heic = folder.resolve(name);
            try (InputStream in = HeicTests.class.getResourceAsStream("/heic/" + name)) {
                Files.copy(Objects.requireNonNull(in), heic);
            }
            Media ready = ready(sent(heic, IMAGE));
            assertThat(name).contains(ready.width() + "x" + ready.height());
            BufferedImage shown =
                    decoded(playbacks.pictures(ready).getFirst().sizes().getLast().url());
            assertThat(red(shown, 20, 5)).isTrue();
            assertThat(red(shown, 20, ready.height() - 5)).isFalse();
        }
    }

    @Test
    void takesAPhonesPictureAsAScan() throws Exception {
        Path photo = Photos.photo(folder.resolve("scan.png"), 1000, 1400);
        Path heic = new HeicFiles(1000, 1400, 256).of(photo, folder.resolve("scan.heic"));
        assertThat(playbacks.pictures(ready(sent(heic, DOCUMENT)))).hasSize(1);
    }

    @Test
    void refusesWhatItCannotReadOrWhatEndsInTheMiddle() throws Exception {
        Path photo = Photos.photo(folder.resolve("whole.png"), 400, 300);
        byte[] whole =
                Files.readAllBytes(
                        new HeicFiles(400, 300, 128).of(photo, folder.resolve("whole.heic")));
        assertThat(refused("half.heic", Arrays.copyOf(whole, whole.length - 40)))
                .isEqualTo("FILE_CUT_OFF");
        String text = new String(whole, ISO_8859_1);
        assertThat(refused("other.heic", text.replace("hvc1", "av01"))).isEqualTo("HEIC_NOT_READ");
        assertThat(refused("overlay.heic", text.replace("grid", "iovl")))
                .isEqualTo("HEIC_NOT_READ");
        assertThat(refused("no-size.heic", text.replace("ispe", "free")))
                .isEqualTo("HEIC_NOT_READ");
        assertThat(refused("no-codec.heic", text.replace("hvcC", "free")))
                .isEqualTo("HEIC_NOT_READ");
        assertThat(refused("empty.heic", text.substring(0, 24))).isEqualTo("HEIC_NOT_READ");
        int data = text.indexOf("mdat") + 60;
        byte[] noise = whole.clone();
        for (int at = data; at < noise.length; at += 3) {
            noise[at] ^= 0x55;
        }
        assertThat(refused("noise.heic", noise)).isIn("IMAGE_DAMAGED", "HEIC_NOT_READ");
        byte[] vast = whole.clone();
        int grid = text.indexOf("idat") + 8;
        Arrays.fill(vast, grid, grid + 4, (byte) 0xFF);
        assertThat(refused("vast.heic", vast)).isEqualTo("HEIC_NOT_READ");
    }

    private String refused(String name, String text) throws Exception {
        return refused(name, text.getBytes(ISO_8859_1));
    }

    private String refused(String name, byte[] bytes) throws Exception {
        Media refused = settled(sent(Files.write(folder.resolve(name), bytes), IMAGE).key());
        assertThat(refused.state()).as(name).isEqualTo(MediaState.REFUSED);
        return code(refused);
    }

    private Media ready(Media sent) {
        Media ready = settled(sent.key());
        assertThat(ready.state()).as(ready.refusal() + "").isEqualTo(MediaState.READY);
        return ready;
    }

    private BufferedImage decoded(String url) throws Exception {
        Path webp = Files.createTempFile(folder, "loaded", ".webp");
        Files.write(webp, Browser.get(address(url)).body());
        return ImageIO.read(
                Videos.made(webp.resolveSibling(webp.getFileName() + ".png"), "-i", webp.toString())
                        .toFile());
    }

    /** How far the most different of the three colours are from each other. */
    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static boolean red(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 150 && (rgb & 0xFF) < 100;
    }
}
