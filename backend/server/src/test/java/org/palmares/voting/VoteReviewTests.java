// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendars;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.Phase;
import org.palmares.contest.Role;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The blind desk: what stands out is found and shown, and nobody learns of which work it is. */
@ServerTest
class VoteReviewTests {

    private static final String DESK =
            """
            query($slug: String!) {
              contest(slug: $slug) {
                voteReview {
                  findings(first: 50) {
                    totalCount
                    edges { node { id signal work ballots minutes shape facts { name value } } }
                  }
                  search { askedAt readPercent endedAt failed }
                  thresholds {
                    fewest times burstMinutes evenPercent onOneWorkPercent neighboursPercent
                    freshSeconds freshPercent fastSeconds nightFrom nightTo
                  }
                  knowsAddresses tracesDestroyedAt
                }
              }
            }
            """;

    private static final String SEARCH =
            """
            mutation($c: ID!) {
              voteReviewSearch(input: { contestId: $c }) {
                contest { voteReview { search { endedAt } } }
                userErrors { code message }
              }
            }
            """;

    private static final Instant SUNDAY = Instant.parse("2026-05-17T05:00:00Z");

    @Autowired FindingSearch search;
    @Autowired BallotBoxes boxes;
    @Autowired Calendars calendars;
    @Autowired ContestFixture contests;
    @Autowired TraceRetention retention;
    @Autowired DatabaseClock clock;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    VoteReviewTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void whoAsksWhileTheVoteRunsIsShownWhatStandsOut() {
        Vote vote = farmed(3, 2, 30);

        JsonNode asked = ask(vote.organiser(), vote);
        assertThat(asked.path("userErrors")).isEmpty();
        JsonNode desk = searched(vote);

        assertThat(desk.at("/search/readPercent").asInt()).isEqualTo(100);
        assertThat(desk.at("/search/failed").asBoolean()).isFalse();
        assertThat(desk.path("knowsAddresses").asBoolean()).isTrue();
        assertThat(desk.at("/thresholds/fewest").asInt()).isEqualTo(20);
        assertThat(signals(desk)).contains("FRESH_DEVICES", "TOO_FAST");
        JsonNode farm = finding(desk, "FRESH_DEVICES");
        assertThat(farm.path("ballots").asInt()).isEqualTo(30);
        assertThat(farm.path("minutes").asInt()).isEqualTo(29);
        assertThat(farm.path("work").asString()).matches("[A-Z][0-9]{2}");
        assertThat(farm.path("shape")).hasSize(24).anyMatch(part -> part.asInt() == 100);
        assertThat(farm.path("facts").toString())
                .isEqualTo(
                        "[{\"name\":\"percent\",\"value\":100.0},{\"name\":\"seconds\",\"value\":4.0}]");
    }

    @Test
    void aSecondSearchFindsNothingNewAndKeepsTheCodes() {
        Vote vote = farmed(3, 2, 30);
        ask(vote.organiser(), vote);
        JsonNode first = searched(vote);
        ask(vote.organiser(), vote);
        JsonNode second = searched(vote);

        assertThat(first.at("/findings/edges")).isNotEmpty();
        assertThat(second.at("/findings/edges")).isEqualTo(first.at("/findings/edges"));
        assertThat(second.at("/search/askedAt")).isNotEqualTo(first.at("/search/askedAt"));
    }

    @Test
    void aFindingThatHasGrownStandsInForWhatItWas() {
        Vote vote = farmed(3, 2, 30);
        ask(vote.organiser(), vote);
        JsonNode before = finding(searched(vote), "FRESH_DEVICES");
        farm(vote, 2, 12);
        ask(vote.organiser(), vote);
        JsonNode desk = searched(vote);

        assertThat(finding(desk, "FRESH_DEVICES").path("ballots").asInt()).isEqualTo(42);
        assertThat(finding(desk, "FRESH_DEVICES").path("work")).isEqualTo(before.path("work"));
        assertThat(signals(desk)).filteredOn("FRESH_DEVICES"::equals).hasSize(1);
        assertThat(ballotsOf(vote, before.path("id").asString())).isEqualTo(30);
    }

    @Test
    void whatPeopleHaveDecidedOnStaysOnTheDesk() {
        Vote vote = farmed(3, 2, 30);
        ask(vote.organiser(), vote);
        String before = finding(searched(vote), "FRESH_DEVICES").path("id").asString();
        jdbc.sql(
                        """
                        insert into voting.quarantine_case (contest, id, finding)
                        values (:c, gen_random_uuid(), :f)
                        """)
                .param("c", vote.key())
                .param("f", GlobalId.key("VoteFinding", before).orElseThrow())
                .update();
        farm(vote, 2, 12);
        ask(vote.organiser(), vote);

        assertThat(signals(searched(vote))).filteredOn("FRESH_DEVICES"::equals).hasSize(2);
        assertThat(searched(vote).toString()).contains(before);
    }

