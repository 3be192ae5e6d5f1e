// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

import java.util.List;
import java.util.Optional;

/**
 * Why one place stands above the next: the first rule that separates them, and both figures.
 *
 * @param detail the criterion of CRITERION, the part of PUBLIC_GROUPS and PUBLIC_COUNTBACK, else
 *     empty
 * @param counted at a countback the mark (or the count of votes) whose number differs
 */
public record Separation(
        List<EntryCode> above,
        List<EntryCode> below,
        Decider decider,
        String detail,
        Optional<Fraction> counted,
        Fraction aboveFigure,
        Fraction belowFigure) {

    /** What decided, and how a sentence says so. */
    public enum Decider {
        TOTAL("tổng điểm {above} lớn hơn {below}", "its total {above} is higher than {below}"),
        JURY_SCORE(
                "bằng tổng điểm và điểm ban giám khảo {above} lớn hơn {below}",
                "the totals are equal and its jury score {above} is higher than {below}"),
        PUBLIC_VOTES(
                "bằng tổng điểm và số phiếu bầu {above} nhiều hơn {below}",
                "the totals are equal and its {above} votes are more than {below}"),
        CRITERION(
                "bằng tổng điểm và điểm tiêu chí “{detail}” {above} lớn hơn {below}",
                "the totals are equal and its figure for “{detail}”, {above}, is higher than"
                        + " {below}"),
        COUNTBACK(
                "bằng tổng điểm và có số lần được điểm {counted} là {above}, nhiều hơn {below}",
                "the totals are equal and it got the mark {counted} more often: {above} times"
                        + " against {below}"),
        PUBLIC_GROUPS(
                "bằng tổng điểm và được bầu ở {above} nhóm ({detail}), nhiều hơn {below}",
                "the totals are equal and it got votes from {above} groups ({detail}), more than"
                        + " {below}"),
        PUBLIC_COUNTBACK(
                "bằng tổng điểm và có số nhóm ({detail}) cho {counted} phiếu là {above}, nhiều hơn"
                        + " {below}",
                "the totals are equal and more groups ({detail}) gave it {counted} votes: {above}"
                        + " against {below}"),
        LOT(
                "bằng nhau ở mọi căn cứ trước đó và thăm rút theo mầm công bố trước là {above}…,"
                        + " nhỏ hơn {below}…",
                "everything before is equal and its lot, drawn from the seed announced in advance,"
                        + " is {above}…, lower than {below}…"),
        ENTRY_ORDER(
                "bằng nhau ở mọi căn cứ trước đó và số thứ tự {above} đứng trước {below}",
                "everything before is equal and its number in the list, {above}, comes before"
                        + " {below}");

        private final String vietnamese;
        private final String english;

        Decider(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        String vietnamese() {
            return vietnamese;
        }

        String english() {
            return english;
        }
    }

    public Separation {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
