// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.bundle.TrustedKey;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * The trusted key as typed: a fingerprint, or a file with a fingerprint, a PEM public key or a DER
 * public key.
 */
final class KeyOption {

    private KeyOption() {}

    static TrustedKey read(String typed) throws Mistake {
        Optional<TrustedKey> fingerprint = TrustedKey.read(typed);
        return fingerprint.isPresent() ? fingerprint.get() : fromFile(Arguments.path(typed));
    }

    private static TrustedKey fromFile(Path file) throws Mistake {
        byte[] bytes = InputFile.read(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Optional<TrustedKey> fingerprint = TrustedKey.read(text);
        if (fingerprint.isPresent()) {
            return fingerprint.get();
        }
        try {
            byte[] encoded =
                    text.startsWith("-----BEGIN PUBLIC KEY-----")
                            ? Base64.getMimeDecoder().decode(text.replaceAll("-----[^-]*-----", ""))
                            : bytes;
            return TrustedKey.of(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            throw new Mistake(
                    ExitCode.FILE_UNREADABLE,
                    "Tệp " + file + " không chứa khóa công khai Ed25519 hay dấu vân tay khóa.",
                    "The file " + file + " holds no Ed25519 public key and no fingerprint.");
        }
    }
}
