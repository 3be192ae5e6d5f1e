// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ServerTest
class ContestPageTests {

    private final People people;
    private final ContestFixture fixture;
    private final ContestSetup setup;
    private final Consents consents;
    private final JdbcClient jdbc;
    private Person organiser;
    private Contest contest;

    @Autowired
    ContestPageTests(
            People people,
            ContestFixture fixture,
            ContestSetup setup,
            Consents consents,
            JdbcClient jdbc) {
        this.people = people;
        this.fixture = fixture;
        this.setup = setup;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void openAContest() {
        organiser = people.organiser("mai");
        contest = fixture.open(organiser);
    }

    @Test
    void everybodyReadsWhatTheOrganisersWroteAfterOpening() {
        assertThat(codes(update(organiser, page("https://thainguyen.gov.vn", "2026-06-18"))))
                .isEmpty();
        publish(organiser, "Phát động cuộc thi", false);
        publish(organiser, "Hướng dẫn gửi bài", true);
        publish(organiser, "Danh sách hội đồng", false);

        JsonNode shown =
                people.stranger()
                        .ask(
                                """
                                query($slug:String!){contest(slug:$slug){
                                  page{hotline email bodies{role name{vi}}
                                    documents{number issuedOn title{vi} link}}
                                  announcements{edges{node{title{vi} pinned publishedAt}}}}}
                                """,
                                Map.of("slug", contest.slug()))
                        .path("contest");
        assertThat(shown.at("/page/hotline").asString()).isEqualTo("0208 3855 222");
        assertThat(shown.at("/page/bodies/0/role").asString()).isEqualTo("HOST");
        assertThat(shown.at("/page/documents/0/number").asString()).isEqualTo("115/KH-UBND");
        assertThat(shown.at("/page/documents/0/issuedOn").asString()).isEqualTo("2026-06-18");
        assertThat(
                        shown.at("/announcements/edges")
                                .valueStream()
                                .map(edge -> edge.at("/node/title/vi").asString()))
                .containsExactly("Hướng dẫn gửi bài", "Danh sách hội đồng", "Phát động cuộc thi");
    }

    @Test
    void aScriptIsNoLinkAndNoDayIsNoDate() {
        assertThat(codes(update(organiser, page("javascript:alert(1)", "2026-06-18"))))
                .containsExactly("PAGE_LINK_INVALID", "PAGE_LINK_INVALID");
        assertThat(codes(update(organiser, page("https://thainguyen.gov.vn", "18/06/2026"))))
                .containsExactly("INVALID");
    }

    @Test
    void strangersWriteNothing() {
        Person lan = people.named("lan");

        assertThat(codes(update(lan, page("https://example.vn", "2026-06-18"))))
                .containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(publish(lan, "Tin giả", true))).containsExactly("NOT_AN_ORGANISER");
        String id =
                publish(organiser, "Phát động cuộc thi", false).at("/announcement/id").asString();
        assertThat(
                        codes(
                                lan.ask(
                                                """
                                                mutation($id:ID!){announcementWithdraw(
                                                  input:{announcementId:$id}){userErrors{code}}}
                                                """,
                                                Map.of("id", id))
                                        .path("announcementWithdraw")))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void anAnnouncementThatIsChangedOrWithdrawnStaysInTheAudit() {
        String id = publish(organiser, "Phát động", false).at("/announcement/id").asString();
        organiser.ask(
                """
                mutation($id:ID!){announcementChange(input:{announcementId:$id,
                  title:{vi:"Phát động cuộc thi"},body:{vi:"Từ hôm nay"},pinned:true}){
                  announcement{changedAt} userErrors{code}}}
                """,
                Map.of("id", id));
        organiser.ask(
                "mutation($id:ID!){announcementWithdraw(input:{announcementId:$id}){userErrors{code}}}",
                Map.of("id", id));

        assertThat(
                        jdbc.sql(
                                        """
                                        select action || ' ' || (details ->> 'title')
                                        from audit.event where subject = :subject order by id
                                        """)
                                .param("subject", GlobalId.key("Announcement", id).orElseThrow())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "announcement.published Phát động",
                        "announcement.changed Phát động",
                        "announcement.withdrawn Phát động cuộc thi");
    }

    @Test
    void aChangedConsentTextIsANewVersionAlsoOnceTheContestIsOpen() {
        var viewer = fixture.viewer(organiser);
        ContestDefinition same = fixture.definition();

        assertThat(setup.update(contest.key(), with(same, contest.consent()), viewer).isDone())
                .isTrue();
        assertThat(consents.current(contest.key()).version()).isOne();

        Text changed = new Text("Tôi đồng ý với thể lệ và việc lưu trữ.", null);
        assertThat(setup.update(contest.key(), with(same, changed), viewer).isDone()).isTrue();
        assertThat(consents.all(contest.key()))
                .extracting(consent -> consent.version() + " " + consent.text().vi())
                .containsExactly(
                        "1 Tôi đồng ý với thể lệ.", "2 Tôi đồng ý với thể lệ và việc lưu trữ.");
    }

    @Test
    void prizesAreLockedWithTheRules() {
        ContestDefinition same = fixture.definition();
        var outcome =
                setup.update(
                        contest.key(),
                        new ContestDefinition(
                                contest.slug(),
                                same.name(),
                                same.organiser(),
                                same.description(),
                                same.rules(),
                                same.consent(),
                                same.colour(),
                                same.timeZone(),
                                contest.calendar(),
                                same.categories(),
                                same.votePolicy(),
                                same.ruleSet(),
                                List.of(
                                        new ContestDefinition.PrizeDefinition(
                                                null,
                                                PrizeKind.JURY,
                                                new Text("Giải Nhất", null),
                                                1,
                                                null))),
                        fixture.viewer(organiser));

        assertThat(outcome.refusals())
                .extracting(refusal -> refusal.code().name())
                .containsExactly("CONTEST_LOCKED");
    }

    @Test
    void theListOfContestsCostsTheSameStatementsHoweverManyThereAre(
            @Autowired StatementCount statements) {
        String list =
                """
                query($first:Int!){contests(first:$first){edges{node{id consentVersion takesWorks
                  edition{number} prizes{id} page{hotline} extensions{after}}}}}
                """;
        fixture.open(organiser);
        fixture.open(organiser);
        people.stranger().ask(list, Map.of("first", 1));

        List<String> one = statements.during(() -> people.stranger().ask(list, Map.of("first", 1)));
        List<String> three =
                statements.during(() -> people.stranger().ask(list, Map.of("first", 3)));

        assertThat(ofContests(three)).hasSameSizeAs(ofContests(one)).isNotEmpty();
    }

    /** Jobs in the background send statements of their own. */
    private static List<String> ofContests(List<String> statements) {
        return statements.stream().filter(sql -> sql.contains("contest.")).toList();
    }

    private ContestDefinition with(ContestDefinition same, Text consent) {
        return new ContestDefinition(
                contest.slug(),
                same.name(),
                same.organiser(),
                same.description(),
                same.rules(),
                consent,
                same.colour(),
                same.timeZone(),
                contest.calendar(),
                same.categories(),
                same.votePolicy(),
                same.ruleSet(),
                null);
    }

    private static Map<String, Object> page(String link, String date) {
        Map<String, Object> page = new HashMap<>();
        page.put("hotline", " 0208 3855 222 ");
        page.put("email", "");
        page.put(
                "bodies",
                List.of(
                        Map.of(
                                "role",
                                "HOST",
                                "name",
                                Map.of("vi", "Tỉnh ủy Thái Nguyên"),
                                "link",
                                link)));
        page.put(
                "documents",
                List.of(
                        Map.of(
                                "number",
                                "115/KH-UBND",
                                "issuedOn",
                                date,
                                "title",
                                Map.of("vi", "Kế hoạch tổ chức cuộc thi"),
                                "link",
                                link)));
        return page;
    }

    private JsonNode update(Person viewer, Map<String, Object> page) {
        Map<String, Object> input = new HashMap<>(page);
        input.put("contestId", GlobalId.of("Contest", contest.key()));
        return viewer.ask(
                        """
                        mutation($input:ContestPageUpdateInput!){contestPageUpdate(input:$input){
                          userErrors{code field}}}
                        """,
                        Map.of("input", input))
                .path("contestPageUpdate");
    }

    private JsonNode publish(Person viewer, String title, boolean pinned) {
        return viewer.ask(
                        """
                        mutation($input:AnnouncementPublishInput!){announcementPublish(input:$input){
                          announcement{id} userErrors{code}}}
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "title",
                                        Map.of("vi", title),
                                        "body",
                                        Map.of("vi", "Nội dung **đầy đủ**"),
                                        "pinned",
                                        pinned)))
                .path("announcementPublish");
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
