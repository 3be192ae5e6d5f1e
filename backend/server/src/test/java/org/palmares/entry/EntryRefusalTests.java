// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

class EntryRefusalTests {

    @Test
    void everyRefusalHasASentenceInBothLanguages() {
        String[] codes =
                Arrays.stream(EntryRefusal.values()).map(Enum::name).toArray(String[]::new);

        assertThat(sentences(Locale.ROOT).keySet()).containsExactlyInAnyOrder(codes);
        assertThat(sentences(Locale.ENGLISH).keySet()).containsExactlyInAnyOrder(codes);
        for (String code : codes) {
            assertThat(sentences(Locale.ENGLISH).getString(code))
                    .isNotEqualTo(sentences(Locale.ROOT).getString(code))
                    .doesNotContain("'");
        }
    }

    private static ResourceBundle sentences(Locale locale) {
        return ResourceBundle.getBundle(
                "messages/entry", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
