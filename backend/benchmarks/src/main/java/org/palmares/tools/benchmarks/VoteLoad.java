// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.Palmares;
import org.palmares.account.Viewer;
import org.palmares.entry.Entries;
import org.palmares.kernel.GlobalId;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.voting.VotingPasses;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/**
 * The cost of a vote against the cost of a mutation that does nothing, on the same server in one
 * run. Rounds of both alternate; each vote is a new voter's, whose cookie was fetched before.
 */
public final class VoteLoad {

    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final int VOTERS = 60_000;

    private static final String VOTE =
            """
            {"query":"mutation($i:VoteCastInput!){voteCast(input:$i){receipt{code} userErrors{code}}}",\
            "variables":{"i":{"entryId":"%s","idempotencyKey":"%s","pass":"%s"}}}\
            """;
    private static final String NOTHING =
            """
            {"query":"mutation($i:VoteCastInput!){benchmarkNothing(input:$i)}",\
            "variables":{"i":{"entryId":"%s","idempotencyKey":"%s","pass":"%s"}}}\
            """;

    private final int port;
    private final List<String> works;
    private final List<Voter> voters;
    private int nextVoter;

    /** A browser that has its cookie and its pass, as after the film has begun. */
    private record Voter(String cookie, String pass) {}

    private VoteLoad(int port, List<String> works, List<Voter> voters) {
        this.port = port;
        this.works = works;
        this.voters = voters;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "vote-load-");
        try (LocalServers servers = LocalServers.in(folder).start();
                ConfigurableApplicationContext server = server(servers)) {
            int port =
                    Integer.parseInt(
                            server.getEnvironment().getRequiredProperty("local.server.port"));
            List<String> works = server.getBean(VotingContest.class).open(20);
            new VoteLoad(port, works, voters(port, works, server)).measure();
        }
        System.exit(0);
    }

    private void measure() throws InterruptedException, ExecutionException {
        run(32, this::nothing, Duration.ofSeconds(10));
        run(32, this::vote, Duration.ofSeconds(10));
        for (int connections : new int[] {32}) {
            List<Load.Measured> nothing = new ArrayList<>();
            List<Load.Measured> vote = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                nothing.add(run(connections, this::nothing, ROUND));
                vote.add(run(connections, this::vote, ROUND));
            }
            print(connections, nothing, vote);
        }
    }

    private Load.Measured run(int connections, Load.Shot shot, Duration time)
            throws InterruptedException, ExecutionException {
        return Load.run(port, connections, time, shot);
    }

    private void nothing(HttpConnection connection, int number, int count) throws IOException {
        Voter voter = voters.get((number * 997 + count) % voters.size());
        String answer = connection.post("/graphql", voter.cookie(), body(NOTHING, voter, count));
        demand(answer, "\"benchmarkNothing\":true");
    }

    private void vote(HttpConnection connection, int number, int count) throws IOException {
        Voter voter = nextVoter();
        String answer = connection.post("/graphql", voter.cookie(), body(VOTE, voter, count));
        demand(answer, "\"userErrors\":[]");
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
            int connections, List<Load.Measured> nothing, List<Load.Measured> vote) {
        System.out.printf(
                "%d connections, %d rounds of %d s each%n", connections, ROUNDS, ROUND.toSeconds());
        for (int round = 0; round < nothing.size(); round++) {
            Load.Measured none = nothing.get(round);
            Load.Measured one = vote.get(round);
            System.out.printf(
                    "  round %d: nothing %.0f/s p99 %.1f ms; vote %.0f/s p99 %.1f ms;"
                            + " rate ratio %.2f, p99 ratio %.1f%n",
                    round + 1,
                    none.perSecond(),
                    none.percentileMillis(0.99),
                    one.perSecond(),
                    one.percentileMillis(0.99),
                    one.perSecond() / none.perSecond(),
                    one.percentileMillis(0.99) / none.percentileMillis(0.99));
        }
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

    private static ConfigurableApplicationContext server(LocalServers servers) {
        Map<String, Object> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("server.port", "0");
        properties.put("palmares.secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        // Nobody signs in, so nobody asks this issuer.
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:1");
        properties.put("spring.graphql.schema.locations", "classpath*:graphql/**/");
        properties.put("server.tomcat.max-keep-alive-requests", "-1");
        properties.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(
                        Palmares.class, NothingMutation.class, VotingContest.class)
                .run(
                        properties.entrySet().stream()
                                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                                .toArray(String[]::new));
    }
}
