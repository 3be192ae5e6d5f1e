// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

/** Why a method cannot work with its parameters, or with the figures that it is given. */
public enum MethodReason implements Code {
    PARAMETER_UNFIT(
            "Tham số “{1}” ở “{0}” không thể là {2}.",
            "The parameter “{1}” of “{0}” cannot be {2}."),
    LOWER_IS_BETTER(
            "Phương pháp {1} ở “{0}” cần số liệu càng lớn càng tốt, mà thứ hạng thì càng nhỏ càng"
                + " tốt.",
            "{1} at “{0}” needs figures of which more is better, and of ranks less is."),
    MAY_BE_NEGATIVE(
            "Phương pháp {1} ở “{0}” không dùng được với số liệu có thể âm.",
            "{1} at “{0}” cannot be used with figures that may be negative."),
    NO_GREATEST_POSSIBLE(
            "Phương pháp {1} ở “{0}” cần số lớn nhất có thể, mà thể lệ không giới hạn số này.",
            "{1} at “{0}” needs a greatest possible figure, and the rules bound none."),
    POINTS_RISE(
            "Bảng điểm ở “{0}” phải giảm dần và không âm: {2} đứng sau {1}.",
            "The points at “{0}” must fall and not be negative: {2} follows {1}."),
    WEIGHTS_TOO_FINE(
            "Điểm của vị trí cuối ở “{0}” dài {1} ký tự; hãy khai báo số chữ số thập phân hoặc ít"
                + " vị trí hơn.",
            "The last position's points at “{0}” take {1} characters; declare a rounding or fewer"
                    + " positions."),
    SPREAD_OF_FEW(
            "Điểm chuẩn hóa ở “{0}” tính trên {1} điểm thì không nói lên điều gì; cần ít nhất 3.",
            "A z-score over {1} marks at “{0}” says nothing; it needs 3 at least."),
    SPREAD_UNDER_FIVE(
            "Điểm chuẩn hóa ở “{0}” cần ít nhất 5 điểm của mỗi giám khảo; thể lệ chỉ đòi {1} mà"
                + " chưa xác nhận chấp nhận.",
            "A z-score at “{0}” should have 5 marks of each juror; the rules ask for {1} and do not"
                    + " say that this is accepted."),
    OTHERWISE_THE_SAME(
            "Cách thay thế ở “{0}” lại chính là {1}.",
            "What is done instead at “{0}” is {1} again."),
    DIRECTIONS_DIFFER(
            "Ở “{0}” có số liệu càng lớn càng tốt lẫn số liệu càng nhỏ càng tốt.",
            "At “{0}” figures of which more is better meet figures of which less is."),
    WINSORISING_LEAVES_NOTHING(
            "Kéo {1} điểm ở mỗi đầu vào trong thì {2} điểm ở “{0}” không còn khác nhau.",
            "Moving {1} marks inward at each end leaves {2} marks at “{0}” without a spread."),
    TRIMMING_LEAVES_NOTHING(
            "Ở “{0}”, bỏ {1} điểm cao nhất và {1} điểm thấp nhất trong {2} điểm thì không còn điểm"
                    + " nào.",
            "At “{0}” dropping the {1} highest and {1} lowest of {2} marks leaves none."),
    TRIMMING_UNDER_FIVE(
            "Cắt điểm cao nhất và thấp nhất ở “{0}” cần ít nhất 5 điểm; thể lệ chỉ đòi {1}.",
            "Trimming at “{0}” needs at least 5 marks; the rules ask for {1} only."),
    UNRANKED_NOT_TAKEN(
            "Ở “{0}”, giám khảo được để lại tác phẩm không xếp hạng, mà phương pháp {1} không tính"
                    + " được với chúng.",
            "At “{0}” jurors may leave entries unranked, and {1} cannot count those."),
    ROUNDING_NEEDED(
            "Ở “{0}” cần khai báo số chữ số thập phân, vì thương của nhiều giám khảo hoặc nhóm cộng"
                    + " lại thành phân số rất dài.",
            "At “{0}” a rounding must be declared: exact quotients of many raters grow without"
                    + " bound."),

    TABLE_TOO_SMALL(
            "Có {0} giám khảo và {1} tác phẩm; phương pháp cần ít nhất {2} và {3}.",
            "There are {0} raters and {1} entries; the method needs {2} and {3} at least."),
    RATER_HAS_FEW(
            "{0} chỉ có {1} điểm; phương pháp cần ít nhất {2}.",
            "{0} has {1} figures only; the method needs {2} at least."),
    RATERS_NOT_CONNECTED(
            "{0} và {1} không chấm chung tác phẩm nào, kể cả qua giám khảo khác, nên không so được"
                + " ai chấm chặt hơn.",
            "{0} and {1} share no entry, not even by way of other jurors, so nothing tells who is"
                    + " the stricter."),
    TOO_MANY_TO_PAIR(
            "Phương pháp {0} so từng cặp và chỉ nhận tới {2} tác phẩm; ở đây có {1}.",
            "{0} compares every pair and takes {2} entries at most; here are {1}.");

    private final String vietnamese;
    private final String english;

    MethodReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }

    @Override
    public String english() {
        return english;
    }
}
