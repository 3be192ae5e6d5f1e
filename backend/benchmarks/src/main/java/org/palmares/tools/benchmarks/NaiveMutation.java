// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.tools.localservers.LocalServers;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Controller;

import java.util.Map;

/** A vote as it is written first: one insert, and the work's votes counted for the answer. */
@Controller
class NaiveMutation {

    private final JdbcClient jdbc;

    NaiveMutation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static void table(LocalServers servers) {
        var owner = servers.postgres().owner();
        new JdbcTemplate(
                        new DriverManagerDataSource(
                                servers.postgres().jdbcUrl(), owner.user(), owner.password()))
                .execute(
                        """
                        create table public.naive_vote (
                          key text primary key, entry text not null,
                          at timestamptz not null default now());
                        create index on public.naive_vote (entry);
                        grant select, insert on public.naive_vote to public
                        """);
    }

    @MutationMapping
    long benchmarkNaive(@Argument Map<String, Object> input) {
        jdbc.sql("insert into public.naive_vote (key, entry) values (:key, :entry)")
                .param("key", input.get("idempotencyKey"))
                .param("entry", input.get("entryId"))
                .update();
        return jdbc.sql("select count(*) from public.naive_vote where entry = :entry")
                .param("entry", input.get("entryId"))
                .query(Long.class)
                .single();
    }
}
