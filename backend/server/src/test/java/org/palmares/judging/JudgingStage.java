// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.awaitility.Awaitility;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendar;
import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Criterion;
import org.palmares.contest.Members;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.Role;
import org.palmares.contest.Window;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.voting.BallotBoxes;
import org.palmares.voting.PublicTallies;
import org.palmares.voting.VoteReceipt;
import org.palmares.voting.Voting;
import org.palmares.voting.VotingPasses;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contest with works, jurors and votes, so that a test says only what it is about. */
public final class JudgingStage {

    /** Marks of content, form and originality, by work and juror. */
    public static final String[][][] KNOWN = {
        {{"8", "7", "9"}, {"7.5", "8", "8"}, {"9", "8", "7"}},
        {{"9", "9", "8"}, {"8", "8.5", "9"}, {"7", "8", "8"}},
        {{"6", "7", "7"}, {"7", "7", "6.5"}, {"6.5", "6", "8"}},
        {{"8", "8", "8"}, {"8", "7.5", "8"}, {"8.5", "8", "7"}}
    };

    public static final int[] KNOWN_VOTES = {3, 1, 5, 3};

    public final People people;
    public final Person organiser;
    public final List<Person> jurors = new ArrayList<>();
    public final List<UUID> works = new ArrayList<>();
    private final Map<Person, UUID> accounts = new HashMap<>();
    private final ApplicationContext context;
    private final StagedWorks staged;
    private final ContestFixture contests;
    private final UUID key;

    /** A contest in judging and voting, without works and jurors. */
    public JudgingStage(ApplicationContext context) {
        this(context, context.getBean(People.class).organiser("to-chuc"), null);
    }

    /** The same with a contest that is open already. */
    public JudgingStage(ApplicationContext context, Person organiser, @Nullable UUID alreadyOpen) {
        this.context = context;
        this.organiser = organiser;
        staged = new StagedWorks(context);
        people = context.getBean(People.class);
        contests = context.getBean(ContestFixture.class);
        key = alreadyOpen == null ? contests.open(organiser).key() : alreadyOpen;
        hours(-1, 2, -1, 2);
    }

    /** Three jurors, four works, every work assigned. */
    public static JudgingStage assigned(ApplicationContext context) {
        JudgingStage stage = new JudgingStage(context);
        stage.jurors(3);
        stage.works(4);
        stage.assign();
        return stage;
    }

    /** The example computed by hand: all sheets in, all votes cast, both windows open. */
    public static JudgingStage known(ApplicationContext context) {
        JudgingStage stage = assigned(context);
        for (int juror = 0; juror < 3; juror++) {
            for (int work = 0; work < 4; work++) {
                stage.desk(juror).mark(work, KNOWN[work][juror]);
            }
        }
        for (int work = 0; work < 4; work++) {
            stage.vote(work, KNOWN_VOTES[work]);
        }
        return stage;
    }

    /** The same with both seals. */
    public static JudgingStage sealed(ApplicationContext context) {
        JudgingStage stage = known(context);
        stage.hours(-3, -1, -3, -1);
        stage.sealTally();
        assertThat(codes(stage.sealSheets(false))).isEmpty();
        return stage;
    }

    public Contest contest() {
        return bean(Contests.class).byKey(key).orElseThrow();
    }

