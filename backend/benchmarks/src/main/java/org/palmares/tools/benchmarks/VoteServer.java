// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.Palmares;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The server with a contest that is voted in, and the mutations that votes are compared with. */
final class VoteServer {

    private VoteServer() {}

    /**
     * @param folder for the keys that hashes of addresses are made with
     */
    static ConfigurableApplicationContext start(LocalServers servers, Path folder) {
        Map<String, Object> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("server.port", "0");
        properties.put("palmares.voting.trace-keys", folder.resolve("trace-keys").toString());
        properties.put("palmares.secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        // Nobody signs in, so nobody asks this issuer.
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:1");
        properties.put("spring.graphql.schema.locations", "classpath*:graphql/**/");
        properties.put("server.tomcat.max-keep-alive-requests", "-1");
        properties.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(
                        Palmares.class,
                        NothingMutation.class,
                        NaiveMutation.class,
                        VotingContest.class)
                .run(MediaServer.arguments(properties));
    }

    static int port(ConfigurableApplicationContext server) {
        return Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
