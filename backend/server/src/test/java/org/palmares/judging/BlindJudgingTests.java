// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

@ServerTest
class BlindJudgingTests {

    private static final String QUEUE =
            "assignments(first:50){totalCount edges{node{id code contest{slug}"
                    + " work{title description category{name{vi}} durationSeconds posterUrl"
                    + " playback{playlistUrl}} %s}}}".formatted(JurorDesk.SHEET);

    @Autowired ApplicationContext context;
    @Autowired StatementCount statements;
    private JudgingStage stage;

    @BeforeEach
    void openAContest() {
        stage = new JudgingStage(context);
        stage.jurors(3);
        stage.works(3);
    }

    @Test
    void threeJurorsSeeTheirAssignedWorksAndNobodyTheOwn() {
        stage.work(stage.jurors.get(2));
        assertThat(codes(stage.assign())).isEmpty();

        assertThat(titles(0))
                .containsExactlyInAnyOrder("Bài số A", "Bài số B", "Bài số C", "Bài số D");
        assertThat(titles(1)).hasSize(4);
        assertThat(titles(2)).containsExactlyInAnyOrder("Bài số A", "Bài số B", "Bài số C");
        Person late = stage.member("den-muon", Role.JUROR);
        assertThat(stage.contest(late, QUEUE).at("/assignments/totalCount").asInt()).isZero();
        assertThat(stage.contest(stage.organiser, QUEUE).at("/assignments/totalCount").asInt())
                .isZero();
        assertThat(
                        stage.contest(stage.people.stranger(), QUEUE)
                                .at("/assignments/totalCount")
                                .asInt())
                .isZero();
    }

    @Test
    void noAuthorNumberOrFileNameReachesAJurorByAnyPath() {
        stage.assign();
        Person juror = stage.jurors.getFirst();

        String queue = stage.contest(juror, QUEUE).toString();
        assertThat(queue)
                .contains("Bài số A")
                .contains("playlist")
                .doesNotContain(StagedWorks.AUTHOR)
                .doesNotContain(StagedWorks.FILE_NAME)
                .doesNotContain("MS 0");
        String parts =
                stage.contest(
                                juror,
                                "assignments{edges{node{work{parts{id kind title link linkHost"
                                        + " media{fileName} playback{playlistUrl}"
                                        + " companions{id media{fileName}}}}}}}")
                        .toString();
        assertThat(parts)
                .contains("playlist", "tac-pham.mp4")
                .doesNotContain(StagedWorks.FILE_NAME, "MS 0", "https://nhandan.vn");
        for (UUID work : stage.works) {
            assertThat(queue).doesNotContain(work.toString());
            assertThat(parts).doesNotContain(GlobalId.of("Part", work));
            String id = GlobalId.of("Entry", work);
            assertThat(queue).doesNotContain(id);
            String asked = "{title authors{name} media{fileName} screening{reason}}";
            String seen =
                    juror.ask(
                                    "query($id:ID!){node(id:$id){...on Entry%1$s} entry(id:$id)%1$s}"
                                            .formatted(asked),
                                    Map.of("id", id))
                            .toString();
            assertThat(seen)
                    .contains("Bài số")
                    .doesNotContain(StagedWorks.AUTHOR)
                    .doesNotContain(StagedWorks.FILE_NAME);
        }
        String gallery =
                stage.contest(
                                juror,
                                "entries{edges{node{title authors{name} media{fileName}}}}"
                                        + " screeningQueue{edges{node{title authors{name}}}}")
                        .toString();
        assertThat(gallery)
                .contains("Bài số A")
                .doesNotContain(StagedWorks.AUTHOR)
                .doesNotContain(StagedWorks.FILE_NAME);
    }

    @Test
    void anAssignmentIsItsJurorsAlone() {
        stage.assign();
        String id = stage.desk(0).assignment(0);
        String both = "query($id:ID!){assignment(id:$id){code} node(id:$id){id}}";

        JsonNode own = stage.jurors.getFirst().ask(both, Map.of("id", id));
        assertThat(own.at("/assignment/code").asString()).matches("P-[2-9A-Z]{3}");
        assertThat(own.at("/node/id").asString()).isEqualTo(id);
        for (Person other :
                List.of(
                        stage.jurors.get(1),
                        stage.organiser,
                        stage.people.stranger(),
                        stage.member("dieu-phoi", Role.COORDINATOR))) {
            JsonNode seen = other.ask(both, Map.of("id", id));
            assertThat(seen.path("assignment").isNull()).isTrue();
            assertThat(seen.path("node").isNull()).isTrue();
        }
    }

    @Test
    void aCodeIsTheSameForAllJurorsAndAnotherForEachWork() {
        stage.assign();

        Map<String, String> first = codesByTitle(0);
        assertThat(first.values()).doesNotHaveDuplicates().hasSize(3);
        assertThat(codesByTitle(1)).isEqualTo(first);
        assertThat(codesByTitle(2)).isEqualTo(first);
    }

