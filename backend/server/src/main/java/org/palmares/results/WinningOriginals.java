// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The works with a place, as they were handed in, for the organisers of a published contest. */
@Component
public class WinningOriginals {

    private static final Duration VALIDITY = Duration.ofMinutes(10);
    private static final int MOST_PLACES = 1000;

    private final Contests contests;
    private final Members members;
    private final Publications publications;
    private final OriginalsShelf shelf;
    private final OriginalsTokens tokens;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    WinningOriginals(
            Contests contests,
            Members members,
            Publications publications,
            OriginalsShelf shelf,
            OriginalsTokens tokens,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.publications = publications;
        this.shelf = shelf;
        this.tokens = tokens;
        this.clock = clock;
        this.events = events;
    }

    /**
     * An address that is good for ten minutes to begin with; who has begun may take longer.
     *
     * @param places down to which place of each category, 1 to 1000
     */
    @Transactional
    public Outcome<OriginalsLink> ask(UUID key, int places, Viewer viewer) {
        if (!members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        if (places < 1 || places > MOST_PLACES) {
            return Outcome.refused(Refusal.of(CommonRefusal.INVALID).at("places"));
        }
        Publication publication = publications.latest(key).orElse(null);
        if (publication == null) {
            return Outcome.refused(ResultsRefusal.NOT_PUBLISHED_YET);
        }
        Contest contest = contests.byKey(key).orElseThrow();
        OriginalsShelf.Taken taken = shelf.take(contest, publication, places);
        if (taken.archive().fileCount() == 0) {
            return Outcome.refused(ResultsRefusal.NO_ORIGINALS);
        }
        Instant until = clock.now().plus(VALIDITY);
        String token =
                tokens.issue(
                        new OriginalsTokens.Granted(key, publication.version(), places), until);
        tell(key, places, taken, viewer);
        return Outcome.done(
                new OriginalsLink(
                        "/results/originals/" + token,
                        until,
                        taken.works(),
                        taken.archive().fileCount(),
                        taken.archive().length(),
                        taken.missing()));
    }

    private void tell(UUID contest, int places, OriginalsShelf.Taken taken, Viewer viewer) {
        events.publishEvent(
                new AuditedEvent(
                        "results.originals-asked",
                        contest,
                        viewer.accountKey().orElse(null),
                        null,
                        Map.of(
                                "places", Integer.toString(places),
                                "files", Integer.toString(taken.archive().fileCount()))));
    }

    /** What a token is good for; empty once it has expired. */
    public Optional<OriginalsArchive> open(String token) {
        return tokens.read(token, clock.now()).flatMap(this::open);
    }

    private Optional<OriginalsArchive> open(OriginalsTokens.Granted granted) {
        Contest contest = contests.byKey(granted.contest()).orElse(null);
        return contest == null
                ? Optional.empty()
                : publications
                        .version(granted.contest(), granted.version())
                        .map(one -> shelf.take(contest, one, granted.places()).archive());
    }
}