    @Test
    void afterTheCloseOneSearchIsMadeWithoutBeingAskedFor() {
        Vote vote = fixture.open(3, VotingFixture.policy(100));
        for (int n = 0; n < 25; n++) {
            fixture.cast(newcomer(), vote.entry(1));
        }
        fixture.close(vote);
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());

        JsonNode desk = searched(vote);

        assertThat(signals(desk)).contains("FRESH_DEVICES");
        search.searchDue();
        assertThat(searches(vote)).isEqualTo(1);
    }

    @Test
    void whereNothingStandsOutTheDeskIsEmpty() {
        Vote vote = fixture.open(2);
        fixture.cast(VotingFixture.device(), vote.entry(0));
        ask(vote.organiser(), vote);

        JsonNode desk = searched(vote);

        assertThat(desk.at("/findings/edges")).isEmpty();
        assertThat(desk.at("/search/endedAt").isNull()).isFalse();
    }

    /** Two contests alike but for which work was attacked, its numbers, titles and counts. */
    @Test
    void noAnswerAtTheDeskTellsWhichWorkItIs() {
        Vote first = farmed(9, 4, 30);
        Vote second = farmed(9, 7, 30);
        for (int n = 0; n < 57; n++) {
            plant(
                    second,
                    7,
                    SUNDAY.minusSeconds(86_400 + 1_733L * n * n % 80_000),
                    100 + n,
                    500,
                    70);
        }
        ask(first.organiser(), first);
        ask(second.organiser(), second);
        JsonNode one = searched(first);
        JsonNode other = searched(second);

        assertThat(bare(one)).isEqualTo(bare(other)).contains("FRESH_DEVICES");
        String said = other.toString();
        for (int n = 0; n < 9; n++) {
            assertThat(said)
                    .doesNotContain(second.entry(n).toString())
                    .doesNotContain(GlobalId.of("Entry", second.entry(n)))
                    .doesNotContain(second.entries().get(n).title())
                    .doesNotContain("\"" + second.entries().get(n).number() + "\"");
        }
        // Its total, and the contest's.
        assertThat(said).doesNotContainPattern(":87[,.}]");
        jdbc.sql("select id from voting.ballot where contest = :c")
                .param("c", second.key())
                .query(String.class)
                .list()
                .forEach(ballot -> assertThat(said).doesNotContain(ballot));
    }

    @Test
    void codesFollowNothingThatIsKnownOfTheWorks() {
        Set<String> codes = new TreeSet<>();
        for (int n = 0; n < 4; n++) {
            Vote vote = farmed(1, 0, 30);
            ask(vote.organiser(), vote);
            codes.add(finding(searched(vote), "FRESH_DEVICES").path("work").asString());
        }

        assertThat(codes).hasSizeGreaterThan(1);
    }

    @Test
    void onlyOrganisersAndChairsSitAtTheDesk() {
        Vote vote = farmed(3, 2, 30);
        Person chair = people.named("chu-tich");
        contests.appoint(vote.contest(), chair, Role.JURY_CHAIR);
        Person looking = people.named("quan-sat");
        contests.appoint(vote.contest(), looking, Role.OBSERVER);
        Person juror = people.named("giam-khao");
        contests.appoint(vote.contest(), juror, Role.JUROR);

        for (Person other : List.of(people.stranger(), people.named("lan"), looking, juror)) {
            assertThat(desk(other, vote).isNull()).isTrue();
            assertThat(ask(other, vote).at("/userErrors/0/code").asString()).isEqualTo("NOT_FOUND");
        }
        assertThat(searches(vote)).isZero();
        assertThat(desk(chair, vote).at("/findings/edges")).isEmpty();
        assertThat(ask(chair, vote).path("userErrors")).isEmpty();
    }

    @Test
    void beforeTheVoteAndAfterTheEndOfTheTracesNothingIsSearched() {
        Vote early = fixture.announced(1, VotingFixture.policy(3));
        assertThat(ask(early.organiser(), early).at("/userErrors/0/code").asString())
                .isEqualTo("VOTE_NOT_OPEN_YET");
        Vote late = fixture.open(1);
        calendars.rehearse(
                late.key(),
                ContestFixture.calendar(clock.now().minus(Duration.ofDays(31)), Phase.SEALING));
        retention.destroyDue();

        assertThat(ask(late.organiser(), late).at("/userErrors/0/code").asString())
                .isEqualTo("TRACES_DESTROYED");
        assertThat(desk(late.organiser(), late).path("tracesDestroyedAt").isNull()).isFalse();
        assertThat(desk(late.organiser(), late).path("knowsAddresses").asBoolean()).isFalse();
    }

    @Test
    void askingTwiceIsOneSearch() {
        Vote vote = farmed(1, 0, 30);
        VotingFixture.race(VotingFixture.times(6, () -> ask(vote.organiser(), vote)));

        assertThat(searches(vote)).isLessThanOrEqualTo(6);
        assertThat(running(vote)).isLessThanOrEqualTo(1);
    }

    /** A device that was made this second. */
    private Viewer newcomer() {
        UUID device =
                new UUID(
                        clock.now().toEpochMilli() << 16 | 0x7000,
                        UUID.randomUUID().getLeastSignificantBits());
        return new Viewer(null, device, false, "203.0.113.7");
    }

    /** A quiet contest on several works, and a farm of so many devices on one of them. */
    private Vote farmed(int works, int attacked, int farm) {
        Vote vote =
                fixture.open(
                        works,
                        VotingFixture.policy(100).showing(CountVisibility.HIDDEN, null, null));
        farm(vote, attacked, farm);
        return vote;
    }

    /**
     * A shelf of devices behind one address: a ballot a minute, each on a device of four seconds.
     */
    private void farm(Vote vote, int attacked, int size) {
        long before = traces(vote);
        for (int n = 0; n < size; n++) {
            plant(vote, attacked, SUNDAY.plusSeconds(60 * (before + n)), 11, 4, 2);
        }
    }

    private void plant(Vote vote, int entry, Instant at, long address, int deviceAge, int passAge) {
        jdbc.sql(
                        """
                        with ballot as (
                          insert into voting.ballot
                            (contest, id, voter, kind, entry, idempotency, code, accepted_at)
                          values (:c, gen_random_uuid(), decode(md5(random()::text), 'hex'),
                                  'DEVICE', :entry, gen_random_uuid(), md5(random()::text), :at)
                          returning contest, id)
                        insert into voting.ballot_trace
                          (contest, ballot, address, block, site, device_age, pass_age)
                        select contest, id, :address, :address, :address, :device, :pass from ballot
                        """)
                .param("c", vote.key())
                .param("entry", vote.entry(entry))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("device", deviceAge)
                .param("pass", passAge)
                .update();
    }

    private long traces(Vote vote) {
        return count("voting.ballot_trace", vote);
    }

    private JsonNode ask(Person person, Vote vote) {
        return person.ask(SEARCH, Map.of("c", GlobalId.of("Contest", vote.key())))
                .path("voteReviewSearch");
    }

    private static JsonNode desk(Person person, Vote vote) {
        return person.ask(DESK, Map.of("slug", vote.contest().slug())).at("/contest/voteReview");
    }

    /** Once the latest search has ended. */
    private JsonNode searched(Vote vote) {
        return await().atMost(HEALING)
                .until(
                        () -> desk(vote.organiser(), vote),
                        desk -> desk.at("/search/endedAt").isString());
    }

    private static List<String> signals(JsonNode desk) {
        return StreamSupport.stream(desk.at("/findings/edges").spliterator(), false)
                .map(edge -> edge.at("/node/signal").asString())
                .toList();
    }

    private static JsonNode finding(JsonNode desk, String signal) {
        return StreamSupport.stream(desk.at("/findings/edges").spliterator(), false)
                .map(edge -> edge.path("node"))
                .filter(finding -> finding.path("signal").asString().equals(signal))
                .findFirst()
                .orElseThrow();
    }

    private long ballotsOf(Vote vote, String finding) {
        return jdbc.sql(
                        """
                        select count(*) from voting.finding_ballot
                        where contest = :c and finding = :f
                        """)
                .param("c", vote.key())
                .param("f", GlobalId.key("VoteFinding", finding).orElseThrow())
                .query(Long.class)
                .single();
    }

    private long searches(Vote vote) {
        return count("voting.finding_search", vote);
    }

    private long count(String table, Vote vote) {
        return jdbc.sql("select count(*) from " + table + " where contest = :c")
                .param("c", vote.key())
                .query(Long.class)
                .single();
    }

    /** Without what is random or of the moment. */
    private static String bare(JsonNode desk) {
        List<String> findings =
                StreamSupport.stream(desk.at("/findings/edges").spliterator(), false)
                        .map(
                                edge ->
                                        ((ObjectNode) edge.path("node").deepCopy())
                                                .without(List.of("id", "work")))
                        .map(JsonNode::toString)
                        .sorted()
                        .toList();
        return findings + desk.path("thresholds").toString() + desk.path("knowsAddresses");
    }

    private long running(Vote vote) {
        return jdbc.sql(
                        """
                        select count(*) from voting.finding_search
                        where contest = :c and ended_at is null
                        """)
                .param("c", vote.key())
                .query(Long.class)
                .single();
    }
}
