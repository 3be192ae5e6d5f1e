// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryNumber;
import org.palmares.entry.rules.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The works that compete, as the public looks through them. */
@Component
public class GalleryTable {

    // Never searched by author: a found name would tell what a blind round hides.
    private static final String SHOWN =
            """
             from entry.entry
            where contest = :contest and state = 'ACCEPTED' and number is not null
              and (:category::uuid is null or category = :category)
              and (:words::text[] is null or number = :number or search_text like all (:words))
            """;

    private final JdbcClient jdbc;

    GalleryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> page(
            UUID contest, @Nullable UUID category, @Nullable String search, int after, int most) {
        String sql = "select *" + SHOWN + " and number > :after order by number limit :most";
        return bound(sql, contest, category, search)
                .param("after", after)
                .param("most", most)
                .query(EntryTable.ROW)
                .list();
    }

    public int count(UUID contest, @Nullable UUID category, @Nullable String search) {
        return bound("select count(*)" + SHOWN, contest, category, search)
                .query(Integer.class)
                .single();
    }

    public Optional<Entry> byNumber(UUID contest, int number) {
        return jdbc.sql(
                        """
                        select * from entry.entry
                        where contest = :contest and number = :number
                          and state in ('ACCEPTED', 'DISQUALIFIED')
                        """)
                .param("contest", contest)
                .param("number", number)
                .query(EntryTable.ROW)
                .optional();
    }

    private StatementSpec bound(
            String sql, UUID contest, @Nullable UUID category, @Nullable String search) {
        return jdbc.sql(sql)
                .param("contest", contest)
                .param("category", category)
                .param("words", search == null || search.isBlank() ? null : words(search))
                .param("number", search == null ? 0 : EntryNumber.read(search).orElse(0));
    }

    /** Every word must occur, in any order, also within a longer word. */
    private static String[] words(String search) {
        return Arrays.stream(SearchText.of(search).split(" "))
                .limit(10)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
