// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.kernel.Secrets;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The signed path of a granted playback: media, expiry in seconds, how often grants of the media
 * had been revoked, a keyed trace of the viewer, and an HMAC over all of it. A token says nothing
 * of the viewer to anybody without the key.
 */
@Component
public class PlaybackTokens {

    private static final String PURPOSE = "playback";
    private static final int TRACE = 8;
    private static final int SAID = 16 + 8 + 4 + TRACE;
    private static final int MAC = 16;

    /** What a valid token grants. */
    public record Granted(UUID media, int revoked, Instant expiresAt) {

        /** Whether it was granted before the last revocation. */
        public boolean isRevoked(Media now) {
            return revoked != now.revoked();
        }
    }

    private final Secrets secrets;

    PlaybackTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String issue(Media media, String viewer, Instant expiresAt) {
        byte[] trace = secrets.mac("playback-viewer", viewer.getBytes(UTF_8));
        byte[] said =
                ByteBuffer.allocate(SAID)
                        .putLong(media.key().getMostSignificantBits())
                        .putLong(media.key().getLeastSignificantBits())
                        .putLong(expiresAt.getEpochSecond())
                        .putInt(media.revoked())
                        .put(trace, 0, TRACE)
                        .array();
        byte[] token = ByteBuffer.allocate(SAID + MAC).put(said).put(mac(said)).array();
        return text(token);
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for a token that we did not sign, or that has expired by then. */
    public Optional<Granted> read(String token, Instant now) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        // The last letter has spare bits: only one way of writing a token is ours.
        if (bytes.length != SAID + MAC || !text(bytes).equals(token)) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        if (!MessageDigest.isEqual(mac(said), Arrays.copyOfRange(bytes, SAID, SAID + MAC))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(said);
        UUID media = new UUID(fields.getLong(), fields.getLong());
        Instant expiresAt = Instant.ofEpochSecond(fields.getLong());
        return now.isBefore(expiresAt)
                ? Optional.of(new Granted(media, fields.getInt(), expiresAt))
                : Optional.empty();
    }

    private byte[] mac(byte[] said) {
        return Arrays.copyOf(secrets.mac(PURPOSE, said), MAC);
    }
}
