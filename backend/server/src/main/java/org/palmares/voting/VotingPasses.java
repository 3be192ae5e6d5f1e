// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.DEVICE_UNKNOWN;
import static org.palmares.voting.VotingRefusal.PROOF_EXPIRED;
import static org.palmares.voting.VotingRefusal.PROOF_INVALID;
import static org.palmares.voting.VotingRefusal.PROOF_SPENT;
import static org.palmares.voting.VotingRefusal.VOTING_PAUSED_TRY_AGAIN;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Secrets;
import org.palmares.voting.rules.WorkChallenge;
import org.palmares.voting.rules.WorkLevel;
import org.palmares.voting.store.ProofTable;
import org.palmares.voting.store.RedisBreaker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The price of voting: a proof of work that a browser finds while its person watches, paid once for
 * a pass of 15 minutes and never on the path of a vote. A pass belongs to one voter in one contest;
 * how many votes it carries is what the voter's throttle and allowance let through.
 */
@Component
public class VotingPasses {

    static final Duration PASS = Duration.ofMinutes(15);
    private static final Duration CHALLENGE = Duration.ofMinutes(10);
    private static final HexFormat HEX = HexFormat.of();

    private final Secrets secrets;
    private final VoterLinks links;
    private final ProofTable proofs;
    private final RedisBreaker breaker;
    private final SteadyClock clock;
    private final WorkLevel level;
    private final SecureRandom random = new SecureRandom();

    VotingPasses(
            Secrets secrets,
            VoterLinks links,
            ProofTable proofs,
            RedisBreaker breaker,
            SteadyClock clock,
            @Value("${palmares.voting.work.cost:100}") int cost,
            @Value("${palmares.voting.work.prefix:000}") String prefix) {
        this.secrets = secrets;
        this.links = links;
        this.proofs = proofs;
        this.breaker = breaker;
        this.clock = clock;
        this.level = new WorkLevel(cost, prefix);
    }

    /**
     * A challenge with its signature, for ten minutes; harder where its address asks very often.
     */
    public Outcome<SignedChallenge> challenge(UUID contest, Viewer viewer) {
        byte[] voter = links.voter(contest, viewer);
        if (voter == null) {
            return Outcome.refused(DEVICE_UNKNOWN);
        }
        // Without Redis nobody is counted, and no pass is sold either.
        long asked = breaker.ask(() -> proofs.asked(links.address(contest, viewer))).orElse(1L);
        WorkLevel due = level.under(asked);
        var challenge =
                new WorkChallenge(
                        due.cost(),
                        due.keyPrefix(),
                        HEX.formatHex(fresh()),
                        HEX.formatHex(fresh()),
                        clock.now().plus(CHALLENGE).getEpochSecond(),
                        contest.toString(),
                        text(voter));
        return Outcome.done(new SignedChallenge(challenge, signature(challenge)));
    }

    /**
     * Sells a pass for a proof that was not spent. Everything cheap is looked at before the one key
     * is derived. Without Redis a proof cannot be marked as spent: an account or a proved mailbox,
     * which cost something to make and have an allowance, get their pass all the same; a mere
     * device waits.
     */
    public Outcome<VotingPass> buy(UUID contest, Viewer viewer, String payload) {
        byte[] voter = links.voter(contest, viewer);
        if (voter == null) {
            return Outcome.refused(DEVICE_UNKNOWN);
        }
        WorkProof proof = WorkProof.read(payload).orElse(null);
        if (proof == null || !isOurs(proof) || !isFor(proof.challenge(), contest, voter)) {
            return Outcome.refused(Refusal.of(PROOF_INVALID).at("input.proof"));
        }
        Duration lives =
                Duration.between(clock.now(), Instant.ofEpochSecond(proof.challenge().expiresAt()));
        if (!lives.isPositive()) {
            return Outcome.refused(Refusal.of(PROOF_EXPIRED).at("input.proof"));
        }
        if (!proof.challenge().isSolvedBy(proof.counter())) {
            return Outcome.refused(Refusal.of(PROOF_INVALID).at("input.proof"));
        }
        Boolean unspent =
                breaker.ask(
                                () ->
                                        proofs.spend(
                                                links.voter(contest, voter),
                                                proof.signature(),
                                                lives))
                        .orElse(null);
        if (unspent == null && !links.isMoreThanADevice(contest, viewer)) {
            return Outcome.refused(
                    Refusal.of(VOTING_PAUSED_TRY_AGAIN).retryAfter(Duration.ofSeconds(2)));
        }
        return Boolean.FALSE.equals(unspent)
                ? Outcome.refused(Refusal.of(PROOF_SPENT).at("input.proof"))
                : Outcome.done(
                        pass(
                                contest,
                                voter,
                                Instant.ofEpochSecond(proof.challenge().expiresAt())
                                        .minus(CHALLENGE)));
    }

    /** A pass without a proof: for programs inside this process, such as a demo's voters. */
    public VotingPass grant(UUID contest, Viewer viewer) {
        byte[] voter = links.voter(contest, viewer);
        if (voter == null) {
            throw new IllegalArgumentException("neither an account nor a device");
        }
        return pass(contest, voter, clock.now());
    }

    /** Whether the token is a pass of this voter in this contest and has not ended. */
    boolean admits(UUID contest, Viewer viewer, @Nullable String token) {
        byte[] voter = links.voter(contest, viewer);
        PassTimes times = PassTimes.read(token).orElse(null);
        return voter != null
                && token != null
                && times != null
                && MessageDigest.isEqual(bytes(token), bytes(token(contest, voter, times)))
                && clock.nowWithoutAsking().isBefore(times.until());
    }

    private VotingPass pass(UUID contest, byte[] voter, Instant askedAt) {
        Instant until = Instant.ofEpochSecond(clock.now().plus(PASS).getEpochSecond());
        return new VotingPass(token(contest, voter, new PassTimes(until, askedAt)), until);
    }

    /** Of whatever end, for tests of ended passes. */
    String token(UUID contest, Viewer viewer, Instant until) {
        byte[] voter = links.voter(contest, viewer);
        return voter == null ? "" : token(contest, voter, new PassTimes(until, until.minus(PASS)));
    }

    private String token(UUID contest, byte[] voter, PassTimes times) {
        String signed = times.text();
        byte[] mac =
                secrets.mac(
                        "voting.pass", contest.toString().getBytes(UTF_8), voter, bytes(signed));
        return signed + "." + text(mac);
    }

    private boolean isOurs(WorkProof proof) {
        return MessageDigest.isEqual(bytes(proof.signature()), bytes(signature(proof.challenge())));
    }

    private static boolean isFor(WorkChallenge challenge, UUID contest, byte[] voter) {
        return challenge.contest().equals(contest.toString())
                && MessageDigest.isEqual(bytes(challenge.voter()), bytes(text(voter)));
    }

    private String signature(WorkChallenge challenge) {
        return HEX.formatHex(
                secrets.mac("voting.challenge", bytes(SignedChallenge.canonical(challenge))));
    }

    private byte[] fresh() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
