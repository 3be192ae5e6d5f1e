// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryNumber;
import org.palmares.entry.ScreeningFilter;
import org.palmares.entry.ScreeningPile;
import org.palmares.entry.rules.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** The works on the desk, page by page. */
@Component
public class ScreeningPageTable {

    private static final String PILE =
            """
            case e.state
              when 'SUBMITTED' then
                case e.look when 'FIRST' then 'WAITING' when 'SECOND' then 'SECOND_LOOK'
                            else 'ORGANISER' end
              when 'DRAFT' then 'CORRECTION'
              else e.state end
            """;

    /** The last step says whether somebody has spoken whom the screener should hear. */
    private static final String FLAGGED =
            "(exists ("
                    + SeatTable.ALIKE
                    + ") or exists ("
                    + FileLikenessTable.NEAR
                    + """
                    ) or (select s.kind in ('ANSWER', 'LAPSE') from entry.screening_step s
                          where s.entry = e.id order by s.id desc limit 1) is true)
                    """;

    /** As {@code GuardianRules} reckons; an age of 0 makes nobody young. */
    private static final String GUARDIAN =
            """
            exists (
              select from entry.author_detail d
              where d.entry = e.id
                and d.born_on + make_interval(years => :age)
                    > (coalesce(e.submitted_at, now()) at time zone :zone)::date
                and not exists (select from entry.guardian_request g
                                where g.entry = e.id and g.author = e.authors[d.position]
                                  and g.agrees)
                and not exists (select from entry.guardian_scan s
                                where s.entry = e.id and s.author = e.authors[d.position]))
            """;

    private static final String ON_DESK =
            """
             from entry.entry e
            where e.contest = :contest and e.number is not null
              and (e.state <> 'DRAFT' or e.correction_until is not null)
            """;

    /**
     * How a contest reckons who is too young.
     *
     * @param age in years; 0 where it asks no guardians
     */
    public record Minority(int age, String zone) {}

    private final JdbcClient jdbc;

    ScreeningPageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number. */
    public List<Entry> page(
            UUID contest,
            ScreeningFilter filter,
            boolean names,
            @Nullable Minority minority,
            int after,
            int most) {
        return filtered(
                        "select e.*",
                        " and e.number > :from order by e.number limit :most",
                        contest,
                        filter,
                        names,
                        minority)
                .param("from", after)
                .param("most", most)
                .query(EntryTable.ROW)
                .list();
    }

    public int count(
            UUID contest, ScreeningFilter filter, boolean names, @Nullable Minority minority) {
        return filtered("select count(*)", "", contest, filter, names, minority)
                .query(Integer.class)
                .single();
    }

    /** The keys of all of them, by number. */
    public List<UUID> keys(
            UUID contest, ScreeningFilter filter, boolean names, @Nullable Minority minority) {
        return filtered("select e.id", " order by e.number", contest, filter, names, minority)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public Map<ScreeningPile, Integer> counts(UUID contest) {
        Map<ScreeningPile, Integer> counts = new EnumMap<>(ScreeningPile.class);
        jdbc.sql("select " + PILE + " as pile, count(*) as n" + ON_DESK + " group by 1")
                .param("contest", contest)
                .query(
                        row -> {
                            for (ScreeningPile pile : ScreeningPile.values()) {
                                if (pile.name().equals(row.getString("pile"))) {
                                    counts.put(pile, row.getInt("n"));
                                }
                            }
                        });
        return counts;
    }

    /**
     * @param names whether authors' names may be searched
     * @param minority where the filter asks about guardians
     */
    private StatementSpec filtered(
            String what,
            String rest,
            UUID contest,
            ScreeningFilter filter,
            boolean names,
            @Nullable Minority minority) {
        ScreeningPile pile = filter.pile();
        var where = new StringBuilder(ON_DESK);
        if (pile == ScreeningPile.WAITING) {
            where.append(" and e.state = 'SUBMITTED'");
        } else if (pile != null) {
            where.append(" and ").append(PILE).append(" = :pile");
        }
        where.append(" and (:category::uuid is null or e.category = :category)");
        if (filter.claimed() != null) {
            where.append(filter.claimed() ? " and " : " and not ").append(SeatTable.LIVE);
        }
        if (filter.flagged() != null) {
            where.append(filter.flagged() ? " and " : " and not ").append(FLAGGED);
        }
        if (filter.guardian() != null && minority != null) {
            where.append(filter.guardian() ? " and " : " and not ").append(GUARDIAN);
        }
        String words = words(filter.search());
        OptionalInt number = EntryNumber.read(words == null ? "" : words);
        if (words != null) {
            where.append(
                    """
                     and (e.search_text like :words escape '!' or e.number = :number
                          or :names and e.author_text like :words escape '!')
                    """);
        }
        StatementSpec statement =
                jdbc.sql(what + where + rest)
                        .param("contest", contest)
                        .param("category", filter.category());
        if (pile != null && pile != ScreeningPile.WAITING) {
            statement = statement.param("pile", pile.name());
        }
        if (filter.guardian() != null && minority != null) {
            statement = statement.param("age", minority.age()).param("zone", minority.zone());
        }
        return words == null
                ? statement
                : statement
                        .param("words", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                        .param("number", number.isPresent() ? number.getAsInt() : -1)
                        .param("names", names);
    }

    private static @Nullable String words(@Nullable String search) {
        String words = search == null ? "" : SearchText.of(search);
        return words.isEmpty() ? null : words;
    }
}
