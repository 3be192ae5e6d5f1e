// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import org.palmares.tools.localservers.LocalServers;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * Points a context at real servers: local processes, or containers where {@code
 * -Dpalmares.test.servers=containers} asks for them.
 */
public final class RealServers
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TRACE_KEYS = Path.of("target", "trace-keys").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("real-servers", properties()));
    }

    /** The properties that point the server at the shared servers and at the test's issuer. */
    public static Map<String, Object> properties() {
        return properties(servers());
    }

    /** The same for other servers than the shared ones. */
    public static Map<String, Object> properties(Map<String, String> servers) {
        Map<String, Object> properties = new HashMap<>(servers);
        // Tests change tables by hand and look at once.
        properties.put("palmares.account.answers-kept", "0s");
        properties.put("palmares.secret", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("logging.level.com.icegreen.greenmail", "warn");
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", Postbox.port());
        properties.put("palmares.voting.trace-keys", TRACE_KEYS.toString());
        // Boxes are sealed under the record's next heads; tests need not wait a second for each.
        properties.put("palmares.ledger.beat", "100ms");
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", Issuer.shared().uri());
        return properties;
    }

    /** The database as whoever owns it sees it. */
    public static JdbcClient asOwner() {
        Map<String, Object> all = properties();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        all.get("spring.flyway.url").toString(),
                        all.get("spring.flyway.user").toString(),
                        all.get("spring.flyway.password").toString()));
    }

    public static boolean inContainers() {
        return "containers".equals(System.getProperty("palmares.test.servers"));
    }

    private static Map<String, String> servers() {
        return inContainers()
                ? Containers.springProperties()
                : LocalServers.shared().springProperties();
    }
}
