// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

import javax.sql.DataSource;

/**
 * Votes have connections of their own: each statement on them ends by itself, and a rush of votes
 * does not take the connections that pages are read with.
 */
@Configuration(proxyBeanMethods = false)
class VoteConnections {

    static final String NAME = "votePool";

    /**
     * Planning a vote's statement takes longer than running it, so that each connection does it
     * once; and that plan must not come from how few rows there were then.
     */
    private static final String PLANNED_ONCE =
            "set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set jit = off";

    @Bean(name = NAME, defaultCandidate = false)
    DataSource votePool(
            JdbcConnectionDetails database,
            @Value("${palmares.voting.connections:4}") int most,
            @Value("${palmares.voting.statement-timeout:2s}") Duration statementTimeout) {
        var pool = new HikariDataSource();
        pool.setPoolName("votes");
        pool.setJdbcUrl(database.getJdbcUrl());
        pool.setUsername(database.getUsername());
        pool.setPassword(database.getPassword());
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(1_000);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionInitSql(
                "set statement_timeout = %d; %s"
                        .formatted(statementTimeout.toMillis(), PLANNED_ONCE));
        // For a server that does not answer at all, in seconds: no request waits longer.
        // As texts: the driver does not see a property of any other type.
        pool.addDataSourceProperty(
                "socketTimeout", Long.toString(statementTimeout.toSeconds() + 1));
        pool.addDataSourceProperty("connectTimeout", "1");
        return pool;
    }
}
