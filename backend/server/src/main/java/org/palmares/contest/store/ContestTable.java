// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.PrizePeriods;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class ContestTable {

    private final JdbcClient jdbc;
    private final CategoryTable categories;

    ContestTable(JdbcClient jdbc, CategoryTable categories) {
        this.jdbc = jdbc;
        this.categories = categories;
    }

    public Map<UUID, Contest> byKeys(Collection<UUID> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Category>> byContest = categories.of(keys);
        Map<UUID, Contest> found = new LinkedHashMap<>();
        jdbc.sql("select * from contest.contest where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query((row, _) -> ContestRow.read(row, byContest))
                .list()
                .forEach(contest -> found.put(contest.key(), contest));
        return found;
    }

    /** The contest, its row locked until the transaction ends. */
    public Contest locked(UUID key) {
        return jdbc.sql("select * from contest.contest where id = :key for update")
                .param("key", key)
                .query((row, _) -> ContestRow.read(row, categories.of(List.of(key))))
                .single();
    }

    public Optional<UUID> keyOf(String slug) {
        return jdbc.sql("select id from contest.contest where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .optional();
    }

    public List<UUID> visible(@Nullable UUID account, @Nullable UUID after, int most) {
        return jdbc.sql(
                        """
                        select id from contest.contest c
                        where (opened_at is not null and rehearsal_of is null
                               or exists (select from contest.member m
                                          where m.contest = c.id and m.account = :account))
                          and (:after::uuid is null or id < :after)
                        order by id desc limit :most
                        """)
                .param("account", account)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Empty where the slug is taken. */
    public Optional<UUID> insert(Contest contest) {
        return jdbc.sql(ContestRow.INSERT)
                .params(ContestRow.params(contest))
                .query(UUID.class)
                .optional();
    }

    public void update(Contest contest) {
        jdbc.sql(ContestRow.UPDATE).params(ContestRow.params(contest)).update();
    }

    public void move(UUID key, Calendar calendar) {
        jdbc.sql(ContestRow.MOVE).params(ContestRow.calendar(calendar)).param("id", key).update();
    }

    public void declareRounds(UUID key, List<PreliminaryRound> rounds) {
        jdbc.sql("update contest.contest set rounds = :rounds::jsonb where id = :key")
                .param("rounds", RoundsColumn.write(rounds))
                .param("key", key)
                .update();
    }

    public void declarePeriods(UUID key, PrizePeriods periods) {
        jdbc.sql("update contest.contest set prize_periods = :periods::jsonb where id = :key")
                .param("periods", PeriodsColumn.write(periods))
                .param("key", key)
                .update();
    }

    public void open(UUID key) {
        jdbc.sql(
                        "update contest.contest set opened_at = now() where id = :key and opened_at"
                                + " is null")
                .param("key", key)
                .update();
    }

    public void markPublished(UUID key) {
        jdbc.sql(
                        "update contest.contest set published_at = coalesce(published_at, now())"
                                + " where id = :key")
                .param("key", key)
                .update();
    }
}
