// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.Contest;
import org.palmares.contest.NewEdition;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A new contest out of an old one, row by row. Whole rows are taken, so that a column which is
 * added later is copied without a word here.
 */
@Component
public class CopyTable {

    /** Tables whose rows belong to a category and go with it. */
    public static final List<String> OF_CATEGORY = List.of("criterion");

    /** Tables whose rows belong to a contest, say something of every edition and go with it. */
    public static final List<String> OF_CONTEST = List.of("prize", "body", "contact", "retention");

    /** Tables whose rows tell what happened to one edition, or are made anew with it. */
    public static final List<String> STAY =
            List.of(
                    "announcement",
                    "category",
                    "consent",
                    "declaration_list",
                    "document",
                    "edition",
                    "intake_extension",
                    "invitation",
                    "locked_rule_set",
                    "member",
                    "retention_pause",
                    "setup_warning",
                    "unit",
                    "vote_suspension");

    // Of one draft there is one rehearsal at a time; other contests may hold the first address.
    private static final int ADDRESSES = 9;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CopyTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A draft with these names and dates; empty where the address is taken. */
    public Optional<UUID> contest(UUID source, NewEdition wanted) {
        return copy(source, wanted.slug(), wanted.name(), wanted.calendar(), Map.of());
    }

    /** As {@link #contest}, for trying it: its name says so, and its address ends in "thu". */
    public Optional<UUID> rehearsal(Contest draft, Calendar calendar, UUID by) {
        String english = draft.name().en();
        Text name =
                new Text(
                        "[Thử] " + draft.name().vi(),
                        english == null ? null : "[Rehearsal] " + english);
        Map<String, String> origin =
                Map.of("rehearsal_of", draft.key().toString(), "rehearsal_by", by.toString());
        return IntStream.rangeClosed(1, ADDRESSES)
                .mapToObj(n -> draft.slug() + (n == 1 ? "-thu" : "-thu-" + n))
                .flatMap(slug -> copy(draft.key(), slug, name, calendar, origin).stream())
                .findFirst();
    }

    private Optional<UUID> copy(
            UUID source, String slug, Text name, Calendar calendar, Map<String, String> more) {
        Map<String, Object> changes = new HashMap<>(ContestRow.calendar(calendar));
        changes.replaceAll((_, value) -> value.toString());
        changes.put("slug", slug);
        changes.put("name_vi", name.vi());
        Map<String, @Nullable String> nothing = new HashMap<>();
        nothing.put("name_en", name.en());
        nothing.put("opened_at", null);
        nothing.put("published_at", null);
        nothing.putAll(more);
        return jdbc.sql(
                        """
                        insert into contest.contest
                        select r.* from contest.contest c,
                          jsonb_populate_record(
                            null::contest.contest,
                            to_jsonb(c) || :changes::jsonb || :nothing::jsonb
                              || jsonb_build_object(
                                   'id', uuidv7(), 'created_at', now(),
                                   'counts_hidden_from', contest.moved_hiding(
                                     c.counts_hidden_from, c.voting_closes, :opens, :closes))) r
                        where c.id = :source on conflict (slug) do nothing returning id
                        """)
                .param("changes", json.writeValueAsString(changes))
                .param("nothing", json.writeValueAsString(nothing))
                .param("source", source)
                .param("opens", calendar.voting().opens().atOffset(ZoneOffset.UTC))
                .param("closes", calendar.voting().closes().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Everything that goes with a contest but its members. */
    public void parts(UUID source, UUID target) {
        jdbc.sql(
                        """
                        insert into contest.category
                        select r.* from contest.category c,
                          jsonb_populate_record(
                            null::contest.category,
                            to_jsonb(c) || jsonb_build_object(
                              'id', uuidv7(), 'contest', :target::uuid, 'intake_closes', null)) r
                        where c.contest = :source
                        """)
                .param("source", source)
                .param("target", target)
                .update();
        units(source, target);
        declarations(source, target);
        OF_CATEGORY.forEach(table -> ofCategory(table, source, target));
        OF_CONTEST.forEach(table -> ofContest(table, source, target));
    }

    /**
     * Those who worked on the source work on the target; who did so for one category only is
     * appointed anew, because a draft's categories still change.
     */
    public void members(UUID source, UUID target) {
        jdbc.sql(
                        """
                        insert into contest.member (contest, account, role)
                        select :target, account, role from contest.member
                        where contest = :source and category is null on conflict do nothing
                        """)
                .param("source", source)
                .param("target", target)
                .update();
    }

    /** Those whose role is limited to a category have it in the category of the same place. */
    public void membersOfCategories(UUID source, UUID target) {
        jdbc.sql(
                        """
                        insert into contest.member (contest, account, role, category)
                        select :target, m.account, m.role, n.id
                        from contest.member m
                          join contest.category o on o.id = m.category
                          join contest.category n
                            on n.contest = :target and n.position = o.position
                        where m.contest = :source on conflict do nothing
                        """)
                .param("source", source)
                .param("target", target)
                .update();
    }

    /** The tree as it stands; coordinators are invited anew. */
    private void units(UUID source, UUID target) {
        jdbc.sql(
                        """
                        with fresh as materialized (
                          select id as old, uuidv7() as key from contest.unit
                          where contest = :source and removal is null)
                        insert into contest.unit
                        select r.* from contest.unit u
                          join fresh on fresh.old = u.id
                          left join fresh above on above.old = u.parent,
                          jsonb_populate_record(
                            null::contest.unit,
                            to_jsonb(u) || jsonb_build_object(
                              'id', fresh.key, 'contest', :target::uuid, 'parent', above.key)) r
                        """)
                .param("source", source)
                .param("target", target)
                .update();
    }

    /** What the source asks now is what the target asks first. */
    private void declarations(UUID source, UUID target) {
        jdbc.sql(
                        """
                        insert into contest.declaration_list (contest, version, items)
                        select :target, 1, items from contest.declaration_list
                        where contest = :source order by version desc limit 1
                        """)
                .param("source", source)
                .param("target", target)
                .update();
    }

    private void ofCategory(String table, UUID source, UUID target) {
        jdbc.sql(
                        """
                        insert into contest.%1$s
                        select r.* from contest.%1$s t
                          join contest.category o on o.id = t.category
                          join contest.category n
                            on n.contest = :target and n.position = o.position,
                          jsonb_populate_record(
                            null::contest.%1$s,
                            to_jsonb(t) || jsonb_build_object('id', uuidv7(), 'category', n.id)) r
                        where o.contest = :source
                        """
                                .formatted(table))
                .param("source", source)
                .param("target", target)
                .update();
    }

    private void ofContest(String table, UUID source, UUID target) {
        jdbc.sql(
                        """
                        insert into contest.%1$s
                        select r.* from contest.%1$s t,
                          jsonb_populate_record(
                            null::contest.%1$s,
                            to_jsonb(t) || jsonb_build_object(
                              'id', uuidv7(), 'contest', :target::uuid)) r
                        where t.contest = :source
                        """
                                .formatted(table))
                .param("source", source)
                .param("target", target)
                .update();
    }
}
