// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class RedisServerTests {

    private final Redis redis = LocalServers.shared().redis();

    @Test
    void answersPing() throws IOException {
        assertThat(RespClient.ask(redis, "PING")).containsExactly("+PONG");
    }

    @ParameterizedTest
    @CsvSource({
        "appendonly,yes",
        "appendfsync,everysec",
        "maxmemory-policy,noeviction",
        "bind,127.0.0.1",
        "save,''"
    })
    void keepsWhatItIsTold(String setting, String value) throws IOException {
        assertThat(RespClient.ask(redis, "CONFIG GET " + setting)).containsExactly(setting, value);
    }
}
