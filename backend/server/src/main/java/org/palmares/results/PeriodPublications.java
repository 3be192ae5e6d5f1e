// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.PrizePeriod;
import org.palmares.judging.CategoryStanding;
import org.palmares.judging.PeriodStandings;
import org.palmares.judging.RankedContest;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.ranking.OnePeriod;
import org.palmares.results.store.PeriodPublicationTable;
import org.palmares.results.store.PublishedBucket;
import org.palmares.voting.PeriodTallies;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The published results of the periods of votes, and publishing them. */
@Component
public class PeriodPublications {

    private final Contests contests;
    private final Members members;
    private final PeriodStandings standings;
    private final PeriodTallies tallies;
    private final Bundles bundles;
    private final PeriodPublicationTable table;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    PeriodPublications(
            Contests contests,
            Members members,
            PeriodStandings standings,
            PeriodTallies tallies,
            Bundles bundles,
            PeriodPublicationTable table,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.contests = contests;
        this.members = members;
        this.standings = standings;
        this.tallies = tallies;
        this.bundles = bundles;
        this.table = table;
        this.transactions = transactions;
        this.events = events;
    }

    public Optional<PeriodPublication> version(UUID contest, int number, int version) {
        return table.version(contest, number, version);
    }

    /** The latest version of each period that has one, in their order, by one statement. */
    public Map<UUID, List<PeriodPublication>> latest(Collection<UUID> contests) {
        return table.latest(contests);
    }

    public List<PeriodPublication> latest(UUID contest) {
        return latest(List.of(contest)).getOrDefault(contest, List.of());
    }

    public Optional<PeriodPublication> latest(UUID contest, int number) {
        return latest(contest).stream().filter(one -> one.number() == number).findFirst();
    }

    /**
     * Publishes the standing of a period that was reviewed, with its winners; the bundle is kept
     * first, and publishing again what is published is publishing once.
     *
     * @param digest of the standing that the organiser has read
     */
    public Outcome<PeriodPublication> publish(Viewer viewer, UUID key, int number, String digest) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(key, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        Contest contest = contests.byKey(key).orElseThrow();
        PrizePeriod period = contest.periods().number(number).orElse(null);
        if (period == null) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        RankedContest ranked = standings.ranked(key, number, viewer).orElse(null);
        if (ranked == null) {
            return Outcome.refused(ResultsRefusal.NOT_SEALED_YET);
        }
        if (!ranked.standing().digest().equals(digest)) {
            return Outcome.refused(ResultsRefusal.STANDING_CHANGED);
        }
        if (ranked.tables().isEmpty()) {
            return Outcome.refused(ResultsRefusal.NOTHING_TO_PUBLISH);
        }
        return Outcome.done(publish(contest, period, ranked, actor));
    }

    private PeriodPublication publish(
            Contest contest, PrizePeriod period, RankedContest ranked, UUID actor) {
        String name = contest.name().vi() + " – " + period.name().vi();
        while (true) {
            PeriodPublication last = latest(contest.key(), period.number()).orElse(null);
            if (last != null && last.standing().digest().equals(ranked.standing().digest())) {
                return last;
            }
            int version = last == null ? 1 : last.version() + 1;
            PublishedBucket.Kept bundle = bundles.keep(contest, name, version, ranked);
            Boolean mine =
                    transactions.execute(
                            _ -> write(contest, period.number(), ranked, version, bundle, actor));
            // Where somebody else was faster, what is published now is looked at again.
            if (Boolean.TRUE.equals(mine)) {
                return version(contest.key(), period.number(), version).orElseThrow();
            }
        }
    }

    private boolean write(
            Contest contest,
            int number,
            RankedContest ranked,
            int version,
            PublishedBucket.Kept bundle,
            UUID actor) {
        List<UUID> winners = winners(ranked);
        boolean mine =
                table.insert(
                        ranked.standing(),
                        number,
                        version,
                        ExcludedVotes.of(ranked),
                        winners,
                        bundle,
                        actor);
        if (!mine) {
            return false;
        }
        tallies.announce(contest.key(), number, winners);
        events.publishEvent(
                new AuditedEvent(
                        "period.published",
                        contest.key(),
                        actor,
                        null,
                        Map.of(
                                "period", String.valueOf(number),
                                "version", String.valueOf(version),
                                "digest", ranked.standing().digest(),
                                "bundle", bundle.sha256())));
        return true;
    }

    private static List<UUID> winners(RankedContest ranked) {
        List<UUID> winners = new ArrayList<>();
        for (int at = 0; at < ranked.tables().size(); at++) {
            OnePeriod rules = ranked.tables().get(at).rules().period().orElseThrow();
            CategoryStanding category = ranked.standing().categories().get(at);
            rules.winners(category.standing())
                    .forEach(
                            code ->
                                    winners.add(
                                            Objects.requireNonNull(
                                                    category.works().get(code.value()))));
        }
        return winners;
    }
}
