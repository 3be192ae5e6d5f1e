// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.reason.Language;

import java.util.Map;

/** What methods are called in a sentence. */
final class MethodWords {

    private record Words(String vietnamese, String english) {}

    private static final Map<String, Words> WORDS =
            Map.ofEntries(
                    words("mean/1", "trung bình", "mean"),
                    words("sum/1", "tổng", "sum"),
                    words("median/1", "trung vị", "median"),
                    words(
                            "trimmed-mean/1",
                            "trung bình sau khi bỏ điểm cao nhất và thấp nhất",
                            "mean without the highest and lowest"),
                    words(
                            "clipped-mean/1",
                            "trung bình sau khi kéo điểm lệch về biên cho phép",
                            "mean after moving far marks to the allowed edge"),
                    words(
                            "mean-without-outliers/1",
                            "trung bình sau khi bỏ điểm lệch quá xa",
                            "mean without marks too far away"),
                    words("copeland/1", "số lần thắng khi so từng cặp", "pairwise wins"),
                    words(
                            "schulze/1",
                            "số tác phẩm thắng nó theo Schulze",
                            "entries that beat it by Schulze"),
                    words("share-of-pool/1", "phần trong tổng", "share of the pool"),
                    words("max-normalised/1", "so với số lớn nhất", "part of the greatest"),
                    words("rank/1", "thứ hạng", "rank"),
                    words("rank-points/1", "điểm theo thứ hạng", "points by rank"),
                    words("positional-points/1", "điểm theo vị trí", "points by position"),
                    words("borda/1", "điểm Borda", "Borda points"),
                    words(
                            "geometric-points/1",
                            "điểm giảm dần theo cấp số nhân",
                            "geometrically falling points"),
                    words(
                            "copeland-per-juror/1",
                            "số bài xếp dưới trừ số bài xếp trên",
                            "entries ranked below minus above"),
                    words("z-score/1", "điểm chuẩn hóa", "z-score"),
                    words(
                            "min-max/1",
                            "kéo giãn giữa điểm thấp nhất và cao nhất",
                            "stretched between lowest and highest"),
                    words("weighted-sum/1", "tổng có trọng số", "weighted sum"),
                    words("weighted-mean/1", "trung bình có trọng số", "weighted mean"));

    private MethodWords() {}

    private static Map.Entry<String, Words> words(String method, String vi, String en) {
        return Map.entry(method, new Words(vi, en));
    }

    static String of(String method, Language language) {
        Words words = WORDS.getOrDefault(method, new Words(method, method));
        return language.choose(words.vietnamese(), words.english());
    }
}
