// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

/** Why rules of the second format cannot work, or their tables cannot be ranked. */
public enum ContestReason implements Code {
    COUNT_UNFIT(
            "“{0}” có {1} mục; phải từ 1 đến {2}.", "“{0}” has {1} items; there must be 1 to {2}."),
    ID_UNFIT(
            "Mã “{1}” ở “{0}” đã dùng rồi, hoặc có ký tự khác chữ thường không dấu, chữ số và dấu"
                    + " gạch nối.",
            "The id “{1}” at “{0}” stands twice, or holds more than lower-case letters, digits and"
                    + " hyphens."),
    REF_UNKNOWN(
            "“{0}” nhắc đến “{1}”, chưa có ở vòng này hay vòng trước.",
            "“{0}” names “{1}”, which neither this round nor one before it has."),
    TERMS_WEIGH_NOTHING(
            "Tổng trọng số các phần của “{0}” bằng 0.", "The weights of “{0}” sum to nothing."),
    RANGE_UNFIT(
            "Số liệu ngoài “{0}”: số nhỏ nhất {1} phải nhỏ hơn số lớn nhất {2}.",
            "The figures of “{0}” must rise from {1} to {2}."),
    SOURCE_UNFIT(
            "Nguồn của số liệu ngoài “{0}” phải có tên bằng hai thứ tiếng, dài không quá {1} ký"
                + " tự.",
            "The source of “{0}” needs a name in both languages, of {1} characters at most."),
    ZERO_OUT_OF_RANGE(
            "Số 0 thay cho số liệu thiếu của “{0}” nằm ngoài {1}–{2}.",
            "0 for a missing figure of “{0}” lies outside {1}–{2}."),
    GROUP_TWICE("Nhóm “{0}” có hai trọng số.", "The group “{0}” has two weights."),
    ZERO_VOTES_MUST_COUNT(
            "Ở “{0}”, phương pháp {1} sẽ làm lợi cho tác phẩm không có phiếu nào; hãy tính cả số"
                + " 0.",
            "At “{0}” {1} would favour entries without votes; let zero votes count."),
    WEIGHTS_NEED_A_SUM(
            "Trọng số của nhóm ở “{0}” chỉ dùng được với tổng hoặc trung bình, không với {1}.",
            "Weights of groups at “{0}” go with a sum or a mean, not with {1}."),
    WEIGHTS_NEED_GROUPS(
            "“{0}” không chia khán giả thành nhóm nên không thể có trọng số theo nhóm.",
            "“{0}” does not divide the public into groups that could have weights."),
    GROUPS_WEIGH_NOTHING(
            "Tổng trọng số các nhóm của “{0}” bằng 0.",
            "The groups' weights of “{0}” sum to nothing."),
    RANKS_NEED_ONE_CRITERION(
            "“{0}”: khi giám khảo nộp thứ hạng thì chỉ có một tiêu chí, thang từ 1 bước 1, tính"
                    + " theo phiếu trước, trung bình có trọng số.",
            "“{0}”: where jurors hand in ranks there is one criterion with a scale from 1 in steps"
                    + " of 1, sheets come first, and weighting is a mean."),
    LEAST_MARK_IS_THE_BEST_RANK(
            "“{0}”: thay điểm thiếu bằng điểm thấp nhất của thang sẽ thành hạng nhất.",
            "“{0}”: the least mark in place of a missing rank would be the first rank."),
    UNRANKED_NEEDS_RANKS(
            "“{0}”: chỉ khi giám khảo nộp thứ hạng mới được để lại tác phẩm không xếp hạng.",
            "“{0}”: entries can be left unranked only where jurors hand in ranks."),
    ABSENCE_WOULD_WIN(
            "“{0}” cộng các số càng nhỏ càng tốt, nên tác phẩm vắng điểm sẽ được lợi: hãy đòi đủ"
                    + " phiếu và điểm, và tính trung bình của những người khác khi từ chối chấm.",
            "“{0}” adds figures of which less is better, so an absent one would win: ask for all"
                    + " sheets and marks, and let the others' mean stand in for a recusal."),
    BARRED_BY_NOBODY(
            "“{0}”: phải có ít nhất một giám khảo loại thì mới bị loại.",
            "“{0}”: it takes at least one juror to bar an entry."),
    RESCALE_NEEDS_SHEETS(
            "“{0}”: đưa về khoảng điểm gốc cần tính theo phiếu trước và chỉ một hội đồng.",
            "“{0}”: rescaling to the raw range needs sheets first and a single panel."),
    RESCALE_TURNS_AROUND(
            "“{0}”: đưa về khoảng điểm gốc sẽ đảo ngược thứ tự.",
            "“{0}”: rescaling to the raw range would turn the order around."),
    STRICT_NEEDS_LAST_RESORT(
            "“{0}” không cho đồng hạng, nên căn cứ cuối phải là rút thăm hoặc thứ tự danh sách.",
            "“{0}” shares no place, so the last tie-break must be a lot or the order of entries."),
    TIE_BREAK_NEEDS_RATERS(
            "Căn cứ “{0}” cần từng giám khảo hoặc từng nhóm cho điểm, mà “{1}” không có.",
            "The tie-break “{0}” needs figures of single jurors or groups, and “{1}” has none."),
    COMMITMENT_UNFIT(
            "“{0}”: cam kết của mầm rút thăm phải là SHA-256 viết bằng 64 chữ số thập lục phân.",
            "“{0}”: the commitment of the lot must be a SHA-256 in 64 hexadecimal digits."),
    AWARDS_OF_LOWER_TOTALS(
            "“{0}”: ngưỡng huy chương cần tổng điểm càng lớn càng tốt.",
            "“{0}”: thresholds of medals need totals of which more is better."),
    AWARDS_EMPTY("“{0}” chưa có mức nào.", "“{0}” has no level."),
    AWARDS_RISE(
            "“{0}”: ngưỡng của “{1}” phải thấp hơn ngưỡng đứng trước.",
            "“{0}”: the threshold of “{1}” must be below the one before."),
    SHARE_UNFIT(
            "“{0}”: tỉ lệ huy chương {1} phải lớn hơn 0 và không quá 1.",
            "“{0}”: the share of medals {1} must be above 0 and at most 1."),
    CUT_AT_THE_END(
            "Vòng cuối “{0}” không có vòng sau để chọn vào.",
            "The last round “{0}” has no next one to cut for."),
    CUT_MISSING(
            "Vòng “{0}” chưa nói tác phẩm nào vào vòng sau.",
            "The round “{0}” does not say who goes on."),
    CUT_KEEPS_NOTHING(
            "Vòng “{0}” phải giữ ít nhất một tác phẩm, hoặc có điểm sàn.",
            "The round “{0}” must keep at least one entry, or name a figure to reach."),

