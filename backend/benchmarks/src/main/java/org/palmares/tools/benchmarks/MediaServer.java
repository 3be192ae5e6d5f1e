// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.Palmares;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.LinkedHashMap;
import java.util.Map;

/** The server in the roles that media need, on local servers. */
final class MediaServer {

    private MediaServer() {}

    static ConfigurableApplicationContext api(LocalServers servers) {
        Map<String, Object> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("server.port", "0");
        properties.put("palmares.secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        // Nobody signs in, so nobody asks this issuer.
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:1");
        // The benchmarks' own schema lies in another folder of the class path.
        properties.put("spring.graphql.schema.locations", "classpath*:graphql/**/");
        properties.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(Palmares.class).run(arguments(properties));
    }

    static String[] arguments(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
    }
}
