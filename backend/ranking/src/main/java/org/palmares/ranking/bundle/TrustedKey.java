// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.Sha256;

import java.security.PublicKey;
import java.util.Locale;
import java.util.Optional;

/**
 * The key that a reader expects the contest to sign with, known from elsewhere than the bundle.
 *
 * @param fingerprint SHA-256 (hex) of the key's X.509 encoding
 */
public record TrustedKey(String fingerprint) {

    public static TrustedKey of(PublicKey key) {
        return new TrustedKey(Sha256.hex(key.getEncoded()));
    }

    /** Reads 64 hexadecimal digits, which may be grouped by colons or spaces. */
    public static Optional<TrustedKey> read(String text) {
        String digits = text.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        return digits.matches("[0-9a-f]{64}")
                ? Optional.of(new TrustedKey(digits))
                : Optional.empty();
    }
}
