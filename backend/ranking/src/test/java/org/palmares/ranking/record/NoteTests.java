// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

class NoteTests {

    /** The key and the note that the Go project tests its own notes with. */
    private static final String PETER =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\n"
                    + "then you don't know what your problem is.\n";

    private static final String SIGNATURE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXg"
                    + "KvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private static final NoteKey KEY = NoteKey.read(PETER).orElseThrow();

    @Test
    void aNoteOfAnotherMakerIsReadAndVerified() {
        SignedNote note = SignedNote.read(TEXT + "\n" + SIGNATURE).orElseThrow();
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.note()).isEqualTo(TEXT + "\n" + SIGNATURE);
        assertThat(note.isSignedBy(KEY)).isTrue();
        assertThat(KEY.text()).isEqualTo(PETER);
        assertThat(KEY.name()).isEqualTo("PeterNeumann");
    }

    @Test
    void aChangedTextOrSignatureIsNotSigned() {
        String changed = TEXT.replace("cryptography", "cryptographY");
        assertThat(read(changed + "\n" + SIGNATURE).isSignedBy(KEY)).isFalse();
        String other = SIGNATURE.replace("x08go/ZJ", "x08go/ZK");
        assertThat(read(TEXT + "\n" + other).isSignedBy(KEY)).isFalse();
        // A right one beside it does not help.
        assertThat(read(TEXT + "\n" + SIGNATURE + other).isSignedBy(KEY)).isFalse();
    }

    @Test
    void signaturesOfOtherKeysAreIgnored() {
        NoteKey renamed = new NoteKey("Peter", bytes(KEY));
        NoteKey otherKey = new NoteKey("PeterNeumann", new byte[32]);
        SignedNote note = read(TEXT + "\n" + SIGNATURE);
        assertThat(note.isSignedBy(renamed)).isFalse();
        assertThat(note.isSignedBy(otherKey)).isFalse();

        String witness = "\u2014 witness.example AAAAAQAB\n";
        assertThat(read(TEXT + "\n" + witness + SIGNATURE).isSignedBy(KEY)).isTrue();
    }

    @Test
    void aKeyThatIsNoPointSignsNothing() {
        byte[] noPoint = new byte[32];
        noPoint[0] = 2;
        assertThat(new NoteKey("nobody", noPoint).hasSigned(new byte[0], new byte[64])).isFalse();
    }

    @Test
    void signsUnderTheNameAndIdOfItsKey() {
        byte[] signature = {9, 8, 7};
        SignedNote note = SignedNote.sign("line\n", KEY, message -> signature);
        assertThat(note.note()).startsWith("line\n\n\u2014 PeterNeumann x08go");
        NoteSignature line = read(note.note()).signatures().get(0);
        assertThat(line.name()).isEqualTo("PeterNeumann");
        assertThat(line.keyId()).isEqualTo(KEY.id());
        assertThat(line.signature()).isEqualTo(signature);
    }

    @Test
    void anEmptyLineMayStandInTheText() {
        String text = "one\n\ntwo\n";
        assertThat(read(SignedNote.sign(text, KEY, m -> new byte[1]).note()).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 name AAAAAQAB",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA AAAA\n",
                "text\n\n\u2014 na+me AAAAAQAB\n",
                "text\n\n\u2014  AAAAAQAB\n",
                "text\n\n\u2014 name AAAAAQ==\n",
                "text\n\n\u2014 name AAAAAQA\n",
                "text\n\n- name AAAAAQAB\n",
                "te\txt\n\n\u2014 name AAAAAQAB\n",
                "text\n\n\u2014 name AAAAAQAB\nname AAAAAQAB\n"
            })
    void whatIsNoNoteIsNotRead(String note) {
        assertThat(SignedNote.read(note)).isEmpty();
    }

    @Test
    void aNoteBearsABoundedNumberOfSignatures() {
        String line = "\u2014 name AAAAAQAB\n";
        assertThat(SignedNote.read("text\n\n" + line.repeat(32))).isPresent();
        assertThat(SignedNote.read("text\n\n" + line.repeat(33))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADK",
                "PeterNeumann+c74f20a3+?"
            })
    void whatIsNoKeyIsNotRead(String text) {
        assertThat(NoteKey.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\nb", "a\u00a0b", "a\u2003b", "a\u0001"})
    void aNameHasNeitherSpacesNorAPlus(String name) {
        assertThatThrownBy(() -> new NoteKey(name, new byte[32])).hasMessageContaining("no key");
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        assertThatThrownBy(() -> new NoteKey("name", new byte[31])).hasMessageContaining("no key");
    }

    /** The example of the format's text. */
    @Test
    void aCheckpointIsReadAndWritten() {
        String text =
                "example.com/behind-the-sofa\n"
                        + "20852163\n"
                        + "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        Checkpoint read = Checkpoint.read(text).orElseThrow();
        assertThat(read.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(read.size()).isEqualTo(20_852_163);
        assertThat(read.text()).isEqualTo(text);
        assertThat(Checkpoint.read(text + "extension\n")).contains(read);
        assertThat(Checkpoint.ofNote(SignedNote.sign(text, KEY, m -> new byte[1]).note()))
                .contains(read);
        assertThat(Checkpoint.ofNote(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n1\n",
                "origin\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                "origin\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n",
                "origin\n1\nAAAA\n"
            })
    void whatIsNoCheckpointIsNotRead(String text) {
        assertThat(Checkpoint.read(text)).isEmpty();
    }

    @Test
    void aPromiseIsReadAndWritten() {
        var promise =
                new InclusionPromise(
                        UUID.fromString("0198c2a4-7d5e-7e42-9a51-3c1f0a6b9d10"),
                        RecordHash.EMPTY_TREE,
                        Instant.parse("2026-11-15T10:00:00.123456Z"));
        assertThat(promise.text())
                .isEqualTo(
                        """
                        palmares-promise/1
                        0198c2a4-7d5e-7e42-9a51-3c1f0a6b9d10
                        47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
                        2026-11-15T10:00:00.123456Z
                        """);
        assertThat(InclusionPromise.read(promise.text())).contains(promise);
        String note = SignedNote.sign(promise.text(), KEY, m -> new byte[1]).note();
        assertThat(InclusionPromise.ofNote(note)).contains(promise);
        for (List<String> other :
                List.of(
                        List.of("promise/1", "promise/2"),
                        List.of("2026-11-15T10", "2026-13-15T10"),
                        List.of("123456Z", "1234560Z"),
                        List.of("0198c2a4-7d5e", "0198c2a47-d5e"),
                        List.of("0198c2a4-7d5e", "-0198c2a47d5e"),
                        List.of("SuFU=", "SuFV="))) {
            assertThat(InclusionPromise.read(promise.text().replace(other.get(0), other.get(1))))
                    .as(other.get(1))
                    .isEmpty();
        }
    }

    private static SignedNote read(String note) {
        return SignedNote.read(note).orElseThrow();
    }

    private static byte[] bytes(NoteKey key) {
        String[] parts = key.text().split("\\+", 3);
        return Arrays.copyOfRange(Base64.getDecoder().decode(parts[2]), 1, 33);
    }
}
