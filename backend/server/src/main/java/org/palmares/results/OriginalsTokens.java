// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.kernel.Secrets;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The signed part of an archive's address: contest, version, places, expiry, and an HMAC. */
@Component
class OriginalsTokens {

    private static final String PURPOSE = "results.originals";
    private static final int SAID = 16 + 4 + 4 + 8;
    private static final int MAC = 16;

    /** What a valid token grants. */
    record Granted(UUID contest, int version, int places) {}

    private final Secrets secrets;

    OriginalsTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String issue(Granted granted, Instant expiresAt) {
        byte[] said =
                ByteBuffer.allocate(SAID)
                        .putLong(granted.contest().getMostSignificantBits())
                        .putLong(granted.contest().getLeastSignificantBits())
                        .putInt(granted.version())
                        .putInt(granted.places())
                        .putLong(expiresAt.getEpochSecond())
                        .array();
        byte[] token = ByteBuffer.allocate(SAID + MAC).put(said).put(mac(said)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for a token that we did not sign, or that has expired by then. */
    Optional<Granted> read(String token, Instant now) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length != SAID + MAC) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        if (!MessageDigest.isEqual(mac(said), Arrays.copyOfRange(bytes, SAID, SAID + MAC))) {
            return Optional.empty();
        }
        ByteBuffer fields = ByteBuffer.wrap(said);
        var granted =
                new Granted(
                        new UUID(fields.getLong(), fields.getLong()),
                        fields.getInt(),
                        fields.getInt());
        return now.isBefore(Instant.ofEpochSecond(fields.getLong()))
                ? Optional.of(granted)
                : Optional.empty();
    }

    private byte[] mac(byte[] said) {
        return Arrays.copyOf(secrets.mac(PURPOSE, said), MAC);
    }
}
