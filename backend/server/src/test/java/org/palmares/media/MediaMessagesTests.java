// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.ResourceBundle;

class MediaMessagesTests {

    @Test
    void saysEveryRefusalInBothLanguages() {
        ResourceBundle vi = ResourceBundle.getBundle("messages/media", Locale.ROOT);
        ResourceBundle en = ResourceBundle.getBundle("messages/media", Locale.ENGLISH);
        for (MediaRefusal refusal : MediaRefusal.values()) {
            assertThat(vi.getString(refusal.name())).isNotBlank();
            assertThat(en.getString(refusal.name()))
                    .isNotBlank()
                    .isNotEqualTo(vi.getString(refusal.name()));
        }
    }
}
