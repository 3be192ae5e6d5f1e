// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.JsonValue.JsonText;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every reason why rules cannot work, found when they are declared and not on results day. */
final class RulesCheck {

    /** Characters of a figure in a document. */
    private static final int LONGEST_FIGURE = 30;

    private static final int MOST_ROUNDS = 10;
    private static final int MOST_OF_A_KIND = 20;

    private final ContestRules rules;
    private final Reasons reasons = new Reasons();
    private final Map<Ref, Nature> natures;

    private RulesCheck(ContestRules rules, Map<Ref, Nature> natures) {
        this.rules = rules;
        this.natures = natures;
    }

    /**
     * @param natures filled with what is known of every part and ranking
     */
    static List<Reason> reasonsAgainst(ContestRules rules, Map<Ref, Nature> natures) {
        RulesCheck check = new RulesCheck(rules, natures);
        check.figures(rules.written());
        check.count("rounds", rules.rounds().size(), MOST_ROUNDS);
        Set<String> ids = new HashSet<>();
        for (Round round : rules.rounds()) {
            check.id("rounds", round.id(), ids);
            check.round(round);
        }
        return check.reasons.found();
    }

    private void figures(JsonValue value) {
        if (value instanceof JsonObject object) {
            object.members().values().forEach(this::figures);
        } else if (value instanceof JsonArray array) {
            array.items().forEach(this::figures);
        } else if (value instanceof JsonText text) {
            reasons.refuseIf(
                    text.value().length() > LONGEST_FIGURE && Fraction.isFigure(text.value()),
                    ReasonCode.FIGURE_TOO_LONG,
                    text.value(),
                    LONGEST_FIGURE);
        }
    }

    private void count(String path, int number, int most) {
        reasons.refuseIf(
                number < 1 || number > most, ContestReason.COUNT_UNFIT, path, number, most);
    }

    private void id(String path, String id, Set<String> ids) {
        reasons.refuseIf(!Criterion.isId(id) || !ids.add(id), ContestReason.ID_UNFIT, path, id);
    }

    private void round(Round round) {
        count(round.id() + ".parts", round.parts().size(), MOST_OF_A_KIND);
        count(round.id() + ".rankings", round.rankings().size(), MOST_OF_A_KIND);
        Set<String> ids = new HashSet<>();
        for (Part part : round.parts()) {
            String path = round.id() + "/" + part.id();
            id(round.id(), part.id(), ids);
            List<Reason> found = part.reasonsAgainst(path);
            reasons.addAll(found);
            natures.put(
                    new Ref(round.id(), part.id()),
                    found.isEmpty() ? part.nature() : Nature.POINTS);
        }
        for (RankingRules ranking : round.rankings()) {
            id(round.id(), ranking.id(), ids);
            RankingCheck check = new RankingCheck(rules, round, ranking, natures);
            reasons.addAll(check.reasons());
            natures.put(new Ref(round.id(), ranking.id()), check.nature());
        }
        cut(round);
    }

    private void cut(Round round) {
        boolean last = round.equals(rules.rounds().get(rules.rounds().size() - 1));
        reasons.refuseIf(last && round.cut().isPresent(), ContestReason.CUT_AT_THE_END, round.id());
        reasons.refuseIf(!last && round.cut().isEmpty(), ContestReason.CUT_MISSING, round.id());
        round.cut()
                .ifPresent(
                        cut -> {
                            reasons.refuseIf(
                                    round.rankings().stream()
                                            .noneMatch(one -> one.id().equals(cut.ranking())),
                                    ContestReason.REF_UNKNOWN,
                                    round.id() + ".cut",
                                    cut.ranking());
                            reasons.refuseIf(
                                    cut.keep().orElse(1) < 1
                                            || cut.keep().isEmpty() && cut.reach().isEmpty(),
                                    ContestReason.CUT_KEEPS_NOTHING,
                                    round.id());
                        });
    }
}
