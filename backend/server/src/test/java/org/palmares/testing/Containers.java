// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.palmares.tools.localservers.Ffmpeg;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.MinIOContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

import java.util.HashMap;
import java.util.Map;

/** The same servers from images, for machines with a Docker engine. */
final class Containers {

    private static final DockerImageName MINIO =
            DockerImageName.parse("quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z")
                    .asCompatibleSubstituteFor("minio/minio");

    private static final Map<String, String> PROPERTIES = start();

    private Containers() {}

    static Map<String, String> springProperties() {
        return PROPERTIES;
    }

    private static Map<String, String> start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(
                    "The profile testcontainers needs a Docker engine, and none answers here."
                            + " Without the profile the same tests run on local processes.");
        }
        var postgres = new PostgreSQLContainer("postgres:18");
        var redis = new GenericContainer<>("redis:7.4").withExposedPorts(6379);
        var minio = new MinIOContainer(MINIO);
        postgres.start();
        redis.start();
        minio.start();
        var ffmpeg = Ffmpeg.find();
        Map<String, String> properties = new HashMap<>();
        properties.put("spring.datasource.url", postgres.getJdbcUrl());
        properties.put("spring.datasource.username", postgres.getUsername());
        properties.put("spring.datasource.password", postgres.getPassword());
        properties.put("palmares.worker.datasource.username", postgres.getUsername());
        properties.put("palmares.worker.datasource.password", postgres.getPassword());
        properties.put("spring.data.redis.host", redis.getHost());
        properties.put("spring.data.redis.port", redis.getMappedPort(6379).toString());
        properties.put("palmares.storage.endpoint", minio.getS3URL());
        properties.put("palmares.storage.public-endpoint", minio.getS3URL());
        properties.put("palmares.storage.region", "us-east-1");
        properties.put("palmares.storage.access-key", minio.getUserName());
        properties.put("palmares.storage.secret-key", minio.getPassword());
        properties.putAll(ffmpeg.springProperties());
        return properties;
    }
}
