// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The worker's hash decides whether bytes are those that were announced. */
class ManifestTests extends OnRealServers {

    @TempDir Path folder;
    @Autowired Arrivals arrivals;

    @Test
    void takesTheAnnouncedBytesAndRefusesOthersOfTheSameNameAndSize() throws Exception {
        Path film = Videos.film(folder, "film.mp4", "320x240", 3);
        String hash = sha256(film);
        try (var _ = worker(Map.of())) {
            Media ready = settled(announcedAndSent(film, hash));
            assertThat(ready.state()).isEqualTo(MediaState.READY);
            assertThat(ready.sha256()).isEqualTo(hash);
            Arrival arrival = arrivals.of(ready.key()).orElseThrow();
            assertThat(arrival.manifestAt()).isBefore(arrival.receivedAt());
            assertThat(arrival.receivedAt()).isBefore(arrival.checkedAt());
            assertThat(arrival.sha256()).isEqualTo(arrival.manifest());

            byte[] bytes = Files.readAllBytes(film);
            bytes[bytes.length - 1] ^= 1;
            Files.write(film, bytes);
            Media refused = settled(announcedAndSent(film, hash));
            assertThat(refused.state()).isEqualTo(MediaState.REFUSED);
            assertThat(code(refused)).isEqualTo("FILE_NOT_AS_ANNOUNCED");
        }
    }

    @Test
    void aReadyFileStaysUntilTheNextOneIsReady() throws Exception {
        UUID owner = UUID.randomUUID();
        Path first = Videos.film(folder, "first.mp4", "320x240", 3);
        Path second = Videos.film(folder, "second.mp4", "320x240", 4);
        Media old;
        try (var _ = worker(Map.of())) {
            old = settled(sent(owner, first).key());
        }
        Media waiting = sent(owner, second);
        files.removeReplaced(waiting);
        assertThat(files.byKey(old.key())).isPresent();
        try (var _ = worker(Map.of())) {
            files.removeReplaced(settled(waiting.key()));
        }
        assertThat(files.byKey(old.key())).isEmpty();
        assertThat(files.byKey(waiting.key())).isPresent();
    }

    private UUID announcedAndSent(Path film, String hash) throws Exception {
        Upload upload = begun(UUID.randomUUID(), film, LIMITS);
        done(arrivals.announce(upload.key(), hash));
        done(uploads.complete(upload.key(), Browser.send(uploads, upload, film)));
        return upload.key();
    }

    private static String sha256(Path file) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
    }
}
