// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Ends a build with the profile testcontainers in one sentence where no Docker engine answers. */
final class DockerEngine {

    private DockerEngine() {}

    public static void main(String[] args) {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            System.err.println(
                    "The profile testcontainers needs a Docker engine, and none answers here."
                            + " Without the profile the same tests run on local processes.");
            System.exit(1);
        }
    }
}
