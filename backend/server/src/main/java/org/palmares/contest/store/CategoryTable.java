// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.palmares.contest.Category;
import org.palmares.contest.Criterion;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Component
public class CategoryTable {

    private record Owned<T>(UUID owner, T value) {}

    private final JdbcClient jdbc;

    CategoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, List<Category>> of(Collection<UUID> contests) {
        Map<UUID, List<Criterion>> criteria = criteria(contests);
        return jdbc
                .sql(
                        """
                        select id, contest, name_vi, name_en, requirements, intake_closes
                        from contest.category
                        where contest = any(:contests) order by contest, position
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) -> {
                            UUID key = row.getObject("id", UUID.class);
                            return new Owned<>(
                                    row.getObject("contest", UUID.class),
                                    new Category(
                                            key,
                                            new Text(
                                                    row.getString("name_vi"),
                                                    row.getString("name_en")),
                                            criteria.getOrDefault(key, List.of()),
                                            RequirementsRow.read(row.getString("requirements")),
                                            ContestRow.optional(row, "intake_closes")));
                        })
                .list()
                .stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
    }

    /**
     * Puts these categories in the place of the contest's own. One with the key of a category of
     * the contest becomes that one; all others get new keys. Criteria are always new. Nobody's role
     * may be limited to one that goes.
     */
    public void replace(UUID contest, List<Category> categories) {
        Set<UUID> free = new HashSet<>(keys(contest));
        jdbc.sql("update contest.category set position = -1 - position where contest = :contest")
                .param("contest", contest)
                .update();
        for (int position = 0; position < categories.size(); position++) {
            Category category = categories.get(position);
            UUID key =
                    free.remove(category.key())
                            ? category.key()
                            : insert(contest, position, category);
            write(key, position, category);
        }
        // What is left of these invitations has ended.
        jdbc.sql("delete from contest.invitation where category = any(:free)")
                .param("free", free.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from contest.category where id = any(:free)")
                .param("free", free.toArray(UUID[]::new))
                .update();
    }

    private List<UUID> keys(UUID contest) {
        return jdbc.sql("select id from contest.category where contest = :contest")
                .param("contest", contest)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private UUID insert(UUID contest, int position, Category category) {
        return jdbc.sql(
                        """
                        insert into contest.category (contest, position, name_vi)
                        values (:contest, :position, :vi) returning id
                        """)
                .param("contest", contest)
                .param("position", position)
                .param("vi", category.name().vi())
                .query(UUID.class)
                .single();
    }

    private void write(UUID key, int position, Category category) {
        jdbc.sql(
                        """
                        update contest.category
                        set position = :position, name_vi = :vi, name_en = :en,
                            requirements = :requirements::jsonb
                        where id = :key
                        """)
                .param("position", position)
                .param("vi", category.name().vi())
                .param("en", category.name().en())
                .param("requirements", RequirementsRow.write(category.requirements()))
                .param("key", key)
                .update();
        jdbc.sql("delete from contest.criterion where category = :key").param("key", key).update();
        insert(key, category.criteria());
    }

    /** The names of those categories beside these that a role or open invitation is limited to. */
    public List<String> inUse(UUID contest, Collection<UUID> beside) {
        return jdbc.sql(
                        """
                        select g.name_vi from contest.category g
                        where g.contest = :contest and g.id <> all(:beside)
                          and (exists (select from contest.member m where m.category = g.id)
                               or exists (select from contest.invitation i
                                          where i.category = g.id and i.accepted_at is null
                                            and i.revoked_at is null and i.expires_at > now()))
                        order by g.position
                        """)
                .param("contest", contest)
                .param("beside", beside.toArray(UUID[]::new))
                .query((row, _) -> row.getString("name_vi"))
                .list();
    }

    /** Takes works in this category until then, whatever the contest's own end is. */
    public void extendIntake(UUID category, Instant closes) {
        jdbc.sql("update contest.category set intake_closes = :closes where id = :category")
                .param("closes", closes.atOffset(ZoneOffset.UTC))
                .param("category", category)
                .update();
    }

    private void insert(UUID category, List<Criterion> criteria) {
        for (int position = 0; position < criteria.size(); position++) {
            Criterion criterion = criteria.get(position);
            jdbc.sql(
                            """
                            insert into contest.criterion
                              (category, position, name_vi, name_en, weight, max, step)
                            values (:category, :position, :vi, :en, :weight, :max, :step)
                            """)
                    .param("category", category)
                    .param("position", position)
                    .param("vi", criterion.name().vi())
                    .param("en", criterion.name().en())
                    .param("weight", criterion.weight())
                    .param("max", criterion.max())
                    .param("step", criterion.step())
                    .update();
        }
    }

    private Map<UUID, List<Criterion>> criteria(Collection<UUID> contests) {
        return jdbc
                .sql(
                        """
                        select c.* from contest.criterion c
                        join contest.category g on g.id = c.category
                        where g.contest = any(:contests) order by c.category, c.position
                        """)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Owned<>(
                                        row.getObject("category", UUID.class),
                                        new Criterion(
                                                row.getObject("id", UUID.class),
                                                new Text(
                                                        row.getString("name_vi"),
                                                        row.getString("name_en")),
                                                row.getInt("weight"),
                                                row.getInt("max"),
                                                row.getBigDecimal("step"))))
                .list()
                .stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
    }
}
