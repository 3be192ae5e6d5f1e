// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.reason.NotAccepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the rounds of a rule set's document; a list of none is not written, so it is refused. */
final class RoundRuleReader {

    private RoundRuleReader() {}

    static List<RoundRule> read(Fields rules) throws NotAccepted {
        List<RoundRule> rounds = new ArrayList<>();
        for (Fields object : rules.objects("rounds")) {
            rounds.add(round(object));
            object.nothingElse();
        }
        if (rounds.isEmpty()) {
            throw rules.unreadable("rounds");
        }
        return rounds;
    }

    private static RoundRule round(Fields fields) throws NotAccepted {
        RoundRule.Judging judging =
                RuleSetReader.word(fields, "method", RoundRule.Judging.values(), "/1");
        OptionalInt keep =
                fields.has("keep") ? OptionalInt.of(fields.count("keep")) : OptionalInt.empty();
        Optional<Fraction> least =
                fields.has("least") ? Optional.of(fields.figure("least")) : Optional.empty();
        RoundRule.Ties ties = RuleSetReader.word(fields, "ties", RoundRule.Ties.values(), "");
        return new RoundRule(judging, keep, least, ties);
    }
}
