// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import org.palmares.account.ProvedMailbox;
import org.palmares.kernel.Secrets;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The signed cookie that carries proved mailboxes. Its signature names the device, so that on
 * another one it proves nothing. Whether a proof has ended is for those to say who use it.
 */
@Component
class ProofCookie {

    private static final String NAME = "palmares-voter";
    private static final int PARTS = 7;

    private final Secrets secrets;

    ProofCookie(Secrets secrets) {
        this.secrets = secrets;
    }

    static String name(boolean secure) {
        return secure ? "__Host-" + NAME : NAME;
    }

    /** None is a cookie that ends at once. */
    ResponseCookie issue(List<ProvedMailbox> proofs, UUID device, boolean secure) {
        String text = proofs.stream().map(ProofCookie::write).collect(joining("/"));
        return ResponseCookie.from(
                        name(secure), proofs.isEmpty() ? "" : text + "." + mac(device, text))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/")
                .maxAge(proofs.isEmpty() ? Duration.ZERO : ProvedMailbox.IDLE)
                .build();
    }

    /** Those of a cookie that we signed for this device; none for anything else. */
    List<ProvedMailbox> read(@Nullable String value, @Nullable UUID device) {
        int dot = value == null ? -1 : value.lastIndexOf('.');
        if (value == null || device == null || dot < 0) {
            return List.of();
        }
        String text = value.substring(0, dot);
        boolean ours =
                MessageDigest.isEqual(
                        mac(device, text).getBytes(UTF_8),
                        value.substring(dot + 1).getBytes(UTF_8));
        return ours ? Stream.of(text.split("/")).map(ProofCookie::read).toList() : List.of();
    }

    private static String write(ProvedMailbox proof) {
        return String.join(
                ":",
                proof.contest().toString(),
                text(proof.mailbox()),
                Long.toHexString(proof.domain()),
                Long.toHexString(proof.look()),
                proof.owner() == null ? "-" : proof.owner().toString(),
                Long.toString(proof.since().getEpochSecond()),
                Long.toString(proof.until().getEpochSecond()));
    }

    private static ProvedMailbox read(String text) {
        String[] parts = text.split(":", PARTS);
        return new ProvedMailbox(
                UUID.fromString(parts[0]),
                Base64.getUrlDecoder().decode(parts[1]),
                Long.parseUnsignedLong(parts[2], 16),
                Long.parseUnsignedLong(parts[3], 16),
                parts[4].equals("-") ? null : UUID.fromString(parts[4]),
                Instant.ofEpochSecond(Long.parseLong(parts[5])),
                Instant.ofEpochSecond(Long.parseLong(parts[6])));
    }

    private String mac(UUID device, String text) {
        return text(
                secrets.mac(
                        "voter-proof", device.toString().getBytes(UTF_8), text.getBytes(UTF_8)));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
