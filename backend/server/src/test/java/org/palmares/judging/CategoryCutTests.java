// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.JudgingStage.codes;
import static org.palmares.judging.Verdict.FAIL;
import static org.palmares.judging.Verdict.PASS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.contest.CategoryCut;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.contest.LockedRuleSet;
import org.palmares.contest.LockedRuleSets;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.ranking.RoundRule;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A round's cut and one category's own; both locked with the rules, and applied as they are locked.
 */
@ServerTest
class CategoryCutTests {

    private static final String RULES =
            "ruleSet{digest explanation{vi en} versions{number digest reason{vi}}}";

    private final ApplicationContext context;
    private JudgingStage stage;
    private RoundDesk rounds;
    private UUID film;
    private UUID press;

    CategoryCutTests(@Autowired ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void openAContestOfTwoCategories() {
        Person organiser = context.getBean(People.class).organiser("to-chuc");
        ContestFixture fixture = context.getBean(ContestFixture.class);
        UUID key = fixture.open(organiser, twoCategories(fixture.definition())).key();
        stage = new JudgingStage(context, organiser, key);
        rounds = new RoundDesk(stage);
        film = stage.contest().categories().getFirst().key();
        press = stage.contest().categories().getLast().key();
    }

    /** The best two of each category, but of the press whatever three quarters let pass. */
    private PreliminaryRound round() {
        return round(new CategoryCut(press, RoundDesk.cut(null, "75", TiesAtTheCut.KEEP_ALL)));
    }

    private PreliminaryRound round(CategoryCut... own) {
        PreliminaryRound plain = RoundDesk.round(1, RoundMethod.PASS_FAIL, RoundDesk.best(2));
        return new PreliminaryRound(
                plain.contest(),
                1,
                plain.name(),
                plain.window(),
                plain.method(),
                plain.cut(),
                List.of(own));
    }

    @Test
    void eachCategoryIsCutByItsOwnRuleAndTheSentencesSaySo() {
        stage.rehearse(round(), -1, 2, 3, 6);
        stage.jurors(2);
        Person author = stage.people.named("tac-gia");
        for (int at = 0; at < 3; at++) {
            stage.work(author, film);
        }
        for (int at = 0; at < 3; at++) {
            stage.work(author, press);
        }
        assertThat(codes(rounds.assign(1))).isEmpty();
        // One pass of two for the first work of each category, two for the others.
        for (int work = 0; work < 6; work++) {
            stage.desk(0).say(work, 1, PASS);
            stage.desk(1).say(work, 1, work % 3 == 0 ? FAIL : PASS);
        }
        assertThat(codes(rounds.seal(1, false))).isEmpty();

        assertThat(rounds.shortlisted(1)).containsExactly("MS 002", "MS 003", "MS 005", "MS 006");
        assertThat(reasons("MS 001")).endsWith("ngoài 2 tác phẩm cao nhất của hạng mục.");
        assertThat(reasons("MS 004")).endsWith("dưới mức 75%.");
        assertThat(reasons("MS 005")).endsWith("đạt mức 75% trở lên.");
        JsonNode found = rounds.ask(1, "found{category{name{vi}} works shortlisted}").path("found");
        assertThat(found.toString())
                .isEqualTo(
                        "[{\"category\":{\"name\":{\"vi\":\"Video"
                            + " clip\"}},\"works\":3,\"shortlisted\":2},{\"category\":{\"name\":{\"vi\":\"Báo"
                            + " in\"}},\"works\":3,\"shortlisted\":2}]");
    }

    @Test
    void whatARoundFoundIsReadPageByPageInOneCategory() {
        stage.rehearse(round(), -1, 2, 3, 6);
        stage.jurors(1);
        Person author = stage.people.named("tac-gia");
        for (int at = 0; at < 5; at++) {
            stage.work(author, at == 4 ? film : press);
        }
        rounds.assign(1);
        for (int work = 0; work < 5; work++) {
            stage.desk(0).say(work, 1, work < 2 ? PASS : FAIL);
        }
        rounds.seal(1, false);

        List<String> seen = new ArrayList<>();
        String after = "";
        for (JsonNode page = page(after); ; page = page(after)) {
            assertThat(page.path("totalCount").asInt()).isEqualTo(4);
            page.path("edges").forEach(edge -> seen.add(edge.at("/node/entry/number").asString()));
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                break;
            }
            after = page.at("/pageInfo/endCursor").asString();
        }
        assertThat(seen).hasSize(4).doesNotHaveDuplicates().doesNotContain("MS 005");
        assertThat(seen.subList(0, 2)).containsExactlyInAnyOrder("MS 001", "MS 002");
        for (Person other : List.of(stage.jurors.getFirst(), stage.people.stranger())) {
            assertThat(
                            stage.contest(other, "round(number:1){found{works} works{totalCount}}")
                                    .toString())
                    .contains("\"found\":null", "\"works\":null");
        }
    }