    public String contestId() {
        return GlobalId.of("Contest", key);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public Viewer viewer(Person person) {
        return contests.viewer(person);
    }

    public UUID account(Person person) {
        return accounts.computeIfAbsent(person, one -> viewer(one).accountKey().orElseThrow());
    }

    public Person member(String name, Role role) {
        Person person = people.named(name);
        contests.appoint(contest(), person, role);
        return person;
    }

    public void jurors(int count) {
        for (int n = 1; n <= count; n++) {
            jurors.add(member("giam-khao-" + n, Role.JUROR));
        }
    }

    /** Takes the role of a juror away. */
    public void remove(Person juror) {
        Members members = bean(Members.class);
        members.of(key, Role.JUROR).stream()
                .filter(member -> member.account().equals(account(juror)))
                .forEach(member -> members.remove(member.key(), viewer(organiser)));
    }

    public void works(int count) {
        for (int n = 0; n < count; n++) {
            work(people.named("tac-gia"));
        }
    }

    public UUID work(Person owner) {
        return work(owner, contest().categories().getFirst().key());
    }

    public UUID work(Person owner, UUID category) {
        UUID entry = staged.add(contest(), account(owner), works.size() + 1, category);
        works.add(entry);
        return entry;
    }

    public void withdraw(UUID entry) {
        staged.withdraw(entry);
    }

    /** Windows in hours from now; intake lies before both. */
    public void hours(int judgingOpens, int judgingCloses, int votingOpens, int votingCloses) {
        Instant now = bean(DatabaseClock.class).now();
        Outcome<Contest> moved =
                bean(Calendars.class)
                        .rehearse(
                                key,
                                new Calendar(
                                        window(now, -9, -8),
                                        window(now, judgingOpens, judgingCloses),
                                        window(now, votingOpens, votingCloses),
                                        now.plus(Duration.ofHours(9))));
        assertThat(moved.refusals()).isEmpty();
    }

    private static Window window(Instant now, int opens, int closes) {
        return new Window(now.plus(Duration.ofHours(opens)), now.plus(Duration.ofHours(closes)));
    }

    public void vote(int work, int times) {
        for (int n = 0; n < times; n++) {
            UUID device = UUID.randomUUID();
            String address = "10.%d.%d.7".formatted(device.hashCode() >>> 24, n);
            Viewer voter = new Viewer(null, device, false, address);
            assertThat(vote(voter, works.get(work)).refusals()).isEmpty();
        }
    }

    /** Of somebody whose pass is in order, and who sends the same key again after a pause. */
    public Outcome<VoteReceipt> vote(Viewer voter, UUID work) {
        String pass = bean(VotingPasses.class).grant(key, voter).token();
        String intention = UUID.randomUUID().toString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> bean(Voting.class).cast(voter, work, intention, pass),
                        outcome -> !codes(outcome).contains("VOTING_PAUSED_TRY_AGAIN"));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code().name()).toList();
    }

    /** Closes the box and seals what counts. */
    public void sealTally() {
        Instant patience = Instant.now().plusSeconds(20);
        Outcome<?> closed = bean(BallotBoxes.class).close(key);
        while (!closed.isDone() && Instant.now().isBefore(patience)) {
            closed = bean(BallotBoxes.class).close(key);
        }
        assertThat(closed.refusals()).isEmpty();
        assertThat(bean(PublicTallies.class).seal(key, viewer(organiser)).refusals()).isEmpty();
    }

    /** A preliminary round in hours from now; the final round and the vote follow it. */
    public void rehearse(
            PreliminaryRound round, int opens, int closes, int finalOpens, int finalCloses) {
        rehearse(List.of(at(round, opens, closes)), finalOpens, finalCloses);
    }

    /** The round in hours from now. */
    public PreliminaryRound at(PreliminaryRound round, int opens, int closes) {
        return round.at(window(bean(DatabaseClock.class).now(), opens, closes));
    }

    public void rehearse(List<PreliminaryRound> rounds, int finalOpens, int finalCloses) {
        Instant now = bean(DatabaseClock.class).now();
        Outcome<Contest> moved =
                bean(Calendars.class)
                        .rehearse(
                                key,
                                new Calendar(
                                        window(now, -9, -8),
                                        window(now, finalOpens, finalCloses),
                                        window(now, finalOpens, finalCloses),
                                        now.plus(Duration.ofHours(30))),
                                rounds);
        assertThat(moved.refusals()).isEmpty();
    }

    public JsonNode assign() {
        return mutate(organiser, "panelAssign", "PanelAssignInput", Map.of());
    }

    public JsonNode closeEarly() {
        return mutate(organiser, "judgingCloseEarly", "JudgingCloseEarlyInput", Map.of());
    }

    public JsonNode sealSheets(boolean acceptMissing) {
        return mutate(
                organiser,
                "scoreSheetsSeal",
                "ScoreSheetsSealInput",
                Map.of("acceptMissing", acceptMissing));
    }

    public JsonNode mutate(Person person, String name, String type, Map<String, ?> rest) {
        Map<String, Object> input = new HashMap<>(rest);
        input.put("contestId", contestId());
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){contest{id} userErrors{code message field}}}"
                                .formatted(type, name),
                        Map.of("input", input))
                .path(name);
    }

    /** The contest as somebody sees it. */
    public JsonNode contest(Person person, String selection) {
        return person.ask(
                        "query($slug:String!){contest(slug:$slug){%s}}".formatted(selection),
                        Map.of("slug", contest().slug()))
                .path("contest");
    }

    public JurorDesk desk(int juror) {
        return new JurorDesk(this, jurors.get(juror));
    }

    public List<Criterion> criteria() {
        return contest().categories().getFirst().criteria();
    }

    public static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
