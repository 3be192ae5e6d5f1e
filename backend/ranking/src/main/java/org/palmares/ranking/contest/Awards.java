// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Medals by thresholds of the total, such as gold from 85 on, and the largest part of the entries
 * that may get one (OIV: 30 percent; the lowest totals lose theirs where there are more).
 *
 * @param largestShare between 0 and 1; no bound where empty. What it makes is rounded down.
 * @param of what it is a share of
 * @param ties what happens where equal totals stand on both sides of the bound
 */
public record Awards(
        List<Level> levels, Optional<Fraction> largestShare, Of of, TiesAtTheEdge ties) {

    /** A medal and the total that it takes. */
    public record Level(String id, Fraction reach) {}

    /** What the largest share is a share of. */
    public enum Of {
        /** All entries of the round, those without a place as well. */
        ENTERED,
        /** The entries that have a place. */
        PLACED
    }

    public Awards {
        levels = List.copyOf(levels);
    }

    static Awards read(Fields fields) throws NotAccepted {
        List<Level> levels = new ArrayList<>();
        for (Fields level : fields.objects("levels")) {
            levels.add(new Level(level.text("id"), level.figure("reach")));
            level.nothingElse();
        }
        Awards awards =
                new Awards(
                        levels,
                        fields.isNone("largestShare")
                                ? Optional.empty()
                                : Optional.of(fields.figure("largestShare")),
                        fields.word("of", Of.values()),
                        fields.word("ties", TiesAtTheEdge.values()));
        fields.nothingElse();
        return awards;
    }

    JsonObject write() {
        ObjectBuilder object =
                new ObjectBuilder()
                        .with(
                                "levels",
                                levels.stream()
                                        .map(
                                                level ->
                                                        new ObjectBuilder()
                                                                .with("id", level.id())
                                                                .with("reach", level.reach())
                                                                .done())
                                        .toList())
                        .with("of", of)
                        .with("ties", ties);
        return largestShare
                .map(share -> object.with("largestShare", share))
                .orElseGet(() -> object.withNone("largestShare"))
                .done();
    }

    List<Reason> reasonsAgainst(String path, boolean lowerIsBetter) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(lowerIsBetter, ContestReason.AWARDS_OF_LOWER_TOTALS, path);
        reasons.refuseIf(levels.isEmpty(), ContestReason.AWARDS_EMPTY, path);
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < levels.size(); at++) {
            Level level = levels.get(at);
            reasons.refuseIf(
                    !Criterion.isId(level.id()) || !ids.add(level.id()),
                    ContestReason.ID_UNFIT,
                    path,
                    level.id());
            reasons.refuseIf(
                    at > 0 && levels.get(at - 1).reach().compareTo(level.reach()) <= 0,
                    ContestReason.AWARDS_RISE,
                    path,
                    level.id());
        }
        largestShare.ifPresent(
                share ->
                        reasons.refuseIf(
                                share.signum() <= 0 || share.compareTo(Fraction.ONE) > 0,
                                ContestReason.SHARE_UNFIT,
                                path,
                                share));
        return reasons.found();
    }
}
