// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many ballots of whom each signal picked out, each ballot once. */
final class Caught {

    private final Mixture mixture;
    private final Map<Signal, Set<UUID>> flagged = new EnumMap<>(Signal.class);
    private final Set<UUID> any = new HashSet<>();

    Caught(Mixture mixture, List<Finding> findings) {
        this.mixture = mixture;
        for (Signal signal : Signal.values()) {
            flagged.put(signal, new HashSet<>());
        }
        for (Finding finding : findings) {
            flagged.get(finding.signal()).addAll(finding.ballots());
            any.addAll(finding.ballots());
        }
    }

    long by(Signal signal, Votes votes) {
        return of(flagged.get(signal), votes);
    }

    long any(Votes votes) {
        return of(any, votes);
    }

    private long of(Set<UUID> ballots, Votes votes) {
        return ballots.stream().filter(one -> mixture.origin(one).equals(votes)).count();
    }

    long honest(Signal signal) {
        return Mixture.HONEST.stream().mapToLong(votes -> by(signal, votes)).sum();
    }

    long honest() {
        return Mixture.HONEST.stream().mapToLong(this::any).sum();
    }

    /** In Markdown: what each signal caught of each attack, and how many honest votes it took. */
    String table() {
        StringBuilder text = new StringBuilder("| signal |");
        Mixture.ATTACKS.forEach(attack -> text.append(" %s |".formatted(attack.name())));
        text.append(" honest flagged |\n|").append(" --- |".repeat(Mixture.ATTACKS.size() + 2));
        for (Signal signal : Signal.values()) {
            text.append(
                    "\n| %s |".formatted(signal.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            Mixture.ATTACKS.forEach(
                    attack -> text.append(" %s |".formatted(dash(by(signal, attack)))));
            text.append(" %s |".formatted(dash(honest(signal))));
        }
        text.append("\n| **any: caught** |");
        Mixture.ATTACKS.forEach(
                attack ->
                        text.append(
                                " **%d of %d** |".formatted(any(attack), mixture.sizeOf(attack))));
        text.append(" **%d** |\n| **missed** |".formatted(honest()));
        Mixture.ATTACKS.forEach(
                attack -> text.append(" %d |".formatted(mixture.sizeOf(attack) - any(attack))));
        return text.append(" |\n").toString();
    }

    private static String dash(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }
}
