// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Criterion;
import org.palmares.contest.RoundMethod;
import org.palmares.judging.GivenMark;
import org.palmares.judging.JudgingRefusal;
import org.palmares.judging.ScoreSheet;
import org.palmares.judging.Verdict;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which marks a sheet takes. */
public final class Marking {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,4})?");

    private final Category category;
    private final Map<UUID, BigDecimal> marks = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Marking(Category category) {
        this.category = category;
    }

    /**
     * As {@link #read(Category, List)}, where the round takes marks; a verdict where it does not.
     */
    public static Outcome<Map<UUID, BigDecimal>> read(
            Category category,
            RoundMethod method,
            @Nullable Verdict verdict,
            List<GivenMark> given) {
        if (method == RoundMethod.PASS_FAIL) {
            return given.isEmpty()
                    ? Outcome.done(Map.of())
                    : Outcome.refused(Refusal.of(JudgingRefusal.MARKS_NOT_ASKED).at("marks"));
        }
        return verdict == null
                ? read(category, given)
                : Outcome.refused(Refusal.of(JudgingRefusal.VERDICT_NOT_ASKED).at("verdict"));
    }

    /** What a sheet still lacks to be handed in. */
    public static Optional<Refusal> missing(
            Category category, RoundMethod method, ScoreSheet sheet) {
        if (method == RoundMethod.PASS_FAIL) {
            return sheet.verdict() == null
                    ? Optional.of(Refusal.of(JudgingRefusal.VERDICT_MISSING))
                    : Optional.empty();
        }
        int missing = missing(category, sheet.marks());
        return missing == 0
                ? Optional.empty()
                : Optional.of(Refusal.of(JudgingRefusal.MARKS_MISSING, missing));
    }

    /** The marks by criterion, some or all of the category's; every refusal names its field. */
    public static Outcome<Map<UUID, BigDecimal>> read(Category category, List<GivenMark> given) {
        Marking marking = new Marking(category);
        for (int at = 0; at < given.size(); at++) {
            marking.read(given.get(at), "marks." + at);
        }
        return marking.refusals.isEmpty()
                ? Outcome.done(Map.copyOf(marking.marks))
                : Outcome.refused(marking.refusals);
    }

    /** How many of the category's criteria have no mark. */
    public static int missing(Category category, Map<UUID, BigDecimal> marks) {
        return Math.toIntExact(
                category.criteria().stream().filter(c -> !marks.containsKey(c.key())).count());
    }

    private void read(GivenMark mark, String path) {
        Criterion criterion = criterion(mark.criterion());
        if (criterion == null) {
            refuse(path + ".criterionId", JudgingRefusal.CRITERION_UNKNOWN);
        } else if (!DECIMAL.matcher(mark.points()).matches()) {
            refuse(path + ".points", JudgingRefusal.MARK_UNREADABLE);
        } else if (!criterion.allows(new BigDecimal(mark.points()))) {
            refuse(
                    path + ".points",
                    JudgingRefusal.MARK_OUTSIDE_SCALE,
                    0,
                    criterion.max(),
                    criterion.step());
        } else if (marks.put(criterion.key(), new BigDecimal(mark.points())) != null) {
            refuse(path + ".criterionId", JudgingRefusal.MARK_TWICE);
        }
    }

    private @Nullable Criterion criterion(@Nullable UUID key) {
        return key == null ? null : category.criterion(key).orElse(null);
    }

    private void refuse(String path, JudgingRefusal code, Object... args) {
        refusals.add(Refusal.of(code, args).at(path));
    }
}
