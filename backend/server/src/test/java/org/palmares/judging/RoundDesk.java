// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.CategoryCut;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Text;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What organisers do with preliminary rounds, over GraphQL. */
public record RoundDesk(JudgingStage stage) {

    public static final Text NAME = new Text("Sơ khảo", "Preliminary round");

    /** A round at no time yet. */
    public static PreliminaryRound round(int number, RoundMethod method, RoundCut cut) {
        return new PreliminaryRound(
                new UUID(0, 0),
                number,
                number == 1 ? NAME : new Text("Sơ khảo " + number, "Preliminary round " + number),
                new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)),
                method,
                cut,
                List.of());
    }

    public static RoundCut cut(@Nullable Integer keep, @Nullable String least, TiesAtTheCut ties) {
        return new RoundCut(keep, least == null ? null : new BigDecimal(least), ties);
    }

    public static RoundCut best(int keep) {
        return cut(keep, null, TiesAtTheCut.KEEP_ALL);
    }

    public JsonNode assign(int round) {
        return mutate("panelAssign", "PanelAssignInput", round, Map.of());
    }

    public JsonNode seal(int round, boolean acceptMissing) {
        return mutate("roundSeal", "RoundSealInput", round, Map.of("acceptMissing", acceptMissing));
    }

    public JsonNode confirm(int round) {
        return mutate("shortlistConfirm", "ShortlistConfirmInput", round, Map.of());
    }

    public JsonNode add(int round, UUID work, String reason) {
        return mutate(
                "shortlistAdd",
                "ShortlistAddInput",
                round,
                Map.of("entryId", GlobalId.of("Entry", work), "reason", Map.of("vi", reason)));
    }

    /** Declares these rounds in the place of those that there are. */
    public JsonNode declare(List<PreliminaryRound> rounds, @Nullable String reason) {
        Map<String, Object> input = new HashMap<>();
        input.put("rounds", rounds.stream().map(RoundDesk::input).toList());
        if (reason != null) {
            input.put("reason", Map.of("vi", reason));
        }
        return stage.mutate(stage.organiser, "roundsDeclare", "RoundsDeclareInput", input);
    }

    public static Map<String, Object> input(PreliminaryRound round) {
        Map<String, Object> input = input(round.cut());
        input.put("name", Map.of("vi", round.name().vi(), "en", String.valueOf(round.name().en())));
        input.put(
                "window",
                Map.of(
                        "opens", round.window().opens().toString(),
                        "closes", round.window().closes().toString()));
        input.put("method", round.method().name());
        input.put("exceptions", round.exceptions().stream().map(RoundDesk::input).toList());
        return input;
    }

    private static Map<String, Object> input(CategoryCut own) {
        Map<String, Object> input = input(own.cut());
        input.put("categoryId", GlobalId.of("Category", own.category()));
        return input;
    }

    private static Map<String, Object> input(RoundCut cut) {
        Map<String, Object> input = new HashMap<>();
        input.put("keep", cut.keep());
        input.put("least", cut.leastShown());
        input.put("ties", cut.ties().name());
        return input;
    }

    /** A question about one round, as its organiser asks it. */
    public JsonNode ask(int round, String selection) {
        return stage.contest(stage.organiser, "round(number:%d){%s}".formatted(round, selection))
                .path("round");
    }

    public List<JsonNode> works(int round) {
        return ask(
                        round,
                        "works(first:50){edges{node{entry{number} figure sheets passed shortlisted"
                                + " reason{vi}}}}")
                .path("works")
                .path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    /** The numbers of the works that go on. */
    public List<String> shortlisted(int round) {
        return works(round).stream()
                .filter(work -> work.path("shortlisted").asBoolean())
                .map(work -> work.at("/entry/number").asString())
                .sorted()
                .toList();
    }

    private JsonNode mutate(String name, String type, int round, Map<String, ?> rest) {
        Map<String, Object> input = new HashMap<>(rest);
        input.put("round", round);
        return stage.mutate(stage.organiser, name, type, input);
    }
}
