// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.palmares.ranking.record.Leaf;
import org.palmares.voting.faults.VoteFacts.Ballot;
import org.palmares.voting.faults.VoteHistory.Acknowledged;
import org.palmares.voting.faults.VoteHistory.Intention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The one check after every fault: what the voters were told against the ballots in PostgreSQL, the
 * counts in Redis and the published record.
 */
final class HistoryCheck {

    private final List<Intention> history;
    private final VoteFacts facts;
    private final Map<UUID, List<Ballot>> replaced;
    private final List<String> violations = new ArrayList<>();

    private HistoryCheck(List<Intention> history, VoteFacts facts) {
        this.history = history;
        this.facts = facts;
        this.replaced =
                facts.ballots().stream()
                        .filter(ballot -> ballot.replaces() != null)
                        .collect(groupingBy(Ballot::replaces));
    }

    /** Empty where every promise was kept. */
    static List<String> violations(List<Intention> history, VoteFacts facts) {
        HistoryCheck check = new HistoryCheck(history, facts);
        check.answers();
        check.voters();
        check.changes();
        check.window();
        check.counts();
        check.record();
        return check.violations;
    }

    private void answers() {
        Map<UUID, List<Ballot>> byKey = new HashMap<>();
        facts.ballots().stream().collect(groupingBy(Ballot::key)).forEach(byKey::put);
        for (Intention intention : history) {
            List<Ballot> found = byKey.getOrDefault(intention.key(), List.of());
            byKey.remove(intention.key());
            List<Acknowledged> told = intention.acknowledged();
            claim(found.size() <= 1, "counted %d times: %s", found.size(), intention);
            claim(told.size() <= 1, "two receipts for one key: %s", intention);
            claim(told.isEmpty() || !found.isEmpty(), "acknowledged and lost: %s", intention);
            claim(!intention.isRefused() || found.isEmpty(), "refused and counted: %s", intention);
            for (Acknowledged receipt : told) {
                for (Ballot ballot : found) {
                    claim(agree(receipt, ballot), "not what the receipt says: %s", ballot);
                }
            }
        }
        byKey.values().forEach(ballots -> claim(false, "nobody cast this: %s", ballots));
    }

    private static boolean agree(Acknowledged receipt, Ballot ballot) {
        return receipt.equals(
                new Acknowledged(ballot.code(), ballot.entry(), ballot.at(), ballot.leaf()));
    }

    private void voters() {
        Map<UUID, String> whose = new HashMap<>();
        history.forEach(intention -> whose.put(intention.key(), intention.voter()));
        Map<String, Set<String>> pseudonyms = new HashMap<>();
        Map<String, Long> used = new HashMap<>();
        for (Ballot ballot : facts.ballots()) {
            String voter = whose.getOrDefault(ballot.key(), "nobody");
            pseudonyms.computeIfAbsent(voter, _ -> new HashSet<>()).add(ballot.voter());
            if (ballot.replaces() == null) {
                used.merge(ballot.voter(), 1L, Long::sum);
            }
        }
        pseudonyms.forEach(
                (voter, names) ->
                        claim(names.size() == 1, "%s has %d pseudonyms", voter, names.size()));
        used.forEach(
                (voter, votes) ->
                        claim(
                                votes <= facts.limit(),
                                "%d votes by %s: over the limit",
                                votes,
                                voter));
    }

    private void window() {
        for (Ballot ballot : facts.ballots()) {
            claim(!ballot.at().isBefore(facts.opens()), "before the opening: %s", ballot);
            claim(ballot.at().isBefore(facts.closes()), "after the close: %s", ballot);
        }
    }

    private void counts() {
        claim(
                placed().map(Ballot::position)
                        .toList()
                        .equals(LongStream.rangeClosed(1, facts.ballots().size()).boxed().toList()),
                "positions are not 1 to %d",
                facts.ballots().size());
        Map<UUID, Long> rows =
                facts.ballots().stream()
                        .filter(ballot -> !replaced.containsKey(ballot.key()))
                        .collect(groupingBy(Ballot::entry, counting()));
        claim(rows.equals(facts.counts().votes()), "rows %s, counts %s", rows, facts.counts());
        claim(
                facts.counts().position() == facts.ballots().size(),
                "counts hold for %d of %d ballots",
                facts.counts().position(),
                facts.ballots().size());
    }

    private void record() {
        List<String> expected = placed().map(Ballot::leaf).toList();
        List<String> published =
                facts.leaves().stream()
                        .filter(HistoryCheck::isBallot)
                        .map(leaf -> leaf.hash().hex())
                        .toList();
        List<String> missing = new ArrayList<>(expected);
        published.forEach(missing::remove);
        List<String> strange = new ArrayList<>(published);
        expected.forEach(strange::remove);
        claim(missing.isEmpty(), "missing in the record: %s", missing);
        claim(strange.isEmpty(), "in the record without a ballot: %s", strange);
        claim(
                !missing.isEmpty() || !strange.isEmpty() || expected.equals(published),
                "the record has another order than the positions");
        int close =
                facts.leaves().stream().map(Object::getClass).toList().indexOf(Leaf.Close.class);
        claim(
                close < 0
                        || facts.leaves().subList(close, facts.leaves().size()).stream()
                                .noneMatch(HistoryCheck::isBallot),
                "a ballot in the record after its CLOSE");
    }

    private static boolean isBallot(Leaf leaf) {
        return leaf instanceof Leaf.Ballot || leaf instanceof Leaf.Change;
    }

    /** Each change is of one ballot that was there before, of the same voter, and the only one. */
    private void changes() {
        Map<UUID, Ballot> byKey = new HashMap<>();
        facts.ballots().forEach(ballot -> byKey.put(ballot.key(), ballot));
        replaced.forEach(
                (key, changes) -> {
                    Ballot before = byKey.get(key);
                    claim(changes.size() == 1, "changed twice: %s", changes);
                    for (Ballot change : changes) {
                        claim(
                                before != null
                                        && before.voter().equals(change.voter())
                                        && before.position() < change.position(),
                                "changes nothing of its voter's before it: %s",
                                change);
                    }
                });
    }

    private Stream<Ballot> placed() {
        return facts.ballots().stream().sorted(Comparator.comparing(Ballot::position));
    }

    private void claim(boolean holds, String otherwise, Object... of) {
        if (!holds) {
            violations.add(otherwise.formatted(of));
        }
    }
}
