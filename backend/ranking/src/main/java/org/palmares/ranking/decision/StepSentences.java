// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.FigureText;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of the way to a figure, each in one sentence. */
public final class StepSentences {

    private static final int PLACES = 4;

    private record Words(String vietnamese, String english) {}

    private static final Map<Step.Kind, Words> STEPS =
            new EnumMap<>(
                    Map.of(
                            Step.Kind.GIVEN,
                            new Words("{of}: {lines}.", "{of}: {lines}."),
                            Step.Kind.IMPORTED,
                            new Words(
                                    "{of}: {result}, số liệu nhập từ nơi khác, không kiểm được ở"
                                        + " đây.",
                                    "{of}: {result}, imported from elsewhere and not verifiable"
                                            + " here."),
                            Step.Kind.SCALED,
                            new Words(
                                    "{of}, quy đổi thành {method}: {lines}.",
                                    "{of}, as {method}: {lines}."),
                            Step.Kind.WEIGHTED,
                            new Words("{of}, nhân trọng số: {lines}.", "{of}, weighted: {lines}."),
                            Step.Kind.JOINED,
                            new Words(
                                    "{of}, {method}: {result}{lines}.",
                                    "{of}, {method}: {result}{lines}."),
                            Step.Kind.SUMMED,
                            new Words(
                                    "{of}, tính chung các tiêu chí ({lines}): {result}.",
                                    "{of}, criteria together ({lines}): {result}."),
                            Step.Kind.RESCALED,
                            new Words(
                                    "{of}, đưa về khoảng điểm gốc: {result}.",
                                    "{of}, back in the range of the raw marks: {result}."),
                            Step.Kind.ROUNDED,
                            new Words("{of}, làm tròn: {result}.", "{of}, rounded: {result}."),
                            Step.Kind.NORMALISED,
                            new Words(
                                    "{of}, quy đổi giữa các tác phẩm thành {method}: {result}.",
                                    "{of}, among all entries as {method}: {result}."),
                            Step.Kind.TOTAL,
                            new Words(
                                    "{of}, {method} ({lines}): {result}.",
                                    "{of}, {method} ({lines}): {result}.")));

    private static final Map<Line.Note, Words> NOTES =
            new EnumMap<>(
                    Map.of(
                            Line.Note.NONE,
                            new Words("", ""),
                            Line.Note.FILLED,
                            new Words(
                                    " (trung bình của những người khác)", " (mean of the others)"),
                            Line.Note.WHOLE_ROUND,
                            new Words(" (theo trung bình cả vòng)", " (by the whole round's mean)"),
                            Line.Note.LEFT_OUT,
                            new Words(" (không tính)", " (not counted)"),
                            Line.Note.ALL_EQUAL,
                            new Words(" (mọi điểm bằng nhau)", " (all marks equal)"),
                            Line.Note.OTHERWISE,
                            new Words(" (cách cho bảng nhỏ)", " (the way for small tables)"),
                            Line.Note.DROPPED_HIGHEST,
                            new Words(" (bỏ, cao nhất)", " (dropped, highest)"),
                            Line.Note.DROPPED_LOWEST,
                            new Words(" (bỏ, thấp nhất)", " (dropped, lowest)"),
                            Line.Note.CLIPPED,
                            new Words(" (sau khi kéo vào)", " (after moving)"),
                            Line.Note.DELETED,
                            new Words(" (bỏ, quá lệch)", " (dropped, too far away)")));

    private StepSentences() {}

    public static String of(Step step, Language language, Names names) {
        Words words = words(STEPS, step.kind());
        String lines =
                step.lines().stream()
                        .map(line -> line(line, language, names))
                        .collect(Collectors.joining("; "));
        boolean aside = step.kind() == Step.Kind.JOINED && !step.lines().isEmpty();
        return language.choose(words.vietnamese(), words.english())
                .replace("{method}", MethodWords.of(step.method(), language))
                .replace("{result}", step.result().map(one -> figure(one, language)).orElse(""))
                .replace("{lines}", aside ? " (" + lines + ")" : lines)
                .replace("{of}", names.apply(step.of()));
    }

    /** All steps of a part or of a total. */
    public static List<String> of(List<Step> steps, Language language, Names names) {
        return steps.stream().map(step -> of(step, language, names)).toList();
    }

    private static <K> Words words(Map<K, Words> all, K key) {
        return all.getOrDefault(key, new Words("", ""));
    }

    private static String line(Line line, Language language, Names names) {
        Words note = words(NOTES, line.note());
        return names.apply(line.name())
                + " "
                + figure(line.figure(), language)
                + language.choose(note.vietnamese(), note.english());
    }

    /** Exactly where four places do, else rounded and said to be. */
    static String figure(Fraction figure, Language language) {
        int places = figure.exactPlaces();
        return places >= 0 && places <= PLACES
                ? FigureText.of(figure, places, language)
                : "≈ " + FigureText.of(figure, PLACES, language);
    }
}
