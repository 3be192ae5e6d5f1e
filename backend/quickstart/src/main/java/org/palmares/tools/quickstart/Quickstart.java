// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.Palmares;
import org.palmares.media.TranscodeWorkerInfo;
import org.palmares.media.TranscodeWorkers;
import org.palmares.tools.identity.IdentityProvider;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.LocalServersException;
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

    private final ConfigurableApplicationContext server;
    private final String address;
    private final Deque<AutoCloseable> running;

    private Quickstart(
            ConfigurableApplicationContext server, String address, Deque<AutoCloseable> running) {
        this.server = server;
        this.address = address;
        this.running = running;
    }

    /** Starts everything; where one part does not start, the others are stopped again. */
    static Quickstart start(Options options) throws Exception {
        Deque<AutoCloseable> running = new ArrayDeque<>();
        try {
            return start(options, running);
        } catch (Exception e) {
            stop(running);
            throw e;
        }
    }

    private static Quickstart start(Options options, Deque<AutoCloseable> running)
            throws Exception {
        Files.createDirectories(options.folder());
        LocalServers servers =
                LocalServers.in(options.folder().resolve("servers")).withoutShutdownHook().start();
        running.push(servers);
        if (options.clock() != null) {
            servers.startClock(options.clock());
        }
        int port = Ports.free(options.port());
        String address = "http://localhost:" + port;
        Path identity = Files.createDirectories(options.folder().resolve("identity"));
        IdentityProvider provider =
                IdentityProvider.start(identity, Ports.free(port + 1000), address);
        running.push(provider);
        Inbox inbox = Inbox.start(Ports.free(port + 2000));
        running.push(inbox);

        Map<String, String> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("palmares.secret", Secret.in(options.folder()));
        properties.put(
                "palmares.voting.trace-keys", options.folder().resolve("trace-keys").toString());
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
        ConfigurableApplicationContext server =
                new SpringApplicationBuilder(Palmares.class, QuickstartConfiguration.class)
                        .initializers(context -> offer(context, options, servers, inbox, provider))
                        .run(
                                properties.entrySet().stream()
                                        .map(e -> "--" + e.getKey() + "=" + e.getValue())
                                        .toArray(String[]::new));
        // After the server, whose migrations make what the worker reads.
        running.push(Worker.start(properties, options.folder().resolve("worker.log")));
        return new Quickstart(server, address, running);
    }

    private static void offer(
            ConfigurableApplicationContext context,
            Options options,
            LocalServers servers,
            Inbox inbox,
            IdentityProvider provider) {
        var beans = context.getBeanFactory();
        beans.registerSingleton("inbox", inbox);
        beans.registerSingleton("options", options);
        beans.registerSingleton("localServers", servers);
        beans.registerSingleton("identityDirectory", provider.directory());
        beans.registerSingleton("issuer", new Issuer(provider.issuer()));
    }

    public static void main(String[] args) throws Exception {
        try {
            run(Options.parse(args));
        } catch (IllegalArgumentException | LocalServersException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws Exception {
        Quickstart quickstart = Quickstart.start(options);
        // After the application itself: PostgreSQL must outlive whoever still writes.
        SpringApplication.getShutdownHandlers().add(() -> stop(quickstart.running));
        System.out.println(Welcome.first(quickstart.address, options));
        DemoSeed seed = quickstart.server.getBean(DemoSeed.class);
        String slug = seed.seed(options.phase());
        var workers =
                quickstart.server.getBean(TranscodeWorkers.class).known().stream()
                        .filter(TranscodeWorkerInfo::present)
                        .toList();
        System.out.println(Welcome.ready(quickstart.address, slug, workers));
        seed.seedAward();
        System.out.println(Welcome.complete(quickstart.address));
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
        stop(running);
    }

    private static void stop(Deque<AutoCloseable> running) {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.getLogger("quickstart").log(System.Logger.Level.WARNING, e.getMessage(), e);
            }
        }
    }
}
