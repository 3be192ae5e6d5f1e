// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.Desk.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Contest;
import org.palmares.kernel.GlobalId;
import org.palmares.media.MediaState;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What administrators see of the workers, and what they can do about what went wrong. */
@ServerTest
class TranscodingDeskTests {

    private static final String DESK =
            """
            query($first:Int,$after:String){transcoding{
              workers{name host sandbox ffmpeg slots present jobs{mediaId progress}}
              queue{waiting postponed oldestSince}
              failures(first:$first,after:$after){totalCount pageInfo{hasNextPage endCursor}
                edges{node{mediaId kind size givenUp attempts maxAttempts log
                  reason{code message} work{contest{vi} number}}}}}}
            """;

    private final EntryStage stage;
    private final StatementCount count;
    private Contest contest;
    private Person lan;
    private Person administrator;

    TranscodingDeskTests(@Autowired ApplicationContext context, @Autowired StatementCount count) {
        stage = new EntryStage(context);
        this.count = count;
    }

    @BeforeEach
    void startAnew() {
        stage.jdbc.sql("delete from media.transcode_job").update();
        stage.jdbc.sql("update media.media set state = 'REFUSED' where state = 'FAILED'").update();
        contest = stage.contest();
        lan = stage.people.named("lan");
        administrator = stage.people.named("quan-tri", "administrator");
    }

    @Test
    void onlyAdministratorsLookAtIt() {
        for (Person other : List.of(stage.people.stranger(), lan, stage.people.organiser("mai"))) {
            assertThat(desk(other, 10, null).isNull()).isTrue();
            assertThat(codes(retry(other, failed("FAILED")))).containsExactly("NOT_FOUND");
        }
        assertThat(desk(administrator, 10, null).isNull()).isFalse();
    }

    @Test
    void whatWasGivenUpIsReadWithItsReasonAndTriedAgain() {
        UUID media = failed("FAILED");

        JsonNode file = desk(administrator, 10, null).at("/failures/edges/0/node");
        assertThat(file.path("mediaId").asString()).isEqualTo(GlobalId.of("Media", media));
        assertThat(file.path("givenUp").asBoolean()).isTrue();
        assertThat(file.at("/reason/code").asString()).isEqualTo("TRANSCODING_FAILED");
        assertThat(file.at("/reason/message").asString()).contains("4");
        assertThat(file.path("log").asString()).isEqualTo("moov atom not found");
        assertThat(file.path("work").at("/contest/vi").asString()).isEqualTo("Lời hay, việc đẹp");
        // Where it belongs, and nothing of what it is.
        assertThat(file.toString()).doesNotContain("Nguyễn", "Đêm hội", ".mp4");

        assertThat(codes(retry(administrator, media))).isEmpty();
        assertThat(codes(retry(administrator, media))).containsExactly("NOT_GIVEN_UP");
        JsonNode after = desk(administrator, 10, null);
        assertThat(after.at("/failures/totalCount").asInt()).isZero();
        assertThat(after.at("/queue/waiting").asInt()).isEqualTo(1);
        assertThat(after.at("/queue/oldestSince").isNull()).isFalse();
    }

    @Test
    void whatIsTriedAgainByItselfIsShownAsSuch() {
        failed("WAITING");

        JsonNode desk = desk(administrator, 10, null);
        JsonNode file = desk.at("/failures/edges/0/node");
        assertThat(file.path("givenUp").asBoolean()).isFalse();
        assertThat(file.path("attempts").asInt()).isEqualTo(2);
        assertThat(file.path("reason").isNull()).isTrue();
        assertThat(desk.at("/queue/postponed").asInt()).isEqualTo(1);
        assertThat(desk.at("/queue/waiting").asInt()).isZero();
        assertThat(desk.at("/queue/oldestSince").isNull()).isTrue();
    }

    @Test
    void aLongListIsReadPageByPageWithTheSameStatements() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(GlobalId.of("Media", failed("FAILED")));
        }
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = desk(administrator, 2, after).path("failures");
            assertThat(page.path("totalCount").asInt()).isEqualTo(5);
            page.path("edges").forEach(e -> read.add(e.at("/node/mediaId").asString()));
            after =
                    page.at("/pageInfo/hasNextPage").asBoolean()
                            ? page.at("/pageInfo/endCursor").asString()
                            : null;
        } while (after != null);

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(read).isEqualTo(all.reversed());
        List<String> one = count.during(() -> desk(administrator, 1, null));
        assertThat(count.during(() -> desk(administrator, 4, null))).hasSameSizeAs(one);
    }

    private JsonNode desk(Person person, int first, String after) {
        Map<String, Object> asked = new HashMap<>(Map.of("first", first));
        asked.put("after", after);
        return person.ask(DESK, asked).path("transcoding");
    }

    private static JsonNode retry(Person person, UUID media) {
        return person.ask(
                        """
                        mutation($id:ID!){transcodeRetry(input:{mediaId:$id}){media{state}
                          userErrors{code}}}
                        """,
                        Map.of("id", GlobalId.of("Media", media)))
                .path("transcodeRetry");
    }

    /** A work's film of which a worker could make nothing. */
    private UUID failed(String job) {
        String id = stage.desk(lan).begin(contest);
        stage.desk(lan).update(id, 0, "Đêm hội làng", "Nguyễn Thị Lan");
        boolean givenUp = job.equals("FAILED");
        UUID media = stage.film(id, givenUp ? MediaState.FAILED : MediaState.CHECKING);
        stage.jdbc
                .sql(
                        """
                        with said as (
                            update media.media set checked_at = clock_timestamp(),
                                   refusal = case when state = 'FAILED'
                                                  then 'TRANSCODING_FAILED' end,
                                   refusal_args = case when state = 'FAILED'
                                                       then array['4'] else '{}' end
                             where id = :media)
                        insert into media.transcode_job
                          (media, etag, size, max_seconds, max_attempts, state, attempt,
                           not_before, log_tail)
                        values (:media, 'none', 1000, 60, 4, :job, :attempt,
                                now() + make_interval(hours => :hours), 'moov atom not found')
                        """)
                .param("media", media)
                .param("job", job)
                .param("attempt", givenUp ? 4 : 2)
                .param("hours", givenUp ? 0 : 1)
                .update();
        return media;
    }
}
