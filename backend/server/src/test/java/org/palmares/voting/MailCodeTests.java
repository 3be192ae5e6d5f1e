// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.times;

import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.ProvedMailbox;
import org.palmares.account.Viewer;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.entry.Entry;
import org.palmares.kernel.Outcome;
import org.palmares.testing.Postbox;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.rules.Mailbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Voters who are known by a mailbox that they have typed the code of. */
@ServerTest
class MailCodeTests {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @Autowired MailCodes mailCodes;
    @Autowired Proofs proofs;
    @Autowired Mailboxes mailboxes;
    @Autowired VotingPasses passes;
    @Autowired SteadyClock clock;
    @Autowired TraceRetention retention;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    MailCodeTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    static VotePolicy byCode(VoterKind... more) {
        Set<VoterKind> voters = new HashSet<>(List.of(more));
        voters.add(VoterKind.EMAIL);
        return new VotePolicy(voters, 1, VoteScope.CONTEST, VotePeriod.TOTAL, CountVisibility.LIVE);
    }

    static String address() {
        return "lan-" + UUID.randomUUID() + "@example.vn";
    }

    @Test
    void whoTypesTheCodeVotesAsThisMailbox() {
        Vote vote = fixture.open(1, byCode());
        Viewer lan = proved(vote, device(), address());

        fixture.cast(lan, vote.entry(0));

        assertThat(kinds(vote)).containsExactly("EMAIL");
        assertThat(codes(fixture.ask(lan, vote.entry(0), key()))).containsExactly("LIMIT_REACHED");
        assertThat(codes(fixture.ask(device(), vote.entry(0), key())))
                .containsExactly("CODE_REQUIRED");
    }

