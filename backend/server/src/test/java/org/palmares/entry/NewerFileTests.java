// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.contest.Role;
import org.palmares.media.MediaRefusal;
import org.palmares.media.MediaRefused;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A newer file takes the place of an older one when it can be watched, and not before. */
@ServerTest
class NewerFileTests {

    private static final String FILES =
            """
            query($id:ID!){entry(id:$id){state media{id state}
              parts{id media{id state} newer{id state refusal{code}}}}}
            """;

    private final EntryStage stage;
    private final TransactionTemplate transaction;
    private final ApplicationContext context;
    private Contest contest;
    private Person lan;
    private Person screener;
    private String id;
    private UUID older;

    NewerFileTests(
            @Autowired ApplicationContext context, @Autowired TransactionTemplate transaction) {
        stage = new EntryStage(context);
        this.context = context;
        this.transaction = transaction;
    }

    @BeforeEach
    void beginADraftWithAFile() {
        contest = stage.contest();
        lan = stage.people.named("lan");
        screener = stage.member(contest.key(), "thu", Role.SCREENER);
        id = stage.desk(lan).begin(contest);
        stage.desk(lan).update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
        older = stage.film(id, MediaState.READY);
    }

    @Test
    void theOlderFileStandsUntilTheNewerIsReady() {
        for (MediaState state :
                new MediaState[] {
                    MediaState.UPLOADING, MediaState.CHECKING, MediaState.REFUSED, MediaState.FAILED
                }) {
            UUID newer = stage.film(id, state);
            assertThat(shown(lan).at("/parts/0/media/state").asString()).isEqualTo("READY");
            assertThat(shown(lan).at("/media/state").asString()).isEqualTo("READY");
            assertThat(shown(lan).at("/parts/0/newer/state").asString()).isEqualTo(state.name());
            remove(newer);
        }
        stage.film(id, MediaState.READY);
        assertThat(shown(lan).at("/parts/0/newer").isNull()).isTrue();
        assertThat(shown(lan).at("/parts/0/media/id").asString()).isNotEqualTo(global(older));
    }

    @Test
    void theOlderIsHandedInWhereTheNewerWasRefused() {
        refuse(stage.film(id, MediaState.REFUSED));

        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        assertThat(shown(lan).at("/parts/0/media/id").asString()).isEqualTo(global(older));
        assertThat(shown(lan).at("/parts/0/newer/refusal/code").asString())
                .isEqualTo("VIDEO_TOO_LONG");
        assertThat(shown(screener).at("/parts/0/newer/state").asString()).isEqualTo("REFUSED");
        assertThat(codes(stage.desk(screener).decide(id, true, null))).isEmpty();

        JsonNode everybody = shown(stage.people.stranger());
        assertThat(everybody.at("/parts/0/media/state").asString()).isEqualTo("READY");
        assertThat(everybody.at("/parts/0/newer").isNull()).isTrue();
        assertThat(published(older)).isTrue();
    }

    @Test
    void aNewerFileThatHasNotArrivedIsLetInOrDroppedBeforeHandingIn() {
        UUID newer = stage.film(id, MediaState.UPLOADING);

        assertThat(codes(stage.desk(lan).submit(id, 1))).containsExactly("NEWER_FILE_UNFINISHED");
        assertThat(codes(discard(stage.people.named("minh")))).containsExactly("NOT_FOUND");
        assertThat(codes(discard(screener))).containsExactly("NOT_FOUND");
        assertThat(codes(discard(lan))).isEmpty();
        assertThat(codes(discard(lan))).containsExactly("NO_NEWER_FILE");

        assertThat(shown(lan).at("/parts/0/media/id").asString()).isEqualTo(global(older));
        assertThat(count(newer)).isZero();
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();
        assertThat(codes(discard(lan))).containsExactly("ENTRY_NOT_A_DRAFT");
    }

