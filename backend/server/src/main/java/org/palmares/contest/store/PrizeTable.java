// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.ContestDefinition.PrizeDefinition;
import org.palmares.contest.Prize;
import org.palmares.contest.PrizeKind;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class PrizeTable {

    private record Owned(UUID contest, Prize prize) {}

    private final JdbcClient jdbc;

    PrizeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, List<Prize>> of(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select p.*, g.id as category from contest.prize p
                        left join contest.category g
                          on g.contest = p.contest and g.position = p.category_position
                        where p.contest = any(:contests) order by p.contest, p.position
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Owned(
                                        row.getObject("contest", UUID.class),
                                        new Prize(
                                                row.getObject("id", UUID.class),
                                                row.getObject("category", UUID.class),
                                                PrizeKind.valueOf(row.getString("kind")),
                                                ContestRow.text(row, "name"),
                                                row.getInt("count"),
                                                reward(row))))
                .list()
                .stream()
                .collect(groupingBy(Owned::contest, mapping(Owned::prize, toList())));
    }

    public List<PrizeDefinition> declared(UUID contest) {
        return jdbc.sql("select * from contest.prize where contest = :contest order by position")
                .param("contest", contest)
                .query(
                        (row, _) ->
                                new PrizeDefinition(
                                        row.getObject("category_position", Integer.class),
                                        PrizeKind.valueOf(row.getString("kind")),
                                        ContestRow.text(row, "name"),
                                        row.getInt("count"),
                                        reward(row)))
                .list();
    }

    public void replace(UUID contest, List<PrizeDefinition> prizes) {
        jdbc.sql("delete from contest.prize where contest = :contest")
                .param("contest", contest)
                .update();
        for (int position = 0; position < prizes.size(); position++) {
            PrizeDefinition prize = prizes.get(position);
            Text reward = prize.reward();
            jdbc.sql(
                            """
                            insert into contest.prize
                              (contest, position, category_position, kind, name_vi, name_en,
                               count, reward_vi, reward_en)
                            values (:contest, :position, :category, :kind, :vi, :en,
                                    :count, :rewardVi, :rewardEn)
                            """)
                    .param("contest", contest)
                    .param("position", position)
                    .param("category", prize.category())
                    .param("kind", prize.kind().name())
                    .param("vi", prize.name().vi())
                    .param("en", prize.name().en())
                    .param("count", prize.count())
                    .param("rewardVi", reward == null ? null : reward.vi())
                    .param("rewardEn", reward == null ? null : reward.en())
                    .update();
        }
    }

    private static @Nullable Text reward(ResultSet row) throws SQLException {
        return row.getString("reward_vi") == null ? null : ContestRow.text(row, "reward");
    }
}
