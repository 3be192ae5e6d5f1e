// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.ranking.Sha256;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** An Ed25519 public key under the name with which it signs notes (C2SP signed-note). */
public final class NoteKey {

    public static final int BYTES = 32;

    private static final byte ED25519 = 1;

    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] key;

    /**
     * @throws IllegalArgumentException for a name with spaces or a plus, or another number of bytes
     */
    public NoteKey(String name, byte[] key) {
        if (!isName(name) || key.length != BYTES) {
            throw new IllegalArgumentException("no key of notes: " + name);
        }
        this.name = name;
        this.key = key.clone();
    }

    /** Of {@code name+id+base64}, as {@link #text} writes it. */
    public static Optional<NoteKey> read(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length < 3 || !isName(parts[0])) {
            return Optional.empty();
        }
        return Base64Text.read(parts[2])
                .filter(typed -> typed.length == 1 + BYTES && typed[0] == ED25519)
                .map(typed -> new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, 1 + BYTES)))
                .filter(key -> key.text().equals(text));
    }

    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(
                                letter ->
                                        letter == '+'
                                                || letter < ' '
                                                || Character.isWhitespace(letter)
                                                || Character.isSpaceChar(letter));
    }

    public String name() {
        return name;
    }

    /** The first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key). */
    public int id() {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(name.getBytes(UTF_8));
        input.write('\n');
        input.writeBytes(typed());
        return ByteBuffer.wrap(Sha256.of(input.toByteArray())).getInt();
    }

    /** As the key is told to others: {@code name+id+base64}. */
    public String text() {
        return "%s+%08x+%s".formatted(name, id(), Base64Text.of(typed()));
    }

    public boolean hasSigned(byte[] message, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509.length + BYTES).put(X509).put(key).array();
            PublicKey read =
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded));
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(read);
            checking.update(message);
            return checking.verify(signature);
        } catch (GeneralSecurityException neitherKeyNorSignature) {
            return false;
        }
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + BYTES).put(ED25519).put(key).array();
    }
}
