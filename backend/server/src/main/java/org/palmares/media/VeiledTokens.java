// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.kernel.Secrets;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The path of a playback for somebody who must not find the same work elsewhere: media, fence,
 * expiry and count of revocations under AES-256-GCM with a nonce of its own, so that no two grants
 * share an address and none of them holds the key that public addresses hold. What stays comparable
 * are the lengths of files and their bytes themselves: who loads the public work whole can still
 * recognise it, as who looks at it can.
 */
@Component
public class VeiledTokens {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SAID = 16 + 8 + 8 + 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** What a valid token grants. */
    public record Granted(UUID media, long fence, Instant expiresAt, int revoked) {

        /** Whether it was granted before the last revocation. */
        public boolean isRevoked(Media now) {
            return revoked != now.revoked();
        }

        /** Of the files in the bucket; ends with a slash. */
        public String prefix() {
            return media + "/" + fence + "/";
        }
    }

    private final Secrets secrets;

    VeiledTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String issue(Media media, long fence, Instant expiresAt) {
        byte[] nonce = new byte[NONCE];
        CHANCE.nextBytes(nonce);
        byte[] said =
                ByteBuffer.allocate(SAID)
                        .putLong(media.key().getMostSignificantBits())
                        .putLong(media.key().getLeastSignificantBits())
                        .putLong(fence)
                        .putLong(expiresAt.getEpochSecond())
                        .putInt(media.revoked())
                        .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, 0).doFinal(said);
            byte[] token =
                    ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for a token that we did not make, or that has expired by then. */
    public Optional<Granted> read(String token, Instant now) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != NONCE + SAID + TAG_BITS / 8) {
                return Optional.empty();
            }
            ByteBuffer fields =
                    ByteBuffer.wrap(
                            cipher(Cipher.DECRYPT_MODE, bytes, 0)
                                    .doFinal(bytes, NONCE, bytes.length - NONCE));
            Granted granted =
                    new Granted(
                            new UUID(fields.getLong(), fields.getLong()),
                            fields.getLong(),
                            Instant.ofEpochSecond(fields.getLong()),
                            fields.getInt());
            return now.isBefore(granted.expiresAt()) ? Optional.of(granted) : Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    /**
     * A name for a thing that must not be found elsewhere: always the same, told by nobody else.
     */
    UUID alias(UUID key) {
        ByteBuffer mac =
                ByteBuffer.wrap(secrets.mac("veiled-media", key.toString().getBytes(UTF_8)));
        return new UUID(mac.getLong(), mac.getLong());
    }

    private Cipher cipher(int mode, byte[] nonce, int offset) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(secrets.mac("veiled-playback"), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce, offset, NONCE));
        return cipher;
    }
}