    private JsonNode page(String after) {
        return rounds.ask(
                        1,
                        "works(first:3,categoryId:\"%s\"%s){totalCount pageInfo{hasNextPage"
                                        .formatted(
                                                GlobalId.of("Category", press),
                                                after.isEmpty() ? "" : ",after:\"" + after + "\"")
                                + " endCursor} edges{node{entry{number}}}}")
                .path("works");
    }

    @Test
    void theDeclarationIsLockedWithTheRulesOfEachCategory() {
        stage.rehearse(round(), 1, 2, 3, 6);

        LockedRuleSet ofFilm = locked(film);
        LockedRuleSet ofPress = locked(press);
        assertThat(ofFilm.document()).contains("palmares-rules/1.1");
        assertThat(ofFilm.rules().rounds().getFirst().keep()).isEqualTo(OptionalInt.of(2));
        RoundRule own = ofPress.rules().rounds().getFirst();
        assertThat(own.keep()).isEmpty();
        assertThat(own.least().orElseThrow().text()).isEqualTo("75");
        JsonNode said = rules();
        assertThat(said.path("digest").asString())
                .isEqualTo(LockedRuleSet.digest(List.of(ofFilm, ofPress)));
        assertThat(said.at("/explanation/vi").asString())
                .contains(
                        "ở mỗi hạng mục, nhiều nhất 2 tác phẩm có kết quả cao nhất được đi tiếp.",
                        "Riêng hạng mục “Báo in”: tác phẩm có ít nhất 75% số phiếu đạt");
    }

    @Test
    void anotherWayOfChoosingIsAFurtherVersionWithAReasonThatEverybodyReads() {
        stage.rehearse(round(), 1, 2, 3, 6);
        JsonNode before = rules();
        PreliminaryRound now = stage.contest().round(1).orElseThrow();
        PreliminaryRound other = round(new CategoryCut(press, RoundDesk.best(5))).at(now.window());

        assertThat(codes(rounds.declare(List.of(other), null))).containsExactly("REQUIRED");
        assertThat(codes(rounds.declare(List.of(other), " "))).containsExactly("REQUIRED");
        assertThat(rules()).isEqualTo(before);
        assertThat(codes(rounds.declare(List.of(other), "Báo in có nhiều bài hơn dự kiến")))
                .isEmpty();

        JsonNode after = rules();
        assertThat(after.path("digest")).isNotEqualTo(before.path("digest"));
        assertThat(after.path("versions")).hasSize(before.path("versions").size() + 1);
        assertThat(after.at("/versions/0/reason/vi").asString())
                .isEqualTo("Báo in có nhiều bài hơn dự kiến");
        assertThat(after.at("/versions/1")).isEqualTo(before.at("/versions/0"));
        assertThat(after.at("/explanation/vi").asString())
                .contains("Riêng hạng mục “Báo in”: nhiều nhất 5 tác phẩm");
        assertThat(lot(locked(film))).isEqualTo(lot(first(film)));
    }

    @Test
    void anotherTimeOrNameIsNoFurtherVersionAndNeedsNoReason() {
        stage.rehearse(round(), 1, 2, 3, 6);
        JsonNode before = rules();
        PreliminaryRound now = stage.contest().round(1).orElseThrow();
        PreliminaryRound renamed =
                new PreliminaryRound(
                        now.contest(),
                        1,
                        new Text("Vòng loại", null),
                        stage.at(now, 1, 2).window(),
                        now.method(),
                        now.cut(),
                        now.exceptions());

        assertThat(codes(rounds.declare(List.of(renamed), null))).isEmpty();
        assertThat(rules().path("digest")).isEqualTo(before.path("digest"));
        assertThat(rules().path("versions")).isEqualTo(before.path("versions"));
    }