    @Test
    void aWorkIsDecidedOnlyOnceItIsKnownWhichFileItHas() {
        UUID newer = stage.film(id, MediaState.CHECKING);
        assertThat(codes(stage.desk(lan).submit(id, 1))).isEmpty();

        assertThat(codes(stage.desk(screener).decide(id, true, null)))
                .containsExactly("ENTRY_FILE_NOT_READY");
        state(newer, "FAILED");
        assertThat(codes(retry(screener))).isEmpty();
        assertThat(codes(stage.desk(screener).decide(id, true, null)))
                .containsExactly("ENTRY_FILE_NOT_READY");
        state(newer, "FAILED");
        assertThat(codes(stage.desk(screener).decide(id, true, null))).isEmpty();
        assertThat(codes(retry(lan))).containsExactly("NOT_GIVEN_UP");
    }

    @Test
    void aWorkThatWasHandedInStaysSoWithTheOlderFile() {
        UUID newer = stage.film(id, MediaState.CHECKING);
        stage.desk(lan).submit(id, 1);
        String other = stage.desk(lan).begin(contest);
        stage.desk(lan).update(other, 0, "Bến sông quê", "Nguyễn Thị Lan");
        UUID only = stage.film(other, MediaState.CHECKING);
        stage.desk(lan).submit(other, 1);
        refuse(newer);
        refuse(only);
        tell(newer, id);
        tell(only, other);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> shown(lan, other).path("state").asString().equals("DRAFT"));
        await().during(Duration.ofMillis(300))
                .until(() -> shown(lan).path("state").asString().equals("SUBMITTED"));
    }

    private JsonNode shown(Person person) {
        return shown(person, id);
    }

    private static JsonNode shown(Person person, String entry) {
        return person.ask(FILES, Map.of("id", entry)).path("entry");
    }

    private JsonNode discard(Person person) {
        return person.ask(
                        """
                        mutation($owner:ID!){newerMediaDiscard(input:{ownerId:$owner}){
                          entry{id} userErrors{code}}}
                        """,
                        Map.of("owner", shown(lan).at("/parts/0/id").asString()))
                .path("newerMediaDiscard");
    }

    private JsonNode retry(Person person) {
        return person.ask(
                        "mutation($id:ID!){mediaRetry(input:{entryId:$id}){userErrors{code}}}",
                        Map.of("id", id))
                .path("mediaRetry");
    }

    private void tell(UUID media, String entry) {
        transaction.executeWithoutResult(
                _ ->
                        context.publishEvent(
                                new MediaRefused(
                                        media,
                                        EntryStage.key(entry),
                                        MediaRefusal.VIDEO_TOO_LONG)));
    }

    private void refuse(UUID media) {
        stage.jdbc
                .sql(
                        """
                        update media.media set state = 'REFUSED', refusal = 'VIDEO_TOO_LONG',
                                               refusal_args = '{60}' where id = :media
                        """)
                .param("media", media)
                .update();
    }

    /** With the job that a retry needs. */
    private void state(UUID media, String state) {
        stage.jdbc
                .sql(
                        """
                        with job as (
                            insert into media.transcode_job
                              (media, etag, size, max_seconds, max_attempts, state, not_before)
                            values (:media, 'none', 1000, 60, 4, :state, now() + interval '1 day')
                            on conflict (media) do update set state = :state)
                        update media.media set state = :state where id = :media
                        """)
                .param("media", media)
                .param("state", state)
                .update();
    }

    private void remove(UUID media) {
        stage.jdbc.sql("delete from media.media where id = :media").param("media", media).update();
    }

    private int count(UUID media) {
        return stage.jdbc
                .sql("select count(*) from media.media where id = :media")
                .param("media", media)
                .query(Integer.class)
                .single();
    }

    private boolean published(UUID media) {
        return stage.jdbc
                .sql("select published from media.media where id = :media")
                .param("media", media)
                .query(Boolean.class)
                .single();
    }

    private static String global(UUID media) {
        return org.palmares.kernel.GlobalId.of("Media", media);
    }
}
