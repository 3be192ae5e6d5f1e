// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.Map;

/** The running identity provider: a Spring application of its own, on a port of its own. */
public final class IdentityProvider implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String issuer;

    private IdentityProvider(ConfigurableApplicationContext context, String issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    /**
     * @param folder where its people and its key are kept
     * @param application the origin to which people return after signing in
     */
    public static IdentityProvider start(Path folder, int port, String application) {
        String issuer = "http://localhost:" + port;
        var context =
                new SpringApplicationBuilder(IdentityConfiguration.class)
                        .web(WebApplicationType.SERVLET)
                        .registerShutdownHook(false)
                        // The server's own application.properties lie on the same class path.
                        .properties(Map.of("spring.config.name", "identity-provider"))
                        .run(
                                "--server.port=" + port,
                                "--palmares.identity.issuer=" + issuer,
                                "--palmares.identity.folder=" + folder,
                                "--palmares.identity.application=" + application);
        return new IdentityProvider(context, issuer);
    }

    public String issuer() {
        return issuer;
    }

    public Directory directory() {
        return context.getBean(Directory.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
