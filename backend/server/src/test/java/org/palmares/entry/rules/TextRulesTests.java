// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.entry.DraftChange;
import org.palmares.kernel.Refusal;

import java.util.Collections;
import java.util.List;

class TextRulesTests {

    @Test
    void keepsTextsComposedAndWithoutSpaceAround() {
        var clean = TextRules.clean(change("  Tie\u0302\u0301ng que\u0302  ", "Một\r\nHai\tBa "));

        assertThat(clean.valueOrNull()).isEqualTo(change("Tiếng quê", "Một\nHai\tBa"));
    }

    @Test
    void countsCodePointsAfterComposing() {
        assertThat(refusals(DraftChange.title("e\u0302\u0301".repeat(200)))).isEmpty();
        assertThat(refusals(DraftChange.title("🎬".repeat(200)))).isEmpty();
        assertThat(refusals(DraftChange.title("ế".repeat(201)))).containsExactly("TOO_LONG title");
        assertThat(refusals(change("a", "b".repeat(5_000)))).isEmpty();
        assertThat(refusals(change("a", "b".repeat(5_001))))
                .containsExactly("TOO_LONG description");
    }

    @Test
    void refusesWhatCannotBeSeen() {
        for (String hidden : List.of("\u0000", "\u0007", "\u202E", "\u2066", "\uD83C", "\u2028")) {
            assertThat(refusals(DraftChange.title("a" + hidden + "b")))
                    .containsExactly("CONTROL_CHARACTERS title");
        }
        assertThat(refusals(DraftChange.title("hai\ndòng")))
                .containsExactly("CONTROL_CHARACTERS title");
        assertThat(refusals(change("a", "chuông\u0007")))
                .containsExactly("CONTROL_CHARACTERS description");
    }

    @Test
    void takesOneToTwentyAuthorsWithNames() {
        assertThat(refusals(authors(Collections.nCopies(20, "Lan")))).isEmpty();
        assertThat(refusals(authors(Collections.nCopies(21, "Lan"))))
                .containsExactly("TOO_MANY_AUTHORS authors");
        assertThat(refusals(authors(List.of("Lan", "   "))))
                .containsExactly("REQUIRED authors.1.name");
        assertThat(refusals(authors(List.of("L".repeat(121)))))
                .containsExactly("TOO_LONG authors.0.name");
    }

    @Test
    void aReasonMayBeLeftOut() {
        assertThat(TextRules.reason(null).valueOrNull()).isEmpty();
        assertThat(TextRules.reason(" Quá ngắn ").valueOrNull()).isEqualTo("Quá ngắn");
        assertThat(TextRules.reason("x".repeat(2_001)).isDone()).isFalse();
    }

    private static DraftChange change(String title, String description) {
        return new DraftChange(null, title, description, null);
    }

    private static DraftChange authors(List<String> names) {
        return new DraftChange(null, null, null, names);
    }

    private static List<String> refusals(DraftChange change) {
        return TextRules.clean(change).refusals().stream().map(TextRulesTests::said).toList();
    }

    private static String said(Refusal refusal) {
        return refusal.code().name() + " " + refusal.field();
    }
}
