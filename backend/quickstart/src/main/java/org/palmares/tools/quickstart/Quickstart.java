// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.Palmares;
import org.palmares.tools.identity.IdentityProvider;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything running on this machine, in one data folder. */
public final class Quickstart implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final ConfigurableApplicationContext server;
    private final String address;

    Quickstart(Options options) throws Exception {
        Files.createDirectories(options.folder());
        LocalServers servers =
                opened(
                        LocalServers.in(options.folder().resolve("servers"))
                                .withoutShutdownHook()
                                .start());
        int port = Ports.free(options.port());
        address = "http://localhost:" + port;
        Path identity = Files.createDirectories(options.folder().resolve("identity"));
        IdentityProvider provider =
                opened(IdentityProvider.start(identity, Ports.free(port + 1000), address));
        Inbox inbox = opened(Inbox.start(Ports.free(port + 2000)));

        Map<String, String> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("palmares.secret", Secret.in(options.folder()));
        opened(Worker.start(properties, options.folder().resolve("worker.log")));
        properties.putAll(
                Map.of(
                        "server.port",
                        Integer.toString(port),
                        "server.address",
                        "127.0.0.1",
                        "palmares.base-url",
                        address,
                        "palmares.quickstart",
                        "true",
                        "spring.mail.host",
                        "127.0.0.1",
                        "spring.mail.port",
                        Integer.toString(inbox.port()),
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                        provider.issuer(),
                        "logging.level.root",
                        "warn"));
        server =
                new SpringApplicationBuilder(Palmares.class, QuickstartConfiguration.class)
                        .initializers(
                                context -> {
                                    var beans = context.getBeanFactory();
                                    beans.registerSingleton("inbox", inbox);
                                    beans.registerSingleton("options", options);
                                    beans.registerSingleton(
                                            "identityDirectory", provider.directory());
                                    beans.registerSingleton(
                                            "issuer", new Issuer(provider.issuer()));
                                })
                        .run(
                                properties.entrySet().stream()
                                        .map(e -> "--" + e.getKey() + "=" + e.getValue())
                                        .toArray(String[]::new));
    }

    public static void main(String[] args) throws Exception {
        Options options = Options.parse(args);
        var quickstart = new Quickstart(options);
        // After the application itself: PostgreSQL must outlive whoever still writes.
        SpringApplication.getShutdownHandlers().add(quickstart::stopServers);
        System.out.println(Welcome.first(quickstart.address, options));
        String slug = quickstart.server.getBean(DemoSeed.class).seed(options.phase());
        System.out.println(Welcome.ready(quickstart.address, slug));
    }

    public ConfigurableApplicationContext server() {
        return server;
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.close();
        stopServers();
    }

    private void stopServers() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.getLogger("quickstart").log(System.Logger.Level.WARNING, e.getMessage(), e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        running.push(part);
        return part;
    }
}