    ROUND_UNKNOWN("Thể lệ không có vòng “{0}”.", "The rules have no round “{0}”."),
    TABLE_UNKNOWN(
            "Thể lệ không có bảng “{0}” loại này.", "The rules have no table “{0}” of this kind."),
    TABLE_TWICE("Bảng “{0}” có hai lần.", "The table “{0}” stands twice."),
    PANEL_UNFIT(
            "{0} ở “{1}”: thể lệ chia hội đồng thì phiếu phải ghi hội đồng, không chia thì không"
                + " ghi.",
            "{0} at “{1}”: sheets name a panel where the rules divide the jury, and only there."),
    ELIMINATION_NOT_DECLARED(
            "{1} loại bài {0}, mà thể lệ không cho giám khảo loại.",
            "{1} eliminates entry {0}, which the rules let no juror do."),
    MARKS_WITHOUT_JUDGING(
            "{1} từ chối chấm hoặc loại bài {0} mà vẫn có điểm.",
            "{1} is recused from entry {0} or eliminates it, and yet has marks."),
    NOT_IN_THE_ROUND(
            "Bảng “{1}” có bài {0} không vào vòng này.",
            "The table “{1}” has entry {0}, which did not reach that round."),
    SHEET_MISSING(
            "{1} chưa có phiếu chấm cho bài {0} ở “{2}”.",
            "{1} has no sheet for entry {0} at “{2}”."),
    RANK_TWICE("{0} cho hạng {1} hai lần ở “{2}”.", "{0} gives the rank {1} twice at “{2}”."),
    GROUP_WITHOUT_WEIGHT(
            "Nhóm “{0}” của “{1}” không có trọng số trong thể lệ.",
            "The rules have no weight for the group “{0}” of “{1}”."),
    VOTES_WITHOUT_GROUPS(
            "Phiếu của bài {0} ở “{1}” không chia theo “{2}”.",
            "The votes of entry {0} at “{1}” are not told by “{2}”."),
    FIGURE_MISSING("Bài {0} chưa có số liệu “{1}”.", "Entry {0} has no figure of “{1}”."),
    FIGURE_OUT_OF_RANGE(
            "Số liệu {2} của bài {0} ở “{1}” nằm ngoài {3}–{4}.",
            "The figure {2} of entry {0} at “{1}” lies outside {3}–{4}."),
    SEED_MISSING("Chưa có mầm rút thăm đã cam kết.", "The seed of the lot is not there."),
    SEED_NOT_COMMITTED(
            "Mầm rút thăm không đúng cam kết {0}.",
            "The seed of the lot is not the one committed to: {0}."),
    DESIGN_BELOW_QUORUM(
            "Bài {0} được phân cho {1} giám khảo ở “{2}”; cần ít nhất {3}.",
            "Entry {0} is assigned to {1} jurors at “{2}”; it needs {3}.");

    private final String vietnamese;
    private final String english;

    ContestReason(String vietnamese, String english) {
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
