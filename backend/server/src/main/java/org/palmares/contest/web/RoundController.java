// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.CategoryCut;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.JuryRounds;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.contest.rules.RoundExplanation;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Controller
class RoundController {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final UUID NOT_YET = new UUID(0, 0);

    record CutInput(
            String categoryId, @Nullable Integer keep, @Nullable String least, TiesAtTheCut ties) {

        CategoryCut cut() {
            return new CategoryCut(
                    GlobalId.key("Category", categoryId).orElse(NOT_YET),
                    RoundController.cut(keep, least, ties));
        }
    }

    record RoundInput(
            Text name,
            Window window,
            RoundMethod method,
            @Nullable Integer keep,
            @Nullable String least,
            TiesAtTheCut ties,
            @Nullable List<CutInput> exceptions) {

        List<CutInput> others() {
            return exceptions == null ? List.of() : exceptions;
        }

        PreliminaryRound round() {
            return new PreliminaryRound(
                    NOT_YET,
                    0,
                    name,
                    window,
                    method,
                    cut(keep, least, ties),
                    others().stream().map(CutInput::cut).toList());
        }

        /** The fields whose figures cannot be read. */
        Stream<String> unreadable() {
            return Stream.concat(
                    isReadable(least) ? Stream.of() : Stream.of("least"),
                    IntStream.range(0, others().size())
                            .filter(i -> !isReadable(others().get(i).least()))
                            .mapToObj(i -> "exceptions." + i + ".least"));
        }
    }

    record RoundsDeclareInput(String contestId, List<RoundInput> rounds, @Nullable Text reason) {}

    /** One category's own cut, and where it stands. */
    record OwnCut(PreliminaryRound round, CategoryCut own) {

        public @Nullable Integer keep() {
            return own.cut().keep();
        }

        public @Nullable String least() {
            return own.cut().leastShown();
        }

        public TiesAtTheCut ties() {
            return own.cut().ties();
        }
    }

    private final JuryRounds rounds;
    private final Contests contests;

    RoundController(JuryRounds rounds, Contests contests) {
        this.rounds = rounds;
        this.contests = contests;
    }

    @MutationMapping
    ContestPayload roundsDeclare(@Argument RoundsDeclareInput input, Viewer viewer) {
        List<Refusal> unreadable = new ArrayList<>();
        for (int at = 0; at < input.rounds().size(); at++) {
            String path = "rounds." + at + ".";
            input.rounds()
                    .get(at)
                    .unreadable()
                    .map(
                            field ->
                                    Refusal.of(ContestRefusal.NUMBER_OUT_OF_RANGE, 0, 100)
                                            .at(path + field))
                    .forEach(unreadable::add);
        }
        return ContestPayload.of(
                unreadable.isEmpty()
                        ? Keys.ofContest(input.contestId(), key -> declare(key, input, viewer))
                        : Outcome.refused(unreadable));
    }

    private Outcome<Contest> declare(UUID key, RoundsDeclareInput input, Viewer viewer) {
        Text reason = input.reason();
        return rounds.declare(
                key,
                input.rounds().stream().map(RoundInput::round).toList(),
                reason == null ? new Text("", null) : Keys.stripped(reason),
                viewer);
    }

    private static RoundCut cut(@Nullable Integer keep, @Nullable String least, TiesAtTheCut ties) {
        return new RoundCut(keep, least == null ? null : new BigDecimal(least), ties);
    }

    private static boolean isReadable(@Nullable String least) {
        return least == null || DECIMAL.matcher(least).matches();
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable PreliminaryRound round(Contest contest, @Argument int number) {
        return contest.round(number).orElse(null);
    }

    @SchemaMapping(typeName = "JuryRound")
    @Nullable Integer keep(PreliminaryRound round) {
        return round.cut().keep();
    }

    @SchemaMapping(typeName = "JuryRound")
    @Nullable String least(PreliminaryRound round) {
        return round.cut().leastShown();
    }

    @SchemaMapping(typeName = "JuryRound")
    TiesAtTheCut ties(PreliminaryRound round) {
        return round.cut().ties();
    }

    @SchemaMapping(typeName = "JuryRound")
    List<OwnCut> exceptions(PreliminaryRound round) {
        return round.exceptions().stream().map(own -> new OwnCut(round, own)).toList();
    }

    @BatchMapping(typeName = "CategoryCut")
    Map<OwnCut, Category> category(List<OwnCut> cuts) {
        Map<UUID, Contest> found = of(cuts.stream().map(OwnCut::round).toList());
        Map<OwnCut, Category> categories = new HashMap<>();
        for (OwnCut one : cuts) {
            Contest contest = requireNonNull(found.get(one.round().contest()));
            categories.put(one, contest.category(one.own().category()).orElseThrow());
        }
        return categories;
    }

    @BatchMapping(typeName = "JuryRound")
    Map<PreliminaryRound, Text> explanation(List<PreliminaryRound> asked) {
        Map<UUID, Contest> found = of(asked);
        Map<PreliminaryRound, Text> texts = new HashMap<>();
        for (PreliminaryRound round : asked) {
            Contest contest = requireNonNull(found.get(round.contest()));
            texts.put(round, RoundExplanation.of(round, contest.categories()));
        }
        return texts;
    }

    private Map<UUID, Contest> of(List<PreliminaryRound> asked) {
        return contests.byKeys(asked.stream().map(PreliminaryRound::contest).distinct().toList());
    }
}
