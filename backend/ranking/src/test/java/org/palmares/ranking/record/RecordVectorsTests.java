// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.reason.NotAccepted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that other implementations test themselves with. */
class RecordVectorsTests {

    private static final Path FILE = Path.of("src/test/resources/record/vectors.json");

    @Test
    void theFileSaysWhatTheCodeSays() throws IOException {
        String text = new RecordVectors().text();
        if (Boolean.getBoolean("record.vectors.write")) {
            Files.writeString(FILE, text);
        }
        assertThat(FILE).content().isEqualTo(text);
    }

    @Test
    void notesInTheFileAreSigned() throws IOException, NotAccepted {
        List<Fields> notes = Fields.of(JsonReader.read(Files.readAllBytes(FILE))).objects("notes");
        assertThat(notes).hasSize(2);
        for (Fields note : notes) {
            NoteKey key = NoteKey.read(note.text("key")).orElseThrow();
            assertThat(SignedNote.read(note.text("note")).orElseThrow().isSignedBy(key)).isTrue();
        }
        assertThat(Checkpoint.ofNote(notes.get(0).text("note"))).isPresent();
        assertThat(InclusionPromise.ofNote(notes.get(1).text("note"))).isPresent();
    }
}
