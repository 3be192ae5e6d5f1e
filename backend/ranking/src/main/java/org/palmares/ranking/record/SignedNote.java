// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text with signatures under it (C2SP signed-note).
 *
 * @param text ends with a line feed; it is what is signed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** How many signatures are read; the format asks for sixteen at least. */
    private static final int MOST_SIGNATURES = 32;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    public static SignedNote sign(String text, NoteKey key, NoteSigner signer) {
        byte[] signature = signer.sign(text.getBytes(UTF_8));
        return new SignedNote(text, List.of(new NoteSignature(key.name(), key.id(), signature)));
    }

    /** Empty for anything that is no note; nothing is said yet of who signed it. */
    public static Optional<SignedNote> read(String note) {
        int gap = note.lastIndexOf("\n\n");
        boolean hasControls = note.chars().anyMatch(letter -> letter < ' ' && letter != '\n');
        if (gap < 0 || hasControls || !note.endsWith("\n")) {
            return Optional.empty();
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(gap + 2).split("\n", -1)) {
            // After the last line feed there is nothing.
            if (!line.isEmpty()) {
                NoteSignature.read(line).ifPresent(signatures::add);
            }
        }
        SignedNote read = new SignedNote(note.substring(0, gap + 1), signatures);
        boolean few = !signatures.isEmpty() && signatures.size() <= MOST_SIGNATURES;
        return few && read.note().equals(note) ? Optional.of(read) : Optional.empty();
    }

    /** Whether this key signed it; a wrong signature beside a right one spoils the note. */
    public boolean isSignedBy(NoteKey key) {
        List<NoteSignature> own =
                signatures.stream()
                        .filter(one -> one.name().equals(key.name()) && one.keyId() == key.id())
                        .toList();
        return !own.isEmpty()
                && own.stream()
                        .allMatch(one -> key.hasSigned(text.getBytes(UTF_8), one.signature()));
    }

    /** The whole note, as it is written to a file. */
    public String note() {
        return signatures.stream()
                .map(one -> one.line() + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }
}
