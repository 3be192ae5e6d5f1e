// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.CODE_ASKED_TOO_OFTEN;
import static org.palmares.voting.VotingRefusal.CODE_ENDED;
import static org.palmares.voting.VotingRefusal.CODE_NOT_SENT;
import static org.palmares.voting.VotingRefusal.CODE_WRONG;
import static org.palmares.voting.VotingRefusal.DEVICE_UNKNOWN;
import static org.palmares.voting.VotingRefusal.MAIL_ADDRESS_INVALID;
import static org.palmares.voting.VotingRefusal.MAIL_ADDRESS_THROW_AWAY;
import static org.palmares.voting.VotingRefusal.PASS_NEEDED;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.account.ProvedMailbox;
import org.palmares.account.Viewer;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Secrets;
import org.palmares.voting.rules.Mailbox;
import org.palmares.voting.store.MailboxCodeTable;
import org.palmares.voting.store.MailboxCodeTable.Asked;
import org.palmares.voting.store.MailboxCodeTable.Limits;
import org.palmares.voting.store.MailboxCodeTable.Tried;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Codes by which a mailbox is proved: six digits in a letter, alive for 15 minutes, five tries,
 * used once. The answer is the same whether or not the mailbox was seen before.
 */
@Component
public class MailCodes {

    static final Duration LIVES = Duration.ofMinutes(15);
    static final int TRIES = 5;

    private static final int CODES = 1_000_000;
    private static final String SILENT = "SILENT";

    private final VotingPasses passes;
    private final Mailboxes mailboxes;
    private final OwnMailboxes owners;
    private final ThrowAwayDomains throwAway;
    private final VoterLinks links;
    private final MailboxCodeTable codes;
    private final ObjectProvider<CodePost> post;
    private final Secrets secrets;
    private final SteadyClock clock;
    private final Limits limits;
    private final SecureRandom random = new SecureRandom();

    MailCodes(
            VotingPasses passes,
            Mailboxes mailboxes,
            OwnMailboxes owners,
            ThrowAwayDomains throwAway,
            VoterLinks links,
            MailboxCodeTable codes,
            ObjectProvider<CodePost> post,
            Secrets secrets,
            SteadyClock clock,
            @Value("${palmares.voting.codes.per-device:10}") int perDevice,
            @Value("${palmares.voting.codes.per-address:2000}") int perAddress,
            @Value("${palmares.voting.codes.per-mailbox:10}") int perMailbox) {
        this.passes = passes;
        this.mailboxes = mailboxes;
        this.owners = owners;
        this.throwAway = throwAway;
        this.links = links;
        this.codes = codes;
        this.post = post;
        this.secrets = secrets;
        this.clock = clock;
        this.limits = new Limits(perDevice, perAddress, perMailbox);
    }

    /**
     * Sends a code, and says until when it may be typed.
     *
     * @param pass the token of a {@link VotingPass}: codes cost money, and nobody gets them for
     *     less than a proof of work
     */
    public Outcome<Instant> ask(
            UUID contest, Viewer viewer, String address, @Nullable String pass) {
        UUID device = viewer.device();
        if (device == null) {
            return Outcome.refused(DEVICE_UNKNOWN);
        }
        if (!passes.admits(contest, viewer, pass)) {
            return Outcome.refused(Refusal.of(PASS_NEEDED).at("input.pass"));
        }
        Mailbox mailbox = Mailbox.of(address).orElse(null);
        if (mailbox == null) {
            return Outcome.refused(Refusal.of(MAIL_ADDRESS_INVALID).at("input.email"));
        }
        if (throwAway.have(mailbox.domain())) {
            return Outcome.refused(Refusal.of(MAIL_ADDRESS_THROW_AWAY).at("input.email"));
        }
        KnownMailbox known = mailboxes.hashed(contest, mailbox).orElse(null);
        CodePost carrier = post.getIfAvailable();
        return known == null || carrier == null || !carrier.isThere()
                ? Outcome.refused(CODE_NOT_SENT)
                : send(contest, viewer, device, Mailbox.addressed(address), known, carrier);
    }

    private Outcome<Instant> send(
            UUID contest,
            Viewer viewer,
            UUID device,
            String address,
            KnownMailbox mailbox,
            CodePost carrier) {
        String code = "%06d".formatted(random.nextInt(CODES));
        UUID id = UUID.randomUUID();
        Instant until = clock.now().plus(LIVES);
        String answer =
                codes.ask(
                        new Asked(
                                contest,
                                mailbox.hash(),
                                id,
                                digest(id, code),
                                device,
                                links.asking(contest, device),
                                links.asking(contest, viewer)),
                        limits,
                        LIVES);
        if (answer == null) {
            return carrier.send(contest, address, code)
                    ? Outcome.done(until)
                    : Outcome.refused(CODE_NOT_SENT);
        }
        if (answer.equals(SILENT)) {
            return Outcome.done(until);
        }
        Refusal why = Refusal.of(VotingRefusal.valueOf(answer));
        return Outcome.refused(
                why.code() == CODE_ASKED_TOO_OFTEN ? why.retryAfter(nextHour()) : why);
    }

    /** What a right code proves; it is for the caller to leave it in the browser. */
    public Outcome<ProvedMailbox> prove(UUID contest, Viewer viewer, String address, String code) {
        UUID device = viewer.device();
        if (device == null) {
            return Outcome.refused(DEVICE_UNKNOWN);
        }
        Mailbox mailbox = Mailbox.of(address).orElse(null);
        KnownMailbox known =
                mailbox == null ? null : mailboxes.hashed(contest, mailbox).orElse(null);
        Tried tried =
                known == null
                        ? null
                        : codes.tryOnce(contest, known.hash(), device, TRIES).orElse(null);
        if (mailbox == null || known == null || tried == null) {
            return Outcome.refused(Refusal.of(CODE_ENDED).at("input.code"));
        }
        if (!MessageDigest.isEqual(tried.digest(), digest(tried.id(), code.strip()))) {
            return Outcome.refused(Refusal.of(CODE_WRONG, tried.left()).at("input.code"));
        }
        if (!codes.spend(contest, known.hash(), tried.id())) {
            return Outcome.refused(Refusal.of(CODE_ENDED).at("input.code"));
        }
        Instant now = clock.now();
        return Outcome.done(
                new ProvedMailbox(
                        contest,
                        known.hash(),
                        known.domain(),
                        known.look(),
                        owners.of(contest, mailbox),
                        now,
                        now.plus(ProvedMailbox.IDLE)));
    }

    private byte[] digest(UUID id, String code) {
        return secrets.mac("voting.code", id.toString().getBytes(UTF_8), code.getBytes(UTF_8));
    }

    private Duration nextHour() {
        return Duration.ofSeconds(3_600 - Math.floorMod(clock.now().getEpochSecond(), 3_600L));
    }
}
