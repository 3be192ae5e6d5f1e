// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

class OrphansTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir private Path folder;

    @Test
    void areStoppedByTheNextStartWhichKeepsTheirData() throws Exception {
        ForkedOwner owner = ForkedOwner.of(folder);
        owner.killWithGuard();
        assertThat(owner.servers()).hasSize(3).allMatch(Signals::lives);
        String before = Files.readString(folder.resolve("secrets.properties"));

        try (LocalServers servers = LocalServers.in(folder).start()) {
            assertThat(owner.servers()).noneMatch(Signals::lives);
            assertThat(RespClient.ask(servers.redis(), "PING")).containsExactly("+PONG");
            assertThat(
                            PostgresServerTests.ask(
                                    servers.postgres(), servers.postgres().app(), "SELECT 1"))
                    .isEqualTo("1");
        }
        assertThat(folder.resolve("secrets.properties")).hasContent(before);
    }

    @Test
    void areStoppedByTheGuardWhenTheirOwnerIsKilled() throws Exception {
        ForkedOwner owner = ForkedOwner.of(folder);

        owner.kill();

        assertThat(gone(owner)).isTrue();
    }

    @Test
    void areNotLeftBehindByATerminatedOwner() throws Exception {
        ForkedOwner owner = ForkedOwner.of(folder);

        assertThatThrownBy(() -> LocalServers.in(folder).start())
                .isInstanceOf(LocalServersException.class)
                .hasMessage(
                        "The data folder "
                                + folder.toRealPath()
                                + " is in use by another running Palmares; stop that one first or"
                                + " choose another folder.");
        assertThat(owner.servers()).allMatch(Signals::lives);
        owner.terminate();

        assertThat(owner.servers()).noneMatch(Signals::lives);
        assertThat(folder.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void areNotMixedUpWithAProcessThatGotTheirPid() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try {
            ProcessIdentity now = ProcessIdentity.of(stranger.toHandle(), "sleep");
            DataFolder data = DataFolder.at(folder);
            new ProcessIdentity(stranger.pid(), "another-boot/1", "sleep")
                    .write(data.pidFile("redis"));
            new ProcessIdentity(stranger.pid(), now.started(), "postgres")
                    .write(data.pidFile("postgres"));
            Path cluster = data.folder("postgres").resolve("data");
            Files.createDirectories(cluster);
            Files.writeString(cluster.resolve("postmaster.pid"), stranger.pid() + "\n" + cluster);

            Orphans.stop(data);

            assertThat(stranger.isAlive()).isTrue();
            now.write(data.pidFile("redis"));
            Orphans.stop(data);
            assertThat(stranger.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static boolean gone(ForkedOwner owner) {
        return Waiting.until(LIMIT, () -> owner.servers().stream().noneMatch(Signals::lives));
    }
}