    @Test
    void fiveHundredAliasesOfOneMailboxAreOneVoterWithOneVote() {
        Vote vote = fixture.open(1, byCode());
        String name = "lan" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        String home = name.charAt(0) + "." + name.substring(1) + "@gmail.com";
        Viewer first = proved(vote, device(), home);
        fixture.cast(first, vote.entry(0));
        Set<String> answers = new HashSet<>();
        for (int n = 0; n < 500; n++) {
            int dot = 1 + n % (name.length() - 1);
            String alias =
                    (n % 2 == 0 ? name.toUpperCase(Locale.ROOT) : name).substring(0, dot)
                            + "."
                            + name.substring(dot)
                            + "+"
                            + n
                            + (n % 3 == 0 ? "@GoogleMail.com" : "@gmail.com");
            Viewer again = device().proving(List.of(proof(vote, alias)));
            answers.addAll(codes(fixture.ask(again, vote.entry(0), key())));
        }

        assertThat(answers).containsExactly("LIMIT_REACHED");
        assertThat(fixture.ballots(vote.key())).isEqualTo(1);
        assertThat(
                        jdbc.sql("select count(*) from voting.voter where contest = ?")
                                .param(vote.key())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void anAccountWithTheSameVerifiedMailboxHasNoSecondVote() {
        Vote vote = fixture.open(2, byCode(VoterKind.ACCOUNT));
        String lan = address();
        String mai = address();

        fixture.cast(proved(vote, device(), lan), vote.entry(0));
        fixture.cast(account(mai), vote.entry(0));

        assertThat(codes(fixture.ask(account(lan), vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
        assertThat(codes(fixture.ask(proved(vote, device(), mai), vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
        assertThat(kinds(vote)).containsExactlyInAnyOrder("EMAIL", "ACCOUNT");
    }

    @Test
    void anAccountAndACodeOfOneMailboxAtOnceAreOneVote() {
        Vote vote = fixture.open(1, byCode(VoterKind.ACCOUNT));
        String lan = address();
        Viewer byCode = proved(vote, device(), lan);
        Viewer byAccount = account(lan);

        race(
                List.of(
                        () -> fixture.ask(byCode, vote.entry(0), key()),
                        () -> fixture.ask(byAccount, vote.entry(0), key()),
                        () -> fixture.ask(byCode, vote.entry(0), key()),
                        () -> fixture.ask(byAccount, vote.entry(0), key())));

        assertThat(fixture.ballots(vote.key())).isEqualTo(1);
    }

    @Test
    void whereNoCodesAreTakenAnAccountIsTheVoterThatItWas() {
        Vote vote = fixture.open(1, VotingFixture.policy(1));
        UUID key = UUID.randomUUID();
        Viewer bare = Viewer.of(new Account(key, "Lan", null));
        Viewer verified =
                new Viewer(
                        new Account(key, "Lan", null),
                        null,
                        false,
                        false,
                        null,
                        address(),
                        List.of());

        fixture.cast(bare, vote.entry(0));

        assertThat(codes(fixture.ask(verified, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
    }

    @Test
    void aCodeWorksOnceAndOnlyWhereItWasAskedFor() {
        Vote vote = fixture.open(1, byCode());
        Viewer viewer = device();
        String lan = address();
        String code = asked(vote, viewer, lan);

        assertThat(codes(mailCodes.prove(vote.key(), device(), lan, code)))
                .containsExactly("CODE_ENDED");
        List<Outcome<ProvedMailbox>> answers =
                race(times(8, () -> mailCodes.prove(vote.key(), viewer, lan, code)));

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(codes(mailCodes.prove(vote.key(), viewer, lan, code)))
                .containsExactly("CODE_ENDED");
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsWorthNothing() {
        Vote vote = fixture.open(1, byCode());
        Viewer viewer = device();
        String lan = address();
        String code = asked(vote, viewer, lan);
        String wrong = code.equals("123456") ? "654321" : "123456";

        List<Outcome<ProvedMailbox>> answers =
                race(times(12, () -> mailCodes.prove(vote.key(), viewer, lan, wrong)));

        assertThat(answers).filteredOn(one -> codes(one).contains("CODE_WRONG")).hasSize(5);
        assertThat(codes(mailCodes.prove(vote.key(), viewer, lan, code)))
                .containsExactly("CODE_ENDED");
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOlderOne() {
        Vote vote = fixture.open(1, byCode());
        Viewer viewer = device();
        String lan = address();
        String older = asked(vote, viewer, lan);
        String newer = asked(vote, viewer, lan);

        if (!older.equals(newer)) {
            assertThat(codes(mailCodes.prove(vote.key(), viewer, lan, older)))
                    .containsExactly("CODE_WRONG");
        }
        assertThat(mailCodes.prove(vote.key(), viewer, lan, newer).isDone()).isTrue();
    }

    @Test
    void aCodeEndsByTheClockOfTheDatabase() {
        Vote vote = fixture.open(1, byCode());
        Viewer viewer = device();
        String lan = address();
        String code = asked(vote, viewer, lan);
        jdbc.sql("update voting.mailbox_code set ends = ends - interval '15 min' where contest = ?")
                .param(vote.key())
                .update();

        assertThat(codes(mailCodes.prove(vote.key(), viewer, lan, code)))
                .containsExactly("CODE_ENDED");
    }

    @Test
    void nobodyGetsACodeWithoutAPassOrForWhatIsNoMailbox() {
        Vote vote = fixture.open(1, byCode());
        Vote others = fixture.open(1, VotingFixture.policy(1));
        Viewer viewer = device();
        String pass = passes.grant(vote.key(), viewer).token();

        assertThat(codes(mailCodes.ask(vote.key(), viewer, address(), null)))
                .containsExactly("PASS_NEEDED");
        assertThat(codes(mailCodes.ask(vote.key(), device(), address(), pass)))
                .containsExactly("PASS_NEEDED");
        assertThat(codes(mailCodes.ask(vote.key(), viewer, "lan", pass)))
                .containsExactly("MAIL_ADDRESS_INVALID");
        assertThat(codes(mailCodes.ask(vote.key(), viewer, "lan@mx.Mailinator.com", pass)))
                .containsExactly("MAIL_ADDRESS_THROW_AWAY");
        assertThat(
                        codes(
                                mailCodes.ask(
                                        others.key(),
                                        viewer,
                                        address(),
                                        passes.grant(others.key(), viewer).token())))
                .containsExactly("CODE_NOT_TAKEN");
    }

    @Test
    void aMailboxThatHasHadEnoughLettersAnswersLikeAnyOther() {
        Vote vote = fixture.open(1, byCode());
        String lan = address();
        for (int n = 0; n < 10; n++) {
            asked(vote, device(), lan);
        }
        Viewer eleventh = device();

        assertThat(ask(vote, eleventh, lan).isDone()).isTrue();
        assertThat(codes(mailCodes.prove(vote.key(), eleventh, lan, "000000")))
                .containsExactly("CODE_ENDED");
    }

    @Test
    void oneBrowserAsksForTenCodesAnHourAtMost() {
        Vote vote = fixture.open(1, byCode());
        Viewer viewer = device();

        List<Outcome<Instant>> answers = race(times(16, () -> ask(vote, viewer, address())));

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .allMatch(answer -> codes(answer).equals(List.of("CODE_ASKED_TOO_OFTEN")))
                .allMatch(answer -> answer.refusals().getFirst().retryAfter() != null);
    }

    @Test
    void aProofEndsAfterFifteenIdleMinutesAndGoesOnForWhoActs() {
        Vote vote = fixture.open(1, byCode());
        ProvedMailbox fresh = proof(vote, address());
        Viewer idle = device().proving(List.of(fresh.after(clock.now().minus(ProvedMailbox.IDLE))));
        Viewer acting =
                device().proving(
                                List.of(
                                        fresh.after(
                                                clock.now()
                                                        .minus(ProvedMailbox.IDLE)
                                                        .plusSeconds(30))));

        assertThat(codes(fixture.ask(idle, vote.entry(0), key()))).containsExactly("CODE_REQUIRED");
        assertThat(proofs.used(idle)).isEmpty();
        assertThat(proofs.used(acting).getFirst().until())
                .isAfter(clock.now().plus(Duration.ofMinutes(14)));
        fixture.cast(acting, vote.entry(0));
    }

    @Test
    void nobodyVotesForTheirOwnWorkByACodeOfTheirMailbox() {
        Vote vote = fixture.open(1, byCode());
        String lan = address();
        Account entrant = accounts.identified("https://issuer.example", lan, "Lan", lan);
        Entry own = fixture.admit(vote.contest(), 2, entrant.key(), null);
        Viewer byCode = proved(vote, device(), lan.toUpperCase(Locale.ROOT));

        assertThat(codes(fixture.ask(byCode, own.key(), key())))
                .containsExactly("CANNOT_VOTE_FOR_OWN_ENTRY");
        fixture.cast(byCode, vote.entry(0));
    }

    @Test
    void noTableHoldsTheAddress() {
        Vote vote = fixture.open(1, byCode());
        String lan = address();
        fixture.cast(proved(vote, device(), lan), vote.entry(0));
        List<String> tables =
                jdbc.sql(
                                """
                                select format('%I.%I', schemaname, tablename) from pg_tables
                                where schemaname not in ('pg_catalog', 'information_schema')
                                  and has_table_privilege(
                                    format('%I.%I', schemaname, tablename), 'select')
                                """)
                        .query(String.class)
                        .list();

        assertThat(tables).hasSizeGreaterThan(50);
        assertThat(tables)
                .noneMatch(
                        table ->
                                jdbc.sql(
                                                "select exists (select from %s t where t::text like ?)"
                                                        .formatted(table))
                                        .param("%" + lan.substring(0, lan.indexOf('@')) + "%")
                                        .query(Boolean.class)
                                        .single());
    }

    @Test
    void codesAreForgottenWithTheTraces() {
        Vote vote = fixture.open(1, byCode());
        asked(vote, device(), address());
        jdbc.sql(
                        "update voting.mailbox_code set ends = ends - interval '2 hours' where"
                                + " contest = ?")
                .param(vote.key())
                .update();

        retention.destroyDue();

        assertThat(
                        jdbc.sql("select count(*) from voting.mailbox_code where contest = ?")
                                .param(vote.key())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private Viewer account(String mailbox) {
        Viewer signedIn = Viewer.of(new Account(UUID.randomUUID(), "Lan", mailbox));
        return new Viewer(signedIn.account(), null, false, false, null, mailbox, List.of());
    }

    private Viewer proved(Vote vote, Viewer viewer, String address) {
        String code = asked(vote, viewer, address);
        ProvedMailbox proof = mailCodes.prove(vote.key(), viewer, address, code).valueOrNull();
        assertThat(proof).isNotNull();
        return viewer.proving(proofs.with(viewer, proof));
    }

    /** As a right code gives it, without the letter. */
    private ProvedMailbox proof(Vote vote, String address) {
        KnownMailbox known =
                mailboxes.hashed(vote.key(), Mailbox.of(address).orElseThrow()).orElseThrow();
        Instant now = clock.now();
        return new ProvedMailbox(
                vote.key(),
                known.hash(),
                known.domain(),
                known.look(),
                null,
                now,
                now.plus(ProvedMailbox.IDLE));
    }

    private Outcome<Instant> ask(Vote vote, Viewer viewer, String address) {
        return mailCodes.ask(vote.key(), viewer, address, passes.grant(vote.key(), viewer).token());
    }

    private String asked(Vote vote, Viewer viewer, String address) {
        String to = Mailbox.addressed(address);
        int before = Postbox.lettersTo(to).size();
        assertThat(ask(vote, viewer, address).isDone()).isTrue();
        await().until(() -> Postbox.lettersTo(to).size() > before);
        Matcher code = CODE.matcher(Postbox.lettersTo(to).getLast());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private List<String> kinds(Vote vote) {
        return jdbc.sql("select kind from voting.ballot where contest = ? order by accepted_at")
                .param(vote.key())
                .query(String.class)
                .list();
    }
}
