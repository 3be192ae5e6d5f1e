// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.DeclarationRules;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@ServerTest
class DeclarationTests {

    private static final String SET =
            """
            mutation($input: DeclarationsSetInput!) { declarationsSet(input: $input) {
              contest { declarations { version items { key kind demand withWords text { vi en } } } }
              userErrors { code field } } }
            """;

    private static final String AGE =
            """
            mutation($input: GuardianAgeSetInput!) { guardianAgeSet(input: $input) {
              contest { guardianAge } userErrors { code field } } }
            """;

    private final People people;
    private final ContestFixture fixture;
    private final ContestSetup setup;
    private final Editions editions;
    private final Declarations declarations;
    private final GuardianAges ages;
    private Person organiser;
    private Contest draft;

    @Autowired
    DeclarationTests(
            People people,
            ContestFixture fixture,
            ContestSetup setup,
            Editions editions,
            Declarations declarations,
            GuardianAges ages) {
        this.people = people;
        this.fixture = fixture;
        this.setup = setup;
        this.editions = editions;
        this.ages = ages;
        this.declarations = declarations;
    }

    @BeforeEach
    void declareAContest() {
        organiser = people.organiser("lan");
        draft = create(organiser);
    }

    @Test
    void aNewContestAsksWhatIsUsual() {
        DeclarationList asked = declarations.current(draft.key());

        assertThat(asked.version()).isEqualTo(1);
        assertThat(asked.items())
                .extracting(Declaration::kind)
                .containsExactly(
                        DeclarationKind.REUSE,
                        DeclarationKind.PERSONS,
                        DeclarationKind.MUSIC,
                        DeclarationKind.AI);
    }

    @Test
    void otherWordsAreAnotherVersionAndTheOldOneStays() {
        set(organiser, item("REUSE", "REUSE", "Tôi đồng ý"));
        set(organiser, item("REUSE", "REUSE", "Tôi đồng ý"));
        JsonNode changed = set(organiser, item("REUSE", "REUSE", "Tôi đồng ý cho đăng lại"));

        assertThat(changed.at("/contest/declarations/version").asInt()).isEqualTo(3);
        assertThat(declarations.all(List.of(draft.key())).get(draft.key()))
                .extracting(list -> list.items().getFirst().text().vi())
                .endsWith("Tôi đồng ý", "Tôi đồng ý cho đăng lại");
    }

    @Test
    void refusesOneKindTwiceAndOwnKeysThatPretendToBeCommon() {
        assertThat(
                        codes(
                                set(
                                        organiser,
                                        item("AI", "AI", "Có AI"),
                                        item("AI", "AI", "Có AI không"))))
                .contains("DECLARATION_TWICE");
        assertThat(codes(set(organiser, item("AI", "OWN", "Của tôi")))).contains("INVALID");
        assertThat(codes(set(organiser, item("own-1", "OWN", " ")))).contains("REQUIRED");
    }

    @Test
    void onlyOrganisersDeclare() {
        Person observer = people.named("thanh-tra");
        fixture.appoint(draft, observer, Role.OBSERVER);

        assertThat(codes(set(observer, item("AI", "AI", "Có AI"))))
                .containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(age(observer, 16))).containsExactly("NOT_AN_ORGANISER");
    }

    @Test
    void theNextEditionAsksWhatThisOneAsksNow() {
        set(organiser, item("own-1", "OWN", "Tôi là học sinh của trường"));
        age(organiser, 16);
        Text name = new Text("Lời hay lần hai", null);
        var wanted =
                new NewEdition(
                        "e-" + UUID.randomUUID(), name, name, 2, 2027, draft.calendar(), false);
        Viewer viewer = fixture.viewer(organiser);
        Contest next =
                Objects.requireNonNull(
                        editions.create(
                                        draft.key(),
                                        wanted,
                                        new Viewer(viewer.account(), null, true, null))
                                .valueOrNull());

        assertThat(declarations.current(next.key()).items())
                .isEqualTo(declarations.current(draft.key()).items());
        assertThat(ages.of(next.key())).contains(16);
    }

    @Test
    void theAgeForGuardiansIsFixedOnceTheContestIsOpen() {
        assertThat(age(organiser, 16).at("/contest/guardianAge").asInt()).isEqualTo(16);
        assertThat(codes(age(organiser, 40))).containsExactly("NUMBER_OUT_OF_RANGE");

        setup.open(draft.key(), fixture.viewer(organiser));

        assertThat(codes(age(organiser, 18))).containsExactly("CONTEST_LOCKED");
    }

    @Test
    void everyKindButTheOrganisersOwnHasUsualWords() {
        assertThat(DeclarationRules.models())
                .extracting(Declaration::kind)
                .hasSize(DeclarationKind.values().length - 1)
                .doesNotContain(DeclarationKind.OWN);
        assertThat(DeclarationRules.check(DeclarationRules.models())).isEmpty();
    }

    private Contest create(Person person) {
        Viewer viewer = fixture.viewer(person);
        return Objects.requireNonNull(
                setup.create(fixture.definition(), new Viewer(viewer.account(), null, true, null))
                        .valueOrNull());
    }

    private JsonNode set(Person person, Map<?, ?>... items) {
        return person.ask(
                        SET,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", draft.key()),
                                        "items",
                                        List.of(items))))
                .path("declarationsSet");
    }

    private JsonNode age(Person person, int age) {
        return person.ask(
                        AGE,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", draft.key()),
                                        "age",
                                        age)))
                .path("guardianAgeSet");
    }

    private static Map<String, Object> item(String key, String kind, String words) {
        return Map.of(
                "key",
                key,
                "kind",
                kind,
                "text",
                Map.of("vi", words),
                "demand",
                "AGREEMENT",
                "withWords",
                false);
    }

    private static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
