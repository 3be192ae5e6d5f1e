// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.account.Viewer;
import org.palmares.entry.Entries;
import org.palmares.kernel.GlobalId;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.voting.Voting;
import org.palmares.voting.VotingPasses;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/**
 * What many watchers of one contest cost while votes come in: messages, processor time and heap,
 * with and without them. The watchers live in the same process, so their reading is in the figure.
 */
public final class WatcherLoad {

    private static final int WATCHERS = 2_000;
    private static final int SECONDS = 30;
    private static final int VOTES_PER_SECOND = 20;

    private static final String WATCH =
            """
            {"query":"subscription($c:ID!){liveCounts(contestId:$c){total entries{entryId count} at}}",\
            "variables":{"c":"%s"}}\
            """;

    private final LongAdder messages = new LongAdder();
    private final LongAdder lost = new LongAdder();

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "watchers-");
        try (LocalServers servers = LocalServers.in(folder).start();
                ConfigurableApplicationContext server = VoteServer.start(servers, folder)) {
            new WatcherLoad().measure(server, server.getBean(VotingContest.class).open(20));
        }
        System.exit(0);
    }

    private void measure(ConfigurableApplicationContext server, List<String> works)
            throws Exception {
        UUID work = GlobalId.key("Entry", works.getFirst()).orElseThrow();
        UUID contest = server.getBean(Entries.class).byKey(work).orElseThrow().contest();
        var going = new AtomicBoolean(true);
        Thread.ofPlatform().daemon().start(() -> vote(server, contest, work, going));
        during("warming", SECONDS);
        during("nobody watches", SECONDS);
        for (int watcher = 0; watcher < WATCHERS; watcher++) {
            watch(VoteServer.port(server), GlobalId.of("Contest", contest), watcher);
        }
        during("warming", SECONDS);
        during(WATCHERS + " watch", SECONDS);
        going.set(false);
    }

    private void during(String what, int seconds) throws InterruptedException {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        long before = messages.sum();
        long processor = system.getProcessCpuTime();
        Thread.sleep(seconds * 1000L);
        long used = system.getProcessCpuTime() - processor;
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "%s: %.2f cores, %d messages a second, %d MB of heap after a collection,"
                        + " %d connections lost%n",
                what,
                used / 1e9 / seconds,
                (messages.sum() - before) / seconds,
                heap >> 20,
                lost.sum());
    }

    private void watch(int port, String contest, int number) throws IOException {
        Socket socket = new Socket();
        byte[] local = {127, 0, (byte) (1 + number / 200), (byte) (1 + number % 200)};
        socket.bind(new InetSocketAddress(java.net.InetAddress.getByAddress(local), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        byte[] body = WATCH.formatted(contest).getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                        + " application/json\r\nAccept: text/event-stream\r\n"
                                        + "Content-Length: "
                                        + body.length
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        Thread.startVirtualThread(() -> read(socket));
    }

    private void read(Socket socket) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8),
                        512)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:") && line.contains("liveCounts")) {
                    messages.increment();
                }
            }
            lost.increment();
        } catch (IOException e) {
            lost.increment();
        }
    }

    private static void vote(
            ConfigurableApplicationContext server, UUID contest, UUID work, AtomicBoolean going) {
        Voting voting = server.getBean(Voting.class);
        VotingPasses passes = server.getBean(VotingPasses.class);
        while (going.get()) {
            var viewer = new Viewer(null, UUID.randomUUID(), false, "127.9.0.1");
            voting.cast(
                    viewer,
                    work,
                    UUID.randomUUID().toString(),
                    passes.grant(contest, viewer).token());
            try {
                Thread.sleep(1000 / VOTES_PER_SECOND);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
