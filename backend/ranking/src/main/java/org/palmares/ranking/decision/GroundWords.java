// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.reason.Language;

/** The sentences behind grounds, missing places and passages; numbers stand for figures. */
final class GroundWords {

    private GroundWords() {}

    static String of(Ground.By by, Language language) {
        return switch (by) {
            case TOTAL -> language.choose("tổng điểm {0} {4} {1}", "its total {0} is {4} {1}");
            case FIGURE ->
                    language.choose(
                            "bằng tổng điểm và “{2}” {0} {4} {1}",
                            "the totals are equal and its “{2}”, {0}, is {4} {1}");
            case CRITERION ->
                    language.choose(
                            "bằng tổng điểm và điểm tiêu chí “{2}” {0} {4} {1}",
                            "the totals are equal and its figure for “{2}”, {0}, is {4} {1}");
            case PRESENCE ->
                    language.choose(
                            "bằng tổng điểm và có số liệu “{2}” còn bên kia không có",
                            "the totals are equal and it has a figure of “{2}”, which the other"
                                    + " lacks");
            case GROUPS ->
                    language.choose(
                            "bằng tổng điểm và được điểm từ {0} bên của “{2}”, nhiều hơn {1}",
                            "the totals are equal and {0} of “{2}” gave it points, more than {1}");
            case COUNTBACK ->
                    language.choose(
                            "bằng tổng điểm và số bên của “{2}” cho {3} là {0}, nhiều hơn {1}",
                            "the totals are equal and more of “{2}” gave it {3}: {0} against {1}");
            case MARKS ->
                    language.choose(
                            "bằng tổng điểm và có số lần được điểm {3} là {0}, nhiều hơn {1}",
                            "the totals are equal and it got the mark {3} more often: {0} times"
                                    + " against {1}");
            case LOT ->
                    language.choose(
                            "bằng nhau ở mọi căn cứ trước đó và thăm rút theo mầm cam kết trước là"
                                    + " {0}…, nhỏ hơn {1}…",
                            "everything before is equal and its lot, drawn from the seed committed"
                                    + " to in advance, is {0}…, lower than {1}…");
            case ENTRY_ORDER ->
                    language.choose(
                            "bằng nhau ở mọi căn cứ trước đó và số thứ tự {0} đứng trước {1}",
                            "everything before is equal and its number in the list, {0}, comes"
                                    + " before {1}");
        };
    }

    static String of(NoPlace.Why why, Language language) {
        return switch (why) {
            case SHEETS_BELOW_QUORUM ->
                    language.choose(
                            "{0} không được xếp hạng vì “{1}” chỉ có {2} phiếu chấm hợp lệ, ít hơn"
                                    + " {3}.",
                            "{0} has no place because “{1}” has only {2} valid sheets, fewer than"
                                    + " {3}.");
            case VOTES_BELOW_QUORUM ->
                    language.choose(
                            "{0} không được xếp hạng vì “{1}” chỉ có {2} phiếu bầu, ít hơn {3}.",
                            "{0} has no place because “{1}” has only {2} votes, fewer than {3}.");
            case BARRED ->
                    language.choose(
                            "{0} không được xếp hạng vì bị {2} giám khảo của “{1}” loại; chỉ cần"
                                    + " {3}.",
                            "{0} has no place because {2} jurors of “{1}” eliminated it; {3} are"
                                    + " enough.");
            case NO_FIGURE ->
                    language.choose(
                            "{0} không được xếp hạng vì không có số liệu “{1}”.",
                            "{0} has no place because it has no figure of “{1}”.");
            case BEYOND_THRESHOLD ->
                    language.choose(
                            "{0} không được xếp hạng vì “{1}” là {2}, chưa đạt {3}.",
                            "{0} has no place because its “{1}” is {2} and does not reach {3}.");
        };
    }

    static String of(Passage.Why why, Language language) {
        return switch (why) {
            case PLACE -> language.choose("đủ thứ hạng", "its place is high enough");
            case TIE_KEPT ->
                    language.choose(
                            "bằng nhau ở vị trí cuối, được giữ cả",
                            "equal at the last place, where all are kept");
            case BELOW_PLACES ->
                    language.choose("ngoài số được chọn", "its place is not high enough");
            case TIE_DROPPED ->
                    language.choose(
                            "bằng nhau ở vị trí cuối, không đủ chỗ cho tất cả",
                            "equal at the last place, where there is not room for all");
            case BELOW_FIGURE ->
                    language.choose("chưa đạt điểm sàn", "its total does not reach the figure");
            case NO_PLACE -> language.choose("không được xếp hạng", "it has no place");
        };
    }
}
