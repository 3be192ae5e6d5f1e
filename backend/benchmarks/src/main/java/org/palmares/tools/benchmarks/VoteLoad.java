// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.account.Viewer;
import org.palmares.entry.Entries;
import org.palmares.kernel.GlobalId;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.voting.VotingPasses;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * The cost of a vote against the cost of a mutation that does nothing and of one that counts
 * naively, on the same server in one run. Rounds of all alternate; voters are new ones, whose
 * cookies were fetched before, or such as have voted before.
 */
public final class VoteLoad {

    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final int VOTERS = 200_000;
    private static final Duration WARMING = Duration.ofSeconds(60);

    private static final String VOTE =
            """
            {"query":"mutation($i:VoteCastInput!){voteCast(input:$i){receipt{code} userErrors{code}}}",\
            "variables":{"i":{"entryId":"%s","idempotencyKey":"%s","pass":"%s"}}}\
            """;
    private static final String NAIVE =
            """
            {"query":"mutation($i:VoteCastInput!){benchmarkNaive(input:$i)}",\
            "variables":{"i":{"entryId":"%s","idempotencyKey":"%s","pass":"%s"}}}\
            """;
    private static final String NOTHING =
            """
            {"query":"mutation($i:VoteCastInput!){benchmarkNothing(input:$i)}",\
            "variables":{"i":{"entryId":"%s","idempotencyKey":"%s","pass":"%s"}}}\
            """;

    private final LocalServers servers;
    private final int port;
    private final List<String> works;
    private final List<Voter> voters;
    private final LongAdder paused = new LongAdder();
    private int nextVoter;

    /** A browser that has its cookie and its pass, as after the film has begun. */
    private record Voter(String cookie, String pass) {}

    private VoteLoad(LocalServers servers, int port, List<String> works, List<Voter> voters) {
        this.servers = servers;
        this.port = port;
        this.works = works;
        this.voters = voters;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "vote-load-");
        try (LocalServers servers = LocalServers.in(folder).start();
                ConfigurableApplicationContext server = VoteServer.start(servers, folder)) {
            int port = VoteServer.port(server);
            NaiveMutation.table(servers);
            List<String> works = server.getBean(VotingContest.class).open(20);
            new VoteLoad(servers, port, works, voters(port, works, server)).measure();
        }
        System.exit(0);
    }

    private void measure() throws InterruptedException, ExecutionException {
        // Until the compiler has seen it all; a vote is many times the code of nothing.
        run(32, this::nothing, WARMING.dividedBy(6));
        run(32, this::naive, WARMING.dividedBy(6));
        run(32, this::vote, WARMING);
        for (int connections : new int[] {32, 256}) {
            for (int round = 1; round <= ROUNDS; round++) {
                Load.Measured nothing = run(connections, this::nothing, ROUND);
                print(
                        connections,
                        round,
                        "new voters",
                        run(connections, this::vote, ROUND),
                        nothing);
                print(
                        connections,
                        round,
                        "returning",
                        run(connections, this::again, ROUND),
                        nothing);
                // With more of them it only waits for connections and fails.
                if (connections == 32) {
                    print(
                            connections,
                            round,
                            "naive",
                            run(connections, this::naive, ROUND),
                            nothing);
                }
            }
        }
        System.out.printf("%d pauses%n", paused.sum());
    }

    private Load.Measured run(int connections, Load.Shot shot, Duration time)
            throws InterruptedException, ExecutionException {
        return Load.run(servers, port, connections, time, shot);
    }

    private void nothing(HttpConnection connection, int number, int count) throws IOException {
        Voter voter = voters.get((number * 997 + count) % voters.size());
        String answer = connection.post("/graphql", voter.cookie(), body(NOTHING, voter, count));
        demand(answer, "\"benchmarkNothing\":true");
    }

    private void vote(HttpConnection connection, int number, int count) throws IOException {
        cast(connection, nextVoter(), count);
    }

    private void again(HttpConnection connection, int number, int count) throws IOException {
        Voter voter = voters.get((number * 997 + count * 31) % Math.min(nextVoter, 20_000));
        cast(connection, voter, count);
    }

    /** As a browser does it: where voting pauses, the same key is sent again. */
    private void cast(HttpConnection connection, Voter voter, int count) throws IOException {
        String asked = body(VOTE, voter, count);
        String answer = connection.post("/graphql", voter.cookie(), asked);
        for (int more = 50; more > 0 && answer.contains("VOTING_PAUSED"); more--) {
            paused.increment();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = connection.post("/graphql", voter.cookie(), asked);
        }
        demand(answer, "\"userErrors\":[]");
    }

    private void naive(HttpConnection connection, int number, int count) throws IOException {
        Voter voter = voters.get((number * 997 + count) % voters.size());
        String answer = connection.post("/graphql", voter.cookie(), body(NAIVE, voter, count));
        demand(answer, "\"benchmarkNaive\":");
    }

    private synchronized Voter nextVoter() {
        if (nextVoter == voters.size()) {
            throw new IllegalStateException("more than " + VOTERS + " votes: shorten the rounds");
        }
        return voters.get(nextVoter++);
    }

    private String body(String template, Voter voter, int count) {
        return template.formatted(works.get(count % works.size()), UUID.randomUUID(), voter.pass());
    }

    private static void demand(String answer, String part) {
        if (!answer.contains(part)) {
            throw new IllegalStateException("unexpected answer: " + answer);
        }
    }

    private static void print(
            int connections, int round, String what, Load.Measured one, Load.Measured nothing) {
        System.out.printf(
                "%d connections, round %d, %s: %.0f/s p99 %.1f ms; nothing %.0f/s p99 %.1f ms;"
                        + " rate ratio %.2f, p99 ratio %.1f; each %s, of nothing %s%n",
                connections,
                round,
                what,
                one.perSecond(),
                one.percentileMillis(0.99),
                nothing.perSecond(),
                nothing.percentileMillis(0.99),
                one.perSecond() / nothing.perSecond(),
                one.percentileMillis(0.99) / nothing.percentileMillis(0.99),
                one.used().each(one.latencies().length),
                nothing.used().each(nothing.latencies().length));
    }

    private static List<Voter> voters(
            int port, List<String> works, ConfigurableApplicationContext server)
            throws IOException {
        UUID work = GlobalId.key("Entry", works.getFirst()).orElseThrow();
        UUID contest = server.getBean(Entries.class).byKey(work).orElseThrow().contest();
        VotingPasses passes = server.getBean(VotingPasses.class);
        List<Voter> voters = new ArrayList<>();
        try (var connection = new HttpConnection(port, 250)) {
            for (int voter = 0; voter < VOTERS; voter++) {
                String head = connection.post("/device", "", "");
                int at = head.indexOf("palmares-device=");
                String cookie = head.substring(at, head.indexOf(';', at));
                UUID device = UUID.fromString(cookie.substring(16, 52));
                var viewer = new Viewer(null, device, false, null);
                voters.add(new Voter(cookie, passes.grant(contest, viewer).token()));
            }
        }
        return voters;
    }
}
