// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.entry.ScreeningLook;
import org.palmares.entry.Seat;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has which work open, and whose turn it is. */
@Component
public class SeatTable {

    /** A claim that has lapsed is none. */
    static final String LIVE = "(e.claimed_by is not null and e.claimed_until > clock_timestamp())";

    /** Works that were withdrawn are no rivals. */
    static final String ALIKE =
            """
            select distinct other.entry, w.number
            from entry.file_print own
            join entry.file_print other
              on other.contest = own.contest and other.sha256 = own.sha256
                 and other.entry <> own.entry
            join entry.entry w
              on w.id = other.entry and w.number is not null and w.state <> 'WITHDRAWN'
            where own.entry = e.id
            """;

    private static final RowMapper<Seat> ROW =
            (row, _) -> {
                OffsetDateTime until = row.getObject("claimed_until", OffsetDateTime.class);
                return new Seat(
                        row.getObject("id", UUID.class),
                        ScreeningLook.valueOf(row.getString("look")),
                        row.getObject("first_look_by", UUID.class),
                        row.getObject("claimed_by", UUID.class),
                        until == null ? null : until.toInstant(),
                        List.of((UUID[]) row.getArray("alike").getArray()));
            };

    private final JdbcClient jdbc;

    SeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Seat of(UUID entry) {
        return of(List.of(entry)).values().iterator().next();
    }

    public Map<UUID, Seat> of(Collection<UUID> entries) {
        Map<UUID, Seat> found = new LinkedHashMap<>();
        jdbc.sql(
                        "select e.id, e.look, e.first_look_by, case when "
                                + LIVE
                                + " then e.claimed_by end as claimed_by, case when "
                                + LIVE
                                + " then e.claimed_until end as claimed_until,"
                                + " array(select a.entry from ("
                                + ALIKE
                                + ") a order by a.number) as alike"
                                + " from entry.entry e where e.id = any(:keys)")
                .param("keys", entries.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .forEach(seat -> found.put(seat.entry(), seat));
        return found;
    }

    /**
     * The next work by number that nobody has open and that is this account's turn. Works that
     * others are taking at this very moment are passed over, so that nobody waits and no work is
     * handed out twice.
     */
    public Optional<Entry> next(
            UUID contest, UUID account, boolean organiser, int after, Duration lease) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set claimed_by = :account,
                            claimed_until = clock_timestamp() + make_interval(secs => :lease)
                        where id = (
                            select id from entry.entry
                            where contest = :contest and state = 'SUBMITTED'
                              and number > :after and owner is distinct from :account
                              and (claimed_by is null or claimed_by = :account
                                   or claimed_until <= clock_timestamp())
                              and case look
                                  when 'FIRST' then true
                                  when 'SECOND' then first_look_by is distinct from :account
                                  else :organiser end
                            order by number limit 1 for update skip locked)
                        returning *
                        """)
                .param("contest", contest)
                .param("account", account)
                .param("organiser", organiser)
                .param("after", after)
                .param("lease", lease.toSeconds())
                .query(EntryTable.ROW)
                .optional();
    }

    /** The caller holds the row's lock. */
    public void claim(UUID entry, UUID account, Duration lease) {
        jdbc.sql(
                        """
                        update entry.entry
                        set claimed_by = :account,
                            claimed_until = clock_timestamp() + make_interval(secs => :lease)
                        where id = :entry
                        """)
                .param("entry", entry)
                .param("account", account)
                .param("lease", lease.toSeconds())
                .update();
    }

    /** Lets go of all that an account has open in a contest, or of one work. */
    public void release(UUID contest, UUID account, @Nullable UUID entry) {
        jdbc.sql(
                        """
                        update entry.entry set claimed_by = null, claimed_until = null
                        where contest = :contest and claimed_by = :account
                          and (:entry::uuid is null or id = :entry)
                        """)
                .param("contest", contest)
                .param("account", account)
                .param("entry", entry)
                .update();
    }

    /** Whose turn it is from now on; nobody has the work open any more. */
    public Entry pass(UUID entry, ScreeningLook look, @Nullable UUID firstLookBy) {
        return jdbc.sql(
                        """
                        update entry.entry
                        set look = :look, first_look_by = :first, claimed_by = null,
                            claimed_until = null
                        where id = :entry returning *
                        """)
                .param("entry", entry)
                .param("look", look.name())
                .param("first", firstLookBy)
                .query(EntryTable.ROW)
                .single();
    }
}
