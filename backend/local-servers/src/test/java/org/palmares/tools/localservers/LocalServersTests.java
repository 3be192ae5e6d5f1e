// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minio.MakeBucketArgs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class LocalServersTests {

    @TempDir private Path folder;

    @Test
    void keepDataAndPasswordsOverARestart() throws Exception {
        Postgres first;
        try (LocalServers servers = LocalServers.in(folder).start()) {
            first = servers.postgres();
            PostgresServerTests.execute(first, first.owner(), "CREATE TABLE kept AS SELECT 7 AS n");
            RespClient.ask(servers.redis(), "SET kept 7");
            S3ServerTests.client(servers.s3())
                    .makeBucket(MakeBucketArgs.builder().bucket("kept").build())
                    .join();
        }
        // A postmaster.pid that names this living JVM must not keep PostgreSQL from starting.
        Files.writeString(
                folder.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (LocalServers servers = LocalServers.in(folder).start()) {
            Postgres second = servers.postgres();
            assertThat(second.owner()).isEqualTo(first.owner());
            assertThat(PostgresServerTests.ask(second, second.owner(), "TABLE kept"))
                    .isEqualTo("7");
            assertThat(RespClient.ask(servers.redis(), "GET kept")).containsExactly("7");
            assertThat(S3ServerTests.client(servers.s3()).listBuckets().join())
                    .extracting(bucket -> bucket.name())
                    .containsExactly("kept");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refuseASecondOwnerInTheSameJvm() {
        Path data = DataFolder.at(folder).root();
        try (OwnerLock first = OwnerLock.take(data)) {
            assertThatThrownBy(() -> LocalServers.in(folder).start())
                    .hasMessageContaining("is in use by another running Palmares");
            assertThat(first).isNotNull();
        }
        OwnerLock.take(data).close();
    }

    @Test
    void sayWhichPortIsTakenAndLeaveNothingRunning() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(
                            () -> LocalServers.in(folder).redisPort(taken.getLocalPort()).start())
                    .isInstanceOf(LocalServersException.class)
                    .hasMessage(
                            "redis cannot start because port %d on 127.0.0.1 is taken.",
                            taken.getLocalPort());
        }
        assertThat(folder.resolve("postgres.pid")).doesNotExist();
        assertThat(folder.resolve("s3.pid")).doesNotExist();
        OwnerLock.take(DataFolder.at(folder).root()).close();
    }

    @Test
    void nameEveryPropertyThatTheServerReads() {
        LocalServers servers = LocalServers.shared();

        assertThat(servers.springProperties())
                .containsOnlyKeys(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.flyway.url",
                        "spring.flyway.user",
                        "spring.flyway.password",
                        "spring.data.redis.host",
                        "spring.data.redis.port",
                        "palmares.storage.endpoint",
                        "palmares.storage.folder",
                        "palmares.storage.public-endpoint",
                        "palmares.storage.region",
                        "palmares.storage.access-key",
                        "palmares.storage.secret-key",
                        "palmares.media.ffmpeg",
                        "palmares.media.ffprobe",
                        "palmares.media.library-path",
                        "palmares.worker.datasource.username",
                        "palmares.worker.datasource.password")
                .containsEntry("spring.datasource.username", "palmares_app")
                .containsEntry("spring.flyway.user", "palmares_owner")
                .containsEntry("palmares.worker.datasource.username", "palmares_worker")
                .containsEntry("palmares.storage.region", "us-east-1");
    }
}
