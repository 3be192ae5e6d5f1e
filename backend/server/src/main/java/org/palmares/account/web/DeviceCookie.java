// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Secrets;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The signed first-party cookie by which a browser is one device: {@code <uuid>.<mac>}. Over TLS it
 * carries the {@code __Host-} prefix, so that no other host can set it. Keys are of version 7, so
 * that a device says by itself since when it is one.
 */
@Component
class DeviceCookie {

    private static final String NAME = "palmares-device";

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    DeviceCookie(Secrets secrets) {
        this.secrets = secrets;
    }

    static String name(boolean secure) {
        return secure ? "__Host-" + NAME : NAME;
    }

    ResponseCookie issue(boolean secure) {
        UUID device = newKey();
        return ResponseCookie.from(name(secure), device + "." + mac(device))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofDays(400))
                .build();
    }

    private UUID newKey() {
        long version = 0x7000 | random.nextInt(1 << 12);
        long variant = 0x2L << 62;
        return new UUID(
                System.currentTimeMillis() << 16 | version, variant | random.nextLong() >>> 2);
    }

    /** The device of a cookie that we signed; empty for anything else. */
    Optional<UUID> read(@Nullable String value) {
        int dot = value == null ? -1 : value.indexOf('.');
        if (value == null || dot < 0) {
            return Optional.empty();
        }
        try {
            UUID device = UUID.fromString(value.substring(0, dot));
            boolean ours =
                    MessageDigest.isEqual(
                            mac(device).getBytes(UTF_8), value.substring(dot + 1).getBytes(UTF_8));
            return ours ? Optional.of(device) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String mac(UUID device) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.mac("device", device.toString().getBytes(UTF_8)));
    }
}
