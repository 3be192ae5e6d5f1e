// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerProcessTests {

    private LocalServers servers;

    @BeforeAll
    void starts(@TempDir Path folder) {
        servers = LocalServers.in(folder).start();
    }

    @AfterAll
    void stops() {
        servers.close();
    }

    @Test
    void revivesAKilledRedisOnTheSamePortWithItsData() throws Exception {
        Redis redis = servers.redis();
        RespClient.ask(redis, "SET ballot kept");

        servers.redisProcess().kill();
        assertThat(servers.redisProcess().isAlive()).isFalse();
        assertThatThrownBy(() -> RespClient.ask(redis, "PING")).hasMessageContaining("refused");
        servers.redisProcess().restart();

        assertThat(RespClient.ask(redis, "GET ballot")).containsExactly("kept");
    }

    @Test
    void freezesAndFreesRedis() throws Exception {
        Redis redis = servers.redis();

        servers.redisProcess().pause();
        assertThatThrownBy(() -> RespClient.ask(redis, "PING"))
                .isInstanceOf(SocketTimeoutException.class);
        servers.redisProcess().resume();

        assertThat(RespClient.ask(redis, "PING")).containsExactly("+PONG");
    }

    @Test
    void revivesAKilledPostgresWithEveryCommittedRow() throws Exception {
        Postgres postgres = servers.postgres();
        PostgresServerTests.execute(
                postgres, postgres.owner(), "CREATE TABLE killed AS SELECT 42 AS ballot");
        List<ProcessHandle> family =
                Signals.family(ProcessHandle.of(servers.postgresProcess().pid()).orElseThrow());

        servers.postgresProcess().kill();
        assertThat(family).hasSizeGreaterThan(3).noneMatch(Signals::lives);
        servers.postgresProcess().restart();

        assertThat(PostgresServerTests.ask(postgres, postgres.owner(), "TABLE killed"))
                .isEqualTo("42");
    }

    @Test
    void freezesAndFreesPostgres() throws Exception {
        Postgres postgres = servers.postgres();

        servers.postgresProcess().pause();
        servers.postgresProcess().resume();

        assertThat(PostgresServerTests.ask(postgres, postgres.app(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void revivesAKilledS3() {
        int port = servers.s3().endpoint().getPort();

        servers.s3Process().kill();
        assertThat(FreePorts.isFree(port)).isTrue();
        servers.s3Process().restart();

        assertThat(FreePorts.isFree(port)).isFalse();
        assertThat(servers.s3Process().isAlive()).isTrue();
    }

    @Test
    void runsOutsideTheProcessGroupOfTheTerminal() throws Exception {
        long own = processGroup(ProcessHandle.current().pid());

        for (ServerProcess server :
                List.of(servers.postgresProcess(), servers.redisProcess(), servers.s3Process())) {
            assertThat(processGroup(server.pid())).isEqualTo(server.pid()).isNotEqualTo(own);
        }
    }

    private static long processGroup(long pid) throws Exception {
        Process ps = new ProcessBuilder("ps", "-o", "pgid=", "-p", Long.toString(pid)).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes()).strip());
    }
}
