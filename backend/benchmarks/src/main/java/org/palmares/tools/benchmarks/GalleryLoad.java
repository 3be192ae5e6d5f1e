// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.Palmares;
import org.palmares.tools.localservers.LocalServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * A page of the gallery, twenty works with authors, category, poster and votes as the web client
 * asks for them, against a query that asks for nothing, on the same warm server in one run. Rounds
 * of both alternate.
 */
public final class GalleryLoad {

    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 8;
    private static final Duration ROUND = Duration.ofSeconds(6);
    private static final Duration WARMING = Duration.ofSeconds(30);

    private static final String NOTHING = "{\"query\":\"query Nothing { __typename }\"}";
    private static final String GALLERY =
            """
            {"query":"query Gallery($slug: String!) { contest(slug: $slug) { id entries(first: 20) \
            { totalCount pageInfo { hasNextPage endCursor } edges { node { id number title votes \
            category { name { vi en } } authors { name } \
            media: cover { posterUrl durationSeconds width height } } } } } }",\
            "variables":{"slug":"%s"}}\
            """;

    private final LocalServers servers;
    private final int port;
    private final String gallery;

    private GalleryLoad(LocalServers servers, int port, String slug) {
        this.servers = servers;
        this.port = port;
        this.gallery = GALLERY.formatted(slug);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "gallery-load-");
        try (LocalServers servers = LocalServers.in(folder).start();
                ConfigurableApplicationContext server = server(servers)) {
            List<String> works = server.getBean(VotingContest.class).open(40);
            String slug = films(server.getBean(JdbcClient.class), works.size());
            int port =
                    Integer.parseInt(
                            server.getEnvironment().getRequiredProperty("local.server.port"));
            new GalleryLoad(servers, port, slug).measure();
        }
        System.exit(0);
    }

    /** A film with a poster in each work; nobody loads it. */
    private static String films(JdbcClient jdbc, int works) {
        jdbc.sql(
                        """
                        insert into entry.part (id, entry, position, kind)
                        select id, id, 1, 'VIDEO' from entry.entry
                        """)
                .update();
        int made =
                jdbc.sql(
                                """
                                insert into media.media
                                  (owner, state, file_name, size, max_size, max_seconds, part_size,
                                   storage_upload, seconds, width, height, fence, poster, published)
                                select id, 'READY', 'a.mp4', 1000, 1000, 60, 1000, 'none', 12.5,
                                       1920, 1080, 1, true, true from entry.entry
                                """)
                        .update();
        if (made != works) {
            throw new IllegalStateException(made + " films for " + works + " works");
        }
        return jdbc.sql("select slug from contest.contest").query(String.class).single();
    }

    private void measure() throws InterruptedException, ExecutionException {
        run(this::nothing, WARMING);
        run(this::gallery, WARMING);
        System.out.printf(
                "%d connections, %d rounds of %d s each%n", CONNECTIONS, ROUNDS, ROUND.toSeconds());
        for (int round = 1; round <= ROUNDS; round++) {
            Load.Measured none = run(this::nothing, ROUND);
            Load.Measured page = run(this::gallery, ROUND);
            System.out.printf(
                    "  round %d: nothing %.0f/s p99 %.1f ms; gallery %.0f/s p99 %.1f ms;"
                            + " rate ratio %.2f; each %s, of nothing %s%n",
                    round,
                    none.perSecond(),
                    none.percentileMillis(0.99),
                    page.perSecond(),
                    page.percentileMillis(0.99),
                    page.perSecond() / none.perSecond(),
                    page.used().each(page.latencies().length),
                    none.used().each(none.latencies().length));
        }
    }

    private Load.Measured run(Load.Shot shot, Duration time)
            throws InterruptedException, ExecutionException {
        return Load.run(servers, port, CONNECTIONS, time, shot);
    }

    private void nothing(HttpConnection connection, int number, int count) throws IOException {
        demand(connection.post("/graphql", "", NOTHING), "\"__typename\":\"Query\"");
    }

    private void gallery(HttpConnection connection, int number, int count) throws IOException {
        String answer = connection.post("/graphql", "", gallery);
        demand(answer, "\"MS 020\"");
        demand(answer, "/poster.jpg");
    }

    private static void demand(String answer, String part) {
        if (!answer.contains(part)) {
            throw new IllegalStateException("unexpected answer: " + answer);
        }
    }

    private static ConfigurableApplicationContext server(LocalServers servers) {
        Map<String, Object> properties = new LinkedHashMap<>(servers.springProperties());
        properties.put("server.port", "0");
        properties.put("palmares.secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        // Nobody signs in, so nobody asks this issuer.
        properties.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri", "http://localhost:1");
        properties.put("server.tomcat.max-keep-alive-requests", "-1");
        // The benchmarks' own schema lies in another folder of the class path.
        properties.put("spring.graphql.schema.locations", "classpath*:graphql/**/");
        properties.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(Palmares.class, VotingContest.class)
                .run(
                        properties.entrySet().stream()
                                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                                .toArray(String[]::new));
    }
}
