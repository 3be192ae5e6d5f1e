// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Files that are not of the kind that is expected, or not within what is allowed. */
class WrongKindTests extends OnRealServers {

    private static final UploadLimits AUDIO = UploadLimits.audio(20_000_000, Duration.ofSeconds(3));
    private static final UploadLimits IMAGE = UploadLimits.image(20_000_000);
    private static final UploadLimits DOCUMENT = UploadLimits.document(20_000_000, 2);
    private static final UploadLimits CAPTIONS = UploadLimits.captions();

    /** A file that was sent, and what must be said of it. */
    private record Sent(UUID media, String code, List<Object> args) {}

    @TempDir Path folder;
    private final List<Sent> sent = new ArrayList<>();

    @Test
    void refusesWhatIsNotOfTheExpectedKindAndSaysWhatItIs() throws Exception {
        Path photo = Photos.photo(folder.resolve("photo.jpg"), 60, 40);
        Path pdf = Documents.pdf(folder.resolve("paper.pdf"), 1);
        Path film = Videos.film(folder, "film.mp4", "64x64", 2);
        Path zip = bytes("archive.pdf", "PK\u0003\u0004 and so on, and so on");
        Path page = bytes("page.vtt", "<!DOCTYPE html><html><body>WEBVTT</body></html>");
        Path list = bytes("list.mp3", "#EXTM3U\n#EXTINF:4,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n");
        Path heic = bytes("phone.jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        send(photo, AUDIO, "WRONG_FILE_KIND", "JPEG", MediaKind.AUDIO.formats());
        send(film, AUDIO, "WRONG_FILE_KIND", "MP4", MediaKind.AUDIO.formats());
        send(list, AUDIO, "WRONG_FILE_KIND", "M3U8", MediaKind.AUDIO.formats());
        send(pdf, IMAGE, "WRONG_FILE_KIND", "PDF", MediaKind.IMAGE.formats());
        send(heic, IMAGE, "HEIC_NOT_READ");
        send(heic, AUDIO, "WRONG_FILE_KIND", "HEIC", MediaKind.AUDIO.formats());
        send(zip, DOCUMENT, "WRONG_FILE_KIND", "ZIP", MediaKind.DOCUMENT.formats());
        send(film, DOCUMENT, "WRONG_FILE_KIND", "MP4", MediaKind.DOCUMENT.formats());
        send(page, CAPTIONS, "WRONG_FILE_KIND", "HTML", MediaKind.CAPTIONS.formats());
        send(pdf, new UploadLimits(20_000_000, LONG), "NOT_A_VIDEO");
        byte[] noise = new byte[30_000];
        new Random(5).nextBytes(noise);
        Path random = Files.write(folder.resolve("noise"), noise);
        send(random, AUDIO, "UNKNOWN_FILE_KIND", MediaKind.AUDIO.formats());
        send(random, IMAGE, "UNKNOWN_FILE_KIND", MediaKind.IMAGE.formats());
        send(random, DOCUMENT, "UNKNOWN_FILE_KIND", MediaKind.DOCUMENT.formats());
        send(random, CAPTIONS, "CAPTIONS_NOT_UTF8");
        allAreRefused();
    }

    @Test
    void refusesPoisonWithoutDecodingIt() throws Exception {
        Path enormous = Photos.enormous(folder.resolve("enormous.png"), 30_000);
        send(enormous, IMAGE, "IMAGE_TOO_LARGE", "30000", "30000");
        send(enormous, DOCUMENT, "IMAGE_TOO_LARGE", "30000", "30000");
        Path hollow = Photos.enormous(folder.resolve("hollow.png"), 300);
        send(hollow, IMAGE, "IMAGE_DAMAGED");
        Path photo = Photos.photo(folder.resolve("photo.jpg"), 900, 600);
        send(half(photo, "half.jpg"), IMAGE, "FILE_CUT_OFF");
        Path picture = Photos.photo(folder.resolve("photo.png"), 900, 600);
        send(half(picture, "half.png"), IMAGE, "FILE_CUT_OFF");
        Path pdf = Documents.pdf(folder.resolve("paper.pdf"), 2);
        send(half(pdf, "half.pdf"), DOCUMENT, "FILE_CUT_OFF");
        send(Documents.locked(folder.resolve("locked.pdf")), DOCUMENT, "DOCUMENT_ENCRYPTED");
        Path broken = bytes("broken.pdf", "%PDF-1.7\n1 0 obj <</Type/Catalog>> nothing\n%%EOF\n");
        send(broken, DOCUMENT, "DOCUMENT_DAMAGED");
        allAreRefused();
    }

    @Test
    void refusesWhatIsNotWithinTheLimits() throws Exception {
        Path pdf = Documents.pdf(folder.resolve("paper.pdf"), 3);
        send(pdf, DOCUMENT, "TOO_MANY_PAGES", "3", "2");
        Path photo = Photos.photo(folder.resolve("photo.jpg"), 900, 600);
        send(photo, IMAGE.measuringAtLeast(700), "PICTURE_TOO_SMALL", "900", "600", "700");
        send(photo, IMAGE.standing(Aspect.SQUARE), "NOT_SQUARE");
        // Its camera lay on its side.
        Path lying = Photos.lying(folder.resolve("lying.jpg"), 900, 600);
        send(lying, IMAGE.standing(Aspect.LANDSCAPE), "NOT_LANDSCAPE");
        Path tone = tone("tone.wav", 6);
        send(tone, AUDIO, "AUDIO_TOO_LONG", "0:03");
        send(tone("tone.mp3", 6), AUDIO, "AUDIO_TOO_LONG", "0:03");
        UploadLimits longer = UploadLimits.audio(20_000_000, LONG);
        send(tone, longer.lastingAtLeast(Duration.ofSeconds(20)), "TOO_SHORT", "20");
        send(half(tone, "half.wav"), longer, "FILE_CUT_OFF");
        send(half(tone("tone.flac", 6), "half.flac"), longer, "AUDIO_DAMAGED");
        Path film = Videos.film(folder, "film.mp4", "160x90", 2);
        UploadLimits video = new UploadLimits(20_000_000, LONG);
        send(film, video.lastingAtLeast(Duration.ofSeconds(9)), "TOO_SHORT", "9");
        send(film, video.measuringAtLeast(720), "PICTURE_TOO_SMALL", "160", "90", "720");
        send(film, video.standing(Aspect.PORTRAIT), "NOT_PORTRAIT");
        Path wrong = bytes("wrong.vtt", "WEBVTT\n\n00:01.000 --> 00:00.500\nHa\n");
        send(wrong, CAPTIONS, "CAPTIONS_INVALID", "3");
        allAreRefused();
    }

    @Test
    void refusesBeforeAByteIsSentWhatTheBrowserAlreadyCallsAnotherKind() {
        assertThat(refused("video/mp4", IMAGE)).isEqualTo("WRONG_FILE_KIND");
        assertThat(refused("application/zip", DOCUMENT)).isEqualTo("WRONG_FILE_KIND");
        UploadLimits large =
                new UploadLimits(MediaKind.CAPTIONS, 1L << 40, LONG, LONG, 0, Aspect.ANY, 0);
        assertThat(code(uploads.begin(UUID.randomUUID(), "a.vtt", 2_000_001, "", large)))
                .isEqualTo("FILE_TOO_LARGE");
    }

    private String refused(String contentType, UploadLimits limits) {
        return code(uploads.begin(UUID.randomUUID(), "file", 100, contentType, limits));
    }

    private void send(Path file, UploadLimits limits, String code, Object... args)
            throws Exception {
        sent.add(new Sent(sent(file, limits).key(), code, List.of(args)));
    }

    private void allAreRefused() {
        try (var _ = worker(Map.of())) {
            for (Sent file : sent) {
                Media refused = settled(file.media());
                String name = refused.kind() + " " + refused.fileName();
                assertThat(refused.state()).as(name).isEqualTo(MediaState.REFUSED);
                assertThat(code(refused)).as(name).isEqualTo(file.code());
                if (!file.args().isEmpty()) {
                    assertThat(refused.refusal().args()).as(name).isEqualTo(file.args());
                }
                assertThat(playbacks.pictures(refused)).isEmpty();
                assertThat(playbacks.captionsUrl(refused)).isNull();
            }
        }
    }

    private Path tone(String name, int seconds) throws Exception {
        return Videos.made(folder.resolve(name), "-f", "lavfi", "-i", "sine=duration=" + seconds);
    }

    private Path bytes(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(ISO_8859_1));
    }

    private Path half(Path file, String name) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        return Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length / 2));
    }
}
