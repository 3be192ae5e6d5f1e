// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Prize;
import org.palmares.contest.Prizes;
import org.palmares.entry.Winners;
import org.palmares.judging.RankedContest;
import org.palmares.judging.Standings;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.results.store.PublicationTable;
import org.palmares.results.store.PublishedBucket;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All published results, and publishing. */
@Component
public class Publications {

    private final Contests contests;
    private final Members members;
    private final Standings standings;
    private final Bundles bundles;
    private final PublicationTable table;
    private final Prizes prizes;
    private final Winners winners;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Publications(
            Contests contests,
            Members members,
            Standings standings,
            Bundles bundles,
            PublicationTable table,
            Prizes prizes,
            Winners winners,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.standings = standings;
        this.bundles = bundles;
        this.table = table;
        this.prizes = prizes;
        this.winners = winners;
        this.transactions = transactions;
        this.events = events;
    }

    public Optional<Publication> byKey(UUID key) {
        return table.byKey(key);
    }

    public Optional<Publication> version(UUID contest, int version) {
        return table.version(contest, version);
    }

    /** The latest version of each contest that has one, by one statement. */
    public Map<UUID, Publication> latest(Collection<UUID> contests) {
        return table.latest(contests);
    }

    public Optional<Publication> latest(UUID contest) {
        return Optional.ofNullable(latest(List.of(contest)).get(contest));
    }

    /**
     * Publishes the standing that was reviewed. The bundle is kept before the row that points at
     * it, so that no published result is ever without its bundle; publishing again what is
     * published is publishing once.
     *
     * @param digest of the standing that the organiser has read
     */
    public Outcome<Publication> publish(Viewer viewer, UUID contestKey, String digest) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contestKey, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = contests.byKey(contestKey).orElseThrow();
        if (contest.isRehearsal()) {
            return Outcome.refused(ResultsRefusal.REHEARSAL_NEVER_PUBLISHED);
        }
        RankedContest ranked = standings.ranked(contestKey, viewer).orElse(null);
        if (ranked == null) {
            return Outcome.refused(ResultsRefusal.NOT_SEALED_YET);
        }
        if (!ranked.standing().digest().equals(digest)) {
            return Outcome.refused(ResultsRefusal.STANDING_CHANGED);
        }
        if (ranked.tables().isEmpty()) {
            return Outcome.refused(ResultsRefusal.NOTHING_TO_PUBLISH);
        }
        return Outcome.done(publish(contest, ranked, actor));
    }

    private Publication publish(Contest contest, RankedContest ranked, UUID actor) {
        while (true) {
            Publication last = latest(contest.key()).orElse(null);
            if (last != null && last.standing().digest().equals(ranked.standing().digest())) {
                return last;
            }
            int version = last == null ? 1 : last.version() + 1;
            PublishedBucket.Kept bundle = bundles.keep(contest, version, ranked);
            Boolean mine =
                    transactions.execute(_ -> write(contest, ranked, version, bundle, actor));
            // Where somebody else was faster, what is published now is looked at again.
            if (Boolean.TRUE.equals(mine)) {
                return table.version(contest.key(), version).orElseThrow();
            }
        }
    }

    private boolean write(
            Contest contest,
            RankedContest ranked,
            int version,
            PublishedBucket.Kept bundle,
            UUID actor) {
        UUID key =
                table.insert(ranked.standing(), ExcludedVotes.of(ranked), version, bundle, actor)
                        .orElse(null);
        if (key == null) {
            return false;
        }
        contests.markPublished(contest.key());
        List<Prize> announced =
                prizes.of(List.of(contest.key())).getOrDefault(contest.key(), List.of());
        winners.are(contest.key(), WinningWorks.of(ranked.standing(), announced));
        events.publishEvent(new ResultsPublished(table.byKey(key).orElseThrow()));
        events.publishEvent(
                new AuditedEvent(
                        "results.published",
                        contest.key(),
                        actor,
                        key,
                        Map.of(
                                "version", String.valueOf(version),
                                "digest", ranked.standing().digest(),
                                "bundle", bundle.sha256())));
        return true;
    }
}
