// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.account.LinkToken;
import org.palmares.account.Viewer;
import org.palmares.contest.rules.InvitationRules;
import org.palmares.contest.store.ContestTable;
import org.palmares.contest.store.CoordinatorTable;
import org.palmares.contest.store.InvitationTable;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Single-use links that give a role: mailed where there is an address, copied or shown otherwise.
 */
@Component
public class Invitations {

    /** An invitation with its link, which is known only at this moment. */
    public record Made(Invitation invitation, String link) {}

    private final InvitationTable table;
    private final ContestTable contests;
    private final Members members;
    private final CoordinatorTable coordinators;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;
    private final String baseUrl;

    Invitations(
            InvitationTable table,
            ContestTable contests,
            Members members,
            CoordinatorTable coordinators,
            DatabaseClock clock,
            ApplicationEventPublisher events,
            @Value("${palmares.base-url}") String baseUrl) {
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.coordinators = coordinators;
        this.clock = clock;
        this.events = events;
        this.baseUrl = baseUrl;
    }

    @Transactional
    public Outcome<Made> create(
            UUID contestKey,
            Role role,
            @Nullable UUID category,
            String name,
            @Nullable String email,
            int days,
            Viewer viewer) {
        if (!members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Invitee one = new Invitee(name, email);
        Refusal refusal =
                InvitationRules.person(one, "")
                        .or(() -> terms(contestKey, role, category, days))
                        .orElse(null);
        return refusal == null
                ? Outcome.done(make(contestKey, role, category, one, days, viewer))
                : Outcome.refused(refusal);
    }

    /**
     * Several people to the same role: all of them, or none and every reason at its line.
     *
     * @param people each with an address
     */
    @Transactional
    public Outcome<List<Made>> create(
            UUID contestKey, Role role, List<Invitee> people, int days, Viewer viewer) {
        if (!members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        List<Refusal> refusals = new ArrayList<>(InvitationRules.people(people));
        terms(contestKey, role, null, days).ifPresent(refusals::add);
        return refusals.isEmpty()
                ? Outcome.done(
                        people.stream()
                                .map(one -> make(contestKey, role, null, one, days, viewer))
                                .toList())
                : Outcome.refused(refusals);
    }

    private Optional<Refusal> terms(UUID contest, Role role, @Nullable UUID category, int days) {
        if (days < 1 || days > 60) {
            return Optional.of(Refusal.of(ContestRefusal.INVITATION_DAYS_OUT_OF_RANGE).at("days"));
        }
        if (role == Role.TESTER && !isRehearsal(contest)) {
            return Optional.of(Refusal.of(ContestRefusal.ROLE_ONLY_IN_A_REHEARSAL).at("role"));
        }
        return category != null && !fits(contest, role, category)
                ? Optional.of(Refusal.of(ContestRefusal.ROLE_CATEGORY_UNFIT).at("categoryId"))
                : Optional.empty();
    }

    private Made make(
            UUID contest,
            Role role,
            @Nullable UUID category,
            Invitee person,
            int days,
            Viewer viewer) {
        Instant expires = clock.now().plus(Duration.ofDays(days));
        String address = person.address();
        LinkToken token = LinkToken.random();
        Invitation made =
                table.insert(
                        contest,
                        role,
                        category,
                        person.name().strip(),
                        address,
                        token.hash(),
                        expires);
        String link = baseUrl + "/invitation/" + token.value();
        if (address != null) {
            events.publishEvent(mail(made, address, link));
        }
        audit("invitation.made", made, viewer);
        return new Made(made, link);
    }

    @Transactional
    public Outcome<Invitation> revoke(UUID key, Viewer viewer) {
        Invitation invitation = table.locked(key).orElse(null);
        if (invitation == null || !members.isOrganiser(invitation.contest(), viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (invitation.acceptedAt() != null) {
            return Outcome.refused(ContestRefusal.INVITATION_USED);
        }
        table.revoke(key);
        audit("invitation.revoked", invitation, viewer);
        return Outcome.done(table.locked(key).orElseThrow());
    }

    /** What the holder of the link sees; the first look marks the invitation as opened. */
    @Transactional
    public Optional<Invitation> open(String token) {
        return table.byHash(LinkToken.hash(token))
                .map(
                        found -> {
                            table.open(found.key());
                            return table.locked(found.key()).orElseThrow();
                        });
    }

    /** Gives the role, once. The same account again is told that it has it. */
    @Transactional
    public Outcome<Invitation> accept(String token, Viewer viewer) {
        UUID account = viewer.accountKey().orElse(null);
        if (account == null) {
            return Outcome.refused(CommonRefusal.SIGN_IN_REQUIRED);
        }
        Invitation invitation =
                table.byHash(LinkToken.hash(token))
                        .flatMap(found -> table.locked(found.key()))
                        .orElse(null);
        if (invitation == null) {
            return Outcome.refused(ContestRefusal.INVITATION_UNKNOWN);
        }
        switch (invitation.state(clock.now())) {
            case REVOKED -> {
                return Outcome.refused(ContestRefusal.INVITATION_REVOKED);
            }
            case EXPIRED -> {
                return Outcome.refused(ContestRefusal.INVITATION_EXPIRED);
            }
            case ACCEPTED -> {
                return table.acceptedBy(invitation.key()).filter(account::equals).isPresent()
                        ? Outcome.done(invitation)
                        : Outcome.refused(ContestRefusal.INVITATION_USED);
            }
            default -> {
                table.accept(invitation.key(), account);
                members.appoint(
                        invitation.contest(), account, invitation.role(), invitation.category());
                coordinators.bindInvited(invitation.key(), account);
                audit("invitation.accepted", invitation, viewer);
                return Outcome.done(table.locked(invitation.key()).orElseThrow());
            }
        }
    }

    public List<Invitation> of(UUID contest) {
        return table.of(contest);
    }

    /** Said by whoever mailed it. */
    public void markSent(UUID key) {
        table.markSent(key);
    }

    private boolean isRehearsal(UUID contest) {
        return contests.byKeys(List.of(contest)).values().stream().anyMatch(Contest::isRehearsal);
    }

    private boolean fits(UUID contest, Role role, UUID category) {
        return role.mayHaveCategory()
                && contests.byKeys(List.of(contest)).values().stream()
                        .anyMatch(found -> found.category(category).isPresent());
    }

    private InvitationMade mail(Invitation made, String address, String link) {
        Contest contest = contests.byKeys(List.of(made.contest())).values().iterator().next();
        String expires =
                DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                        .format(made.expiresAt().atZone(contest.timeZone()));
        return new InvitationMade(
                made.key(),
                contest.key(),
                contest.name(),
                made.role(),
                made.name(),
                address,
                link,
                expires);
    }

    private void audit(String action, Invitation invitation, Viewer viewer) {
        events.publishEvent(
                new AuditedEvent(
                        action,
                        invitation.contest(),
                        viewer.accountKey().orElse(null),
                        invitation.key(),
                        Map.of("role", invitation.role().name())));
    }
}
