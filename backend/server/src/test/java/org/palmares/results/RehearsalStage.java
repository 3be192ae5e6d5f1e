// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Rehearsals;
import org.palmares.contest.Role;
import org.palmares.judging.JudgingStage;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.core.StringRedisTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A draft with a rehearsal in which there is something of everything. */
final class RehearsalStage {

    final Person organiser;
    final Contest draft;
    final Contest rehearsal;
    final JudgingStage stage;
    private final ApplicationContext context;

    RehearsalStage(ApplicationContext context) {
        this.context = context;
        organiser = context.getBean(People.class).organiser("mai");
        draft = context.getBean(ContestFixture.class).draft(organiser);
        rehearsal = context.getBean(Rehearsals.class).start(draft.key(), viewer()).valueOrNull();
        assertThat(rehearsal).isNotNull();
        stage = new JudgingStage(context, organiser, rehearsal.key());
    }

    Viewer viewer() {
        return context.getBean(ContestFixture.class).viewer(organiser);
    }

    /** Works, a panel and marks. */
    RehearsalStage judged() {
        stage.jurors(2);
        stage.works(2);
        assertThat(JudgingStage.codes(stage.assign())).isEmpty();
        for (int juror = 0; juror < 2; juror++) {
            for (int work = 0; work < 2; work++) {
                stage.desk(juror).mark(work, JudgingStage.KNOWN[work][juror]);
            }
        }
        return this;
    }

    /** With votes of testers, a table that was taken in, and both seals. */
    RehearsalStage sealed() {
        judged();
        Person tester = tester();
        Viewer voter = new Viewer(stage.viewer(tester).account(), null, false, "10.1.2.3");
        assertThat(vote(voter, 0)).isEmpty();
        assertThat(vote(voter, 1)).isEmpty();
        traces();
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        assertThat(JudgingStage.codes(stage.sealSheets(false))).isEmpty();
        return this;
    }

    Person tester() {
        return stage.member("nguoi-thu", Role.TESTER);
    }

    List<String> vote(Viewer voter, int work) {
        return stage.vote(voter, stage.works.get(work)).refusals().stream()
                .map(refusal -> refusal.code().name())
                .toList();
    }

    /** What no test fixture makes on its way. */
    private void traces() {
        String[] statements = {
            "insert into entry.receipt (code, entry, submitted_at) values (:code, :work, now())",
            "insert into entry.screening_step (entry, kind, look, revision) values (:work,"
                    + " 'ACCEPT', 'FIRST', 1)",
            "insert into entry.screening_setup (contest) values (:contest)",
            "insert into entry.checklist (contest, version, items) values (:contest, 1, '[]')",
            "insert into entry.file_print (owner, entry, contest, sha256) values (:work, :work,"
                    + " :contest, 'ab')",
            "insert into entry.disqualification_act (contest, entry, disqualified, reason,"
                    + " decided_by) values (:contest, :work, true, 'Trùng', :work)",
            "insert into media.manifest (owner, file_name, size, sha256, received_at)"
                    + " values (:work, 'phim.mp4', 7, 'ab', now())",
            "insert into contest.intake_extension (contest, old_end, new_end, reason_vi)"
                    + " values (:contest, now(), now(), 'Mưa lũ')",
            "insert into contest.announcement (contest, title_vi, body_vi, pinned)"
                    + " values (:contest, 'Tin', 'Nội dung', false)",
            "insert into exchange.export_link (token_hash, contest, account, content, format,"
                    + " language, expires_at) values (decode(md5(:code), 'hex'), :contest, :work,"
                    + " 'ENTRIES', 'CSV', 'vi', now())",
            "insert into exchange.import (contest, kind, file_name, sha256, columns, ignored,"
                    + " fresh, changed, unchanged, faulty, created_by) values (:contest, 'UNITS',"
                    + " 'a.csv', 'ab', '{}', '{}', 0, 0, 0, 0, :work)",
        };
        for (String statement : statements) {
            stage.jdbc()
                    .sql(statement)
                    .param("contest", rehearsal.key())
                    .param("work", stage.works.getFirst())
                    .param("code", UUID.randomUUID().toString())
                    .update();
        }
    }

    /** Every key by which a row could belong to a contest. */
    List<UUID> keys(UUID contest) {
        List<UUID> keys = new ArrayList<>(List.of(contest));
        for (String each :
                List.of(
                        "select id from contest.category where contest = :contest",
                        "select id from entry.entry where contest = :contest",
                        "select p.id from entry.part p join entry.entry e on e.id = p.entry"
                                + " where e.contest = :contest",
                        "select m.id from media.media m join entry.entry e on e.id = m.owner"
                                + " where e.contest = :contest",
                        "select id from judging.assignment where contest = :contest",
                        "select id from voting.ballot where contest = :contest",
                        "select id from contest.member where contest = :contest")) {
            keys.addAll(
                    stage.jdbc()
                            .sql(each)
                            .param("contest", contest)
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .list());
        }
        return keys;
    }

    /** How many rows name one of these keys, by table; what has to stay is left out. */
    Map<String, Long> rows(List<UUID> keys) {
        String[] names = keys.stream().map(UUID::toString).toArray(String[]::new);
        List<String> tables =
                stage.jdbc()
                        .sql(
                                """
                                select c.oid::regclass::text from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname in ('contest', 'entry', 'media', 'voting',
                                                    'judging', 'results', 'exchange', 'ledger')
                                  and c.relkind in ('r', 'p') and not c.relispartition
                                  and c.oid <> 'media.leftover'::regclass
                                """)
                        .query(String.class)
                        .list();
        Map<String, Long> found = new TreeMap<>();
        for (String table : tables) {
            long rows =
                    stage.jdbc()
                            // The offset has each row written out once, not for every key.
                            .sql(
                                    """
                                    select count(*)
                                      from (select to_jsonb(t)::text said from %s t offset 0) rows
                                     where exists (select from unnest(:keys) key
                                                    where strpos(said, key) > 0)
                                    """
                                            .formatted(table))
                            .param("keys", names)
                            .query(Long.class)
                            .single();
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }

    /** Redis keys of a contest that never expire by themselves. */
    long lastingRedisKeys(UUID contest) {
        var redis = context.getBean(StringRedisTemplate.class);
        return redis.keys("*" + contest + "*").stream()
                .filter(key -> Long.valueOf(-1).equals(redis.getExpire(key)))
                .count();
    }

    boolean exists() {
        return context.getBean(Contests.class).byKey(rehearsal.key()).isPresent();
    }

    String draftId() {
        return GlobalId.of("Contest", draft.key());
    }

    List<String> wipe() {
        return organiser
                .ask(
                        """
                        mutation($input: RehearsalWipeInput!) {
                          rehearsalWipe(input: $input) { userErrors { code } } }
                        """,
                        Map.of("input", Map.of("contestId", draftId())))
                .at("/rehearsalWipe/userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
