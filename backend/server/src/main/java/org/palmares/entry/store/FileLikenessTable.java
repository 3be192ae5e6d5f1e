// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.NearWork;
import org.palmares.media.Likenesses.Near;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files of works that look like files of others. */
@Component
public class FileLikenessTable {

    /** Works that were withdrawn are no rivals; those of the same bytes are said otherwise. */
    static final String NEAR =
            """
            select l.other_entry, w.number, l.same, l.frames
            from entry.file_likeness l
            join entry.entry w
              on w.id = l.other_entry and w.number is not null and w.state <> 'WITHDRAWN'
            where l.entry = e.id
              and not exists (select from entry.file_print a join entry.file_print b
                                on b.contest = a.contest and b.sha256 = a.sha256
                              where a.owner = l.owner and b.entry = l.other_entry)
            """;

    private final JdbcClient jdbc;

    FileLikenessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One file of a contest at a time, until the transaction ends: of two that are accepted in the
     * same moment neither would otherwise see the other, and the pair would never be found.
     */
    public void lock(UUID contest) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('likeness ' || :contest, 0))")
                .param("contest", contest.toString())
                .query((_, _) -> true)
                .single();
    }

    /** What the files of other works of a contest belong to. */
    public List<UUID> others(UUID contest, UUID entry) {
        return jdbc.sql(
                        """
                        select owner from entry.file_print
                        where contest = :contest and entry <> :entry
                        """)
                .param("contest", contest)
                .param("entry", entry)
                .query((row, _) -> row.getObject("owner", UUID.class))
                .list();
    }

    /** All that is known of one file, in place of what was known of the one before it. */
    public void keep(UUID owner, UUID entry, List<Near> found) {
        jdbc.sql("delete from entry.file_likeness where owner = :owner or other = :owner")
                .param("owner", owner)
                .update();
        jdbc.sql(
                        """
                        with found as (
                            select f.other, p.entry as other_entry, f.same, f.frames
                            from unnest(:others, :same, :frames) f (other, same, frames)
                            join entry.file_print p on p.owner = f.other)
                        insert into entry.file_likeness
                          (owner, other, entry, other_entry, same, frames)
                        select :owner, other, :entry, other_entry, same, frames from found
                        union all
                        select other, :owner, other_entry, :entry, same, frames from found
                        on conflict do nothing
                        """)
                .param("owner", owner)
                .param("entry", entry)
                .param("others", found.stream().map(Near::owner).toArray(UUID[]::new))
                .param("same", found.stream().map(Near::same).toArray(Integer[]::new))
                .param("frames", found.stream().map(Near::of).toArray(Integer[]::new))
                .update();
    }

    /** The ten that are most alike, each once by its most alike file. One statement. */
    public Map<UUID, List<NearWork>> of(Collection<UUID> entries) {
        Map<UUID, List<NearWork>> found = new HashMap<>();
        jdbc.sql(
                        "select e.id, n.* from entry.entry e cross join lateral"
                                + " (select * from (select distinct on (number) * from ("
                                + NEAR
                                + ") every order by number, same desc) once"
                                + " order by same desc, number limit 10) n"
                                + " where e.id = any(:keys) order by n.same desc, n.number")
                .param("keys", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("id", UUID.class), _ -> new ArrayList<>())
                                    .add(
                                            new NearWork(
                                                    row.getObject("other_entry", UUID.class),
                                                    row.getInt("same"),
                                                    row.getInt("frames")));
                        });
        return found;
    }
}
