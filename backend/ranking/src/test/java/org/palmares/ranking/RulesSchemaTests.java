// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

class RulesSchemaTests {

    @Test
    void shipsWithTheRules() {
        assertThat(RulesSchema.of(1)).contains("palmares-rules/1.1");
        assertThat(RulesSchema.of(2)).contains("palmares-rules/2");
        assertThatThrownBy(() -> RulesSchema.of(3)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void saysWhenItCannotBeRead() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("broken");
                    }
                };

        assertThatThrownBy(() -> RulesSchema.read(broken)).isInstanceOf(UncheckedIOException.class);
    }
}
