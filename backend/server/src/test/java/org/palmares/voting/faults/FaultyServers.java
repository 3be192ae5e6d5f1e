// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import org.palmares.testing.RealServers;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.TcpProxy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Servers that no other test knows, each with a proxy before it. The database's clock is two hours
 * ahead of the node's, under every fault (row A4).
 */
final class FaultyServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Duration AHEAD = Duration.ofHours(2);
    static final LocalServers SERVERS = started();
    static final TcpProxy POSTGRES = new TcpProxy(SERVERS.postgresProcess().port());
    static final TcpProxy REDIS = new TcpProxy(SERVERS.redisProcess().port());

    private static LocalServers started() {
        LocalServers servers = LocalServers.toBeHurt();
        servers.startClock(Instant.now().plus(AHEAD));
        return servers;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("faulty-servers", properties(POSTGRES, REDIS)));
    }

    /** The properties of a node that reaches the servers through these proxies. */
    static Map<String, Object> properties(TcpProxy postgres, TcpProxy redis) {
        Map<String, String> servers = new HashMap<>(SERVERS.springProperties());
        servers.computeIfPresent(
                "spring.datasource.url",
                (_, url) ->
                        url.replace(
                                ":" + SERVERS.postgres().port() + "/",
                                ":" + postgres.port() + "/"));
        servers.put("spring.data.redis.port", Integer.toString(redis.port()));
        return RealServers.properties(servers);
    }
}
