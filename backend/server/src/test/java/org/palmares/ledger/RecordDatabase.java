// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.flywaydb.core.Flyway;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.Login;
import org.palmares.tools.localservers.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** A database with nothing but the record in it, on the real servers of all tests. */
final class RecordDatabase implements AutoCloseable {

    private static final LocalServers SERVERS = LocalServers.shared();
    private static final Random RANDOM = new Random(4);

    private final Postgres database;

    private RecordDatabase(Postgres database) {
        this.database = database;
    }

    static RecordDatabase fresh() {
        var fresh = new RecordDatabase(SERVERS.createDatabase(name()));
        Flyway.configure()
                .dataSource(fresh.asOwner())
                .schemas("public")
                .locations("classpath:db/migration/ledger")
                .placeholders(Map.of("app", fresh.database.app().user()))
                .load()
                .migrate();
        return fresh;
    }

    /** As it is now; nobody may be connected. */
    RecordDatabase backup() {
        return new RecordDatabase(SERVERS.copyDatabase(database, name()));
    }

    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(SERVERS.springProperties(database));
        properties.put("palmares.secret", Base64.getEncoder().encodeToString(new byte[32]));
        properties.put("palmares.base-url", "https://vote.example.vn/");
        properties.put("palmares.ledger.lease", "2s");
        properties.put("palmares.ledger.beat", "50ms");
        properties.put("spring.datasource.hikari.maximum-pool-size", "4");
        return properties;
    }

    RecordNode node() {
        return RecordNode.with(properties());
    }

    /** The login that may do what the application may not. */
    JdbcClient owner() {
        return JdbcClient.create(asOwner());
    }

    DataSource asOwner() {
        return source(database.owner());
    }

    private DataSource source(Login login) {
        return new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password());
    }

    /** A log that is open. */
    static UUID log(RecordNode node) {
        UUID log = UUID.randomUUID();
        node.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> node.bean(PublicRecord.class).open(log));
        return log;
    }

    static List<Leaf.Ballot> ballots(UUID log, int count) {
        return IntStream.range(0, count).mapToObj(_ -> ballot(log)).toList();
    }

    private static Leaf.Ballot ballot(UUID log) {
        byte[] commitment = new byte[RecordHash.BYTES];
        synchronized (RANDOM) {
            RANDOM.nextBytes(commitment);
        }
        return new Leaf.Ballot(log, 0, RecordHash.of(commitment));
    }

    private static String name() {
        return "record_" + UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public void close() {
        SERVERS.dropDatabase(database.database());
    }
}