    @Test
    void assigningAgainAddsWhatIsNewAndKeepsWhatWasThere() {
        stage.assign();
        Map<String, String> before = codesByTitle(0);
        stage.desk(0).save(stage.desk(0).assignment(0), 0, "giữ lại", "7");
        stage.work(stage.people.named("muon"));
        stage.jurors.add(stage.member("giam-khao-4", Role.JUROR));

        stage.assign();
        stage.assign();

        assertThat(codesByTitle(0)).containsAllEntriesOf(before).hasSize(4);
        assertThat(codesByTitle(3)).isEqualTo(codesByTitle(0));
        assertThat(stage.desk(0).sheet(0).path("comment").asString()).isEqualTo("giữ lại");
    }

    @Test
    void aWorkThatLeavesIsNobodysToMark() {
        stage.assign();
        String id = stage.desk(0).assignment(1);
        stage.withdraw(stage.works.get(1));

        assertThat(titles(0)).containsExactlyInAnyOrder("Bài số A", "Bài số C");
        assertThat(codes(stage.desk(0).save(id, 0, "", "7"))).containsExactly("ASSIGNMENT_UNKNOWN");
    }

    @Test
    void whoIsNoLongerAJurorSeesNothing() {
        stage.assign();
        String id = stage.desk(0).assignment(0);
        stage.remove(stage.jurors.getFirst());

        assertThat(titles(0)).isEmpty();
        assertThat(codes(stage.desk(0).save(id, 0, "", "7"))).containsExactly("ASSIGNMENT_UNKNOWN");
    }

    @Test
    void jurorsReadUntilJudgingClosesWhereverItsCloseIsMoved() {
        stage.assign();
        stage.hours(-1, 5, -1, 2);

        List<Instant> ends =
                stage.jdbc()
                        .sql("select distinct until from entry.reader where entry = any(?)")
                        .param(stage.works.toArray(UUID[]::new))
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                        .list();
        assertThat(ends).containsExactly(stage.contest().calendar().judging().closes());
    }

    @Test
    void onlyAnOrganiserAssigns() {
        for (Person other : List.of(stage.jurors.getFirst(), stage.people.stranger())) {
            assertThat(codes(stage.mutate(other, "panelAssign", "PanelAssignInput", Map.of())))
                    .containsExactly("NOT_AN_ORGANISER");
        }
    }

    @Test
    void refusesToAssignWithoutJurorsOrWorks() {
        JudgingStage empty = new JudgingStage(context);
        assertThat(codes(empty.assign())).containsExactly("JURORS_MISSING");
        empty.jurors(1);
        assertThat(codes(empty.assign())).containsExactly("WORKS_MISSING");
    }

    @Test
    void organisersAloneSeeTheJurorsByNameAndNobodySeesMarks() {
        stage.assign();
        stage.desk(0).mark(0, "8", "8", "8");
        String asked =
                "judgingProgress{assigned submitted viewerCanCloseEarly sheetsSealedAt"
                        + " jurors{name assigned submitted}}";

        JsonNode seen = stage.contest(stage.organiser, asked).path("judgingProgress");
        assertThat(seen.path("assigned").asInt()).isEqualTo(9);
        assertThat(seen.path("submitted").asInt()).isEqualTo(1);
        assertThat(seen.path("jurors")).hasSize(3);
        assertThat(seen.at("/jurors/0/name").asString()).startsWith("giam-khao-1");
        assertThat(seen.at("/jurors/0/submitted").asInt()).isEqualTo(1);
        JsonNode juror = stage.contest(stage.jurors.get(1), asked).path("judgingProgress");
        assertThat(juror.path("jurors").isNull()).isTrue();
        assertThat(juror.path("submitted").asInt()).isEqualTo(1);
    }

    @Test
    void aQueueOfThreeCostsAsManyStatementsAsOneOfOne() {
        JudgingStage small = new JudgingStage(context);
        small.jurors(1);
        small.works(1);
        small.assign();
        stage.assign();
        stage.contest(stage.jurors.getFirst(), QUEUE);
        small.contest(small.jurors.getFirst(), QUEUE);

        assertThat(statements(stage)).isEqualTo(statements(small));
    }

    // The fewest of some looks: jobs in the background have statements of their own.
    private int statements(JudgingStage of) {
        Person juror = of.jurors.getFirst();
        String slug = of.contest().slug();
        String asked = "query($slug:String!){contest(slug:$slug){%s}}".formatted(QUEUE);
        return IntStream.range(0, 4)
                .map(_ -> statements.during(() -> juror.ask(asked, Map.of("slug", slug))).size())
                .min()
                .orElseThrow();
    }

    private List<String> titles(int juror) {
        return stage.contest(stage.jurors.get(juror), QUEUE)
                .at("/assignments/edges")
                .valueStream()
                .map(edge -> edge.path("node").path("work").path("title").asString())
                .toList();
    }

    private Map<String, String> codesByTitle(int juror) {
        Map<String, String> found = new HashMap<>();
        stage.contest(stage.jurors.get(juror), QUEUE)
                .at("/assignments/edges")
                .valueStream()
                .forEach(
                        edge ->
                                found.put(
                                        edge.path("node").path("work").path("title").asString(),
                                        edge.path("node").path("code").asString()));
        return found;
    }
}
