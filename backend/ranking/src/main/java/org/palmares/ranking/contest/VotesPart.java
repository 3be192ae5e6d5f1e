// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.Level;
import org.palmares.ranking.method.Mean;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.method.Sum;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;
import org.palmares.ranking.reason.Reasons;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public's counted votes. By whom they are grouped (country, province, tier, day) decides who a
 * rater is; {@value #ALL} makes one rater of the whole public.
 *
 * @param by the part of the tally whose groups are the raters
 * @param zeroVotes what an entry is to a group that gave it no vote
 * @param weights of groups, multiplied with their scaled figures
 * @param otherGroups the weight of every group not named; where empty there may be none
 * @param quorum the fewest votes an entry needs to be placed
 */
public record VotesPart(
        String id,
        String by,
        ZeroVotes zeroVotes,
        SortedMap<String, Fraction> weights,
        Optional<Fraction> otherGroups,
        int quorum,
        Level groups)
        implements Part {

    public static final String KIND = "votes/1";
    public static final String ALL = "all";

    /** What an entry is to a group that gave it no vote. */
    public enum ZeroVotes {
        /** An entry with the figure 0, behind all that got votes. */
        COUNTED,
        /** None of the group's entries: it earns nothing from it. */
        LEFT_OUT
    }

    public VotesPart {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    static VotesPart read(Fields fields) throws NotAccepted {
        SortedMap<String, Fraction> weights = new TreeMap<>();
        for (Fields group : fields.objects("weights")) {
            if (weights.put(group.text("group"), group.figure("weight")) != null) {
                throw NotAccepted.because(ContestReason.GROUP_TWICE, group.text("group"));
            }
            group.nothingElse();
        }
        return new VotesPart(
                fields.text("id"),
                fields.text("by"),
                fields.word("zeroVotes", ZeroVotes.values()),
                weights,
                fields.isNone("otherGroups")
                        ? Optional.empty()
                        : Optional.of(fields.figure("otherGroups")),
                fields.count("quorum"),
                Level.read(fields.object("groups")));
    }

    @Override
    public JsonObject write() {
        List<JsonObject> list = new ArrayList<>();
        weights.forEach(
                (group, weight) ->
                        list.add(
                                new ObjectBuilder()
                                        .with("group", group)
                                        .with("weight", weight)
                                        .done()));
        ObjectBuilder object =
                new ObjectBuilder()
                        .with("id", id)
                        .with("kind", KIND)
                        .with("by", by)
                        .with("zeroVotes", zeroVotes)
                        .with("weights", list)
                        .with("quorum", quorum)
                        .with("groups", groups.write());
        return otherGroups
                .map(weight -> object.with("otherGroups", weight))
                .orElseGet(() -> object.withNone("otherGroups"))
                .done();
    }

    /** Whether the whole public is one rater. */
    public boolean isUndivided() {
        return by.equals(ALL);
    }

    /** The weight of a group; empty where the rules name none. */
    public Optional<Fraction> weightOf(String group) {
        return Optional.ofNullable(weights.get(group)).or(() -> otherGroups);
    }

    /** What is known of the votes before anything is done to them. */
    public Nature votes() {
        return isUndivided() ? Nature.POINTS.ofOneRater() : Nature.POINTS;
    }

    @Override
    public Nature nature() {
        Nature nature = groups.after(votes()).ofOneRater();
        return weighs() ? nature.upTo(Optional.empty()) : nature;
    }

    /** Whether groups count differently. */
    public boolean weighs() {
        return !weights.isEmpty() || !otherGroups.equals(Optional.of(Fraction.ONE));
    }

    @Override
    public List<Reason> reasonsAgainst(String path) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(!Criterion.isId(by), ReasonCode.TIE_BREAK_PART_UNFIT, by);
        reasons.addAll(groups.reasonsAgainst(path + ".groups", votes()));
        reasons.refuseIf(
                zeroVotes == ZeroVotes.LEFT_OUT && !groups.scaling().absenceIsLeast(),
                ContestReason.ZERO_VOTES_MUST_COUNT,
                path,
                groups.scaling().method());
        weights(path, reasons);
        return reasons.found();
    }

    private void weights(String path, Reasons reasons) {
        boolean addsUp = groups.joining() instanceof Sum || groups.joining() instanceof Mean;
        reasons.refuseIf(
                weighs() && !addsUp,
                ContestReason.WEIGHTS_NEED_A_SUM,
                path,
                groups.joining().method());
        reasons.refuseIf(weighs() && isUndivided(), ContestReason.WEIGHTS_NEED_GROUPS, path);
        weights.forEach(
                (group, weight) ->
                        reasons.refuseIf(
                                weight.signum() < 0,
                                ReasonCode.WEIGHT_NEGATIVE,
                                group,
                                weight.text()));
        Fraction other = otherGroups.orElse(Fraction.ZERO);
        reasons.refuseIf(
                other.signum() < 0, ReasonCode.WEIGHT_NEGATIVE, "otherGroups", other.text());
        reasons.refuseIf(
                Fraction.sum(weights.values()).plus(other).signum() == 0,
                ContestReason.GROUPS_WEIGH_NOTHING,
                path);
    }
}