    @Test
    void aCutIsAppliedAsItIsLockedWhateverTheSettingsSay() {
        stage.rehearse(round(), -1, 2, 3, 6);
        stage.jurors(1);
        Person author = stage.people.named("tac-gia");
        for (int at = 0; at < 3; at++) {
            stage.work(author, film);
        }
        rounds.assign(1);
        for (int work = 0; work < 3; work++) {
            stage.desk(0).say(work, 1, work == 0 ? PASS : FAIL);
        }
        stage.jdbc()
                .sql(
                        "update contest.contest set rounds = jsonb_set(rounds, '{0,cut,keep}', '3')"
                                + " where id = ?")
                .param(stage.contest().key())
                .update();
        rounds.seal(1, false);
        // Two places, of which the last is tied: all three stay by the lock, and by no other rule.
        assertThat(reasonGround("MS 001")).isEqualTo("PLACE");
        assertThat(reasonGround("MS 002")).isEqualTo("TIE_KEPT");
    }

    @Test
    void rulesThatWereLockedBeforeTheyHeldRoundsLeaveTheDeclarationInForce() {
        LockedRuleSet old = first(film);
        assertThat(old.rules().rounds()).isEmpty();
        stage.rehearse(round(), -1, 2, 3, 6);
        stage.jdbc()
                .sql(
                        "insert into contest.locked_rule_set (contest, category, version, document,"
                            + " digest, reason_vi) select contest, category, 9, document, digest,"
                            + " 'cũ' from contest.locked_rule_set where contest = ? and version ="
                            + " 1")
                .param(stage.contest().key())
                .update();
        assertThat(locked(press).rules().rounds()).isEmpty();
        PreliminaryRound round = stage.contest().round(1).orElseThrow();
        var cuts = stage.bean(LockedRuleSets.class).cuts(stage.contest(), round);
        assertThat(cuts.get(film)).extracting(RoundRule::keep).isEqualTo(OptionalInt.of(2));
        assertThat(cuts.get(press)).extracting(RoundRule::keep).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aFurtherVersionWithoutAReasonIsNotEvenStored() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                stage.jdbc()
                                        .sql(
                                                "insert into contest.locked_rule_set (contest,"
                                                    + " category, version, document, digest) select"
                                                    + " contest, category, 9, document, digest from"
                                                    + " contest.locked_rule_set where contest = ?")
                                        .param(stage.contest().key())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static String lot(LockedRuleSet rules) {
        String document = rules.document();
        int at = document.indexOf("\"seed\"");
        return document.substring(at, at + 45);
    }

    private LockedRuleSet locked(UUID category) {
        return stage.bean(LockedRuleSets.class).of(stage.contest().key()).stream()
                .filter(one -> one.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private LockedRuleSet first(UUID category) {
        UUID key = stage.contest().key();
        return stage.bean(LockedRuleSets.class).all(List.of(key)).get(key).stream()
                .filter(one -> one.category().equals(category) && one.version() == 1)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode rules() {
        return stage.contest(stage.people.stranger(), RULES).path("ruleSet");
    }

    private String reasons(String number) {
        return rounds.works(1).stream()
                .filter(work -> work.at("/entry/number").asString().equals(number))
                .map(work -> work.at("/reason/vi").asString())
                .findFirst()
                .orElseThrow();
    }

    private String reasonGround(String number) {
        return stage.jdbc()
                .sql(
                        "select w.ground from judging.round_work w join entry.entry e on e.id ="
                            + " w.entry where w.contest = ? and 'MS ' || lpad(e.number::text, 3,"
                            + " '0') = ?")
                .params(stage.contest().key(), number)
                .query(String.class)
                .single();
    }

    private static ContestDefinition twoCategories(ContestDefinition one) {
        CategoryDefinition video = one.categories().getFirst();
        return new ContestDefinition(
                one.slug(),
                one.name(),
                one.organiser(),
                one.description(),
                one.rules(),
                one.consent(),
                one.colour(),
                one.timeZone(),
                one.calendar(),
                List.of(
                        video,
                        new CategoryDefinition(new Text("Báo in", "Print"), video.criteria())),
                one.votePolicy(),
                one.ruleSet(),
                null);
    }
}
