// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.reason;

/**
 * The stable codes of everything that documents, {@code palmares-rules/1} and its tables, and
 * bundles can be refused for.
 */
public enum ReasonCode implements Code {
    JSON_TOO_LARGE(
            "Tài liệu dài {0} byte, quá giới hạn {1} byte.",
            "The document has {0} bytes, more than the {1} allowed."),
    JSON_NOT_UTF8("Tài liệu không phải UTF-8.", "The document is not UTF-8."),
    JSON_TOO_DEEP(
            "Tài liệu lồng nhau quá {0} tầng.", "The document is nested deeper than {0} levels."),
    JSON_MALFORMED(
            "Tài liệu không đúng cú pháp JSON ở vị trí {0}.",
            "The document is not JSON at position {0}."),
    JSON_DUPLICATE_NAME(
            "Tên “{0}” xuất hiện hai lần trong một đối tượng.",
            "The name “{0}” stands twice in one object."),
    JSON_FRACTIONAL_NUMBER(
            "Số lẻ ở vị trí {0} phải viết trong dấu ngoặc kép để không bị làm tròn.",
            "The number at position {0} must be written as a string, so that nothing rounds it."),
    JSON_NUMBER_TOO_LARGE(
            "Số nguyên ở vị trí {0} quá lớn.", "The whole number at position {0} is too large."),
    FIELD_MISSING("Thiếu mục “{0}”.", "The field “{0}” is missing."),
    FIELD_UNKNOWN("Mục “{0}” không có trong định dạng này.", "The format has no field “{0}”."),
    FIELD_UNREADABLE("Mục “{0}” không đọc được.", "The field “{0}” cannot be read."),
    FORMAT_UNKNOWN(
            "Định dạng “{0}” chưa được hỗ trợ; cần “{1}”.",
            "The format “{0}” is not known; “{1}” is."),
    METHOD_UNKNOWN(
            "Không có phương pháp “{1}” cho mục “{0}”.", "There is no method “{1}” for “{0}”."),

    NO_CRITERIA(
            "Ban giám khảo có trọng số nhưng chưa có tiêu chí nào.",
            "The jury has weight but there is no criterion."),
    CRITERION_ID_UNFIT(
            "Mã tiêu chí “{0}” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.",
            "The criterion id “{0}” may hold lower-case letters, digits and hyphens only."),
    CRITERION_TWICE("Tiêu chí “{0}” được khai báo hai lần.", "The criterion “{0}” stands twice."),
    WEIGHT_NEGATIVE(
            "Trọng số của “{0}” là {1}, không được âm.", "The weight of “{0}” is {1}, below zero."),
    FIGURE_TOO_LONG(
            "Con số {0} trong thể lệ dài quá {1} ký tự.",
            "The figure {0} in the rules has more than {1} characters."),
    CRITERIA_WEIGH_NOTHING(
            "Tổng trọng số các tiêu chí bằng 0.", "The criteria's weights sum to nothing."),
    SIDES_WEIGH_NOTHING(
            "Tổng trọng số của ban giám khảo và khán giả bằng 0.",
            "The weights of jury and public sum to nothing."),
    SCALE_UNFIT(
            "Thang điểm của “{0}” phải có điểm thấp nhất nhỏ hơn điểm cao nhất và chia đều theo"
                    + " bước.",
            "The scale of “{0}” must rise from min to max in whole steps."),
    SCALE_NEGATIVE(
            "Phương pháp {1} không dùng được với thang điểm âm của “{0}”.",
            "{1} cannot be used with the negative scale of “{0}”."),
    TRIM_LEAVES_NOTHING(
            "Bỏ {0} điểm cao nhất và {0} điểm thấp nhất trong {1} điểm thì không còn điểm nào.",
            "Dropping the {0} highest and {0} lowest of {1} marks leaves none."),
    TRIM_UNDER_FIVE(
            "Cắt điểm cao nhất và thấp nhất cần ít nhất 5 giám khảo; thể lệ chỉ đòi {0}.",
            "Trimming needs at least 5 jurors; the rules ask for {0} only."),
    TRIM_ABOVE_QUORUM(
            "Cắt điểm cần ít nhất {0} điểm, nhưng số tối thiểu để xếp hạng là {1}.",
            "Trimming needs {0} marks, but the quorum is {1}."),
    CLIP_LIMIT_UNFIT(
            "Biên độ {0} của điểm giới hạn quanh trung bình phải lớn hơn 0.",
            "The clipping limit {0} must be above zero."),
    QUORUM_UNFIT(
            "Số điểm tối thiểu để xếp hạng là {0}, phải từ {1} trở lên.",
            "The quorum is {0}, it must be {1} or more."),
    PRESENT_MARKS_NEED_CRITERIA_FIRST(
            "Chỉ khi tính theo từng tiêu chí trước mới được dùng các điểm hiện có của phiếu còn"
                    + " thiếu.",
            "Marks of incomplete sheets can count only where criteria come first."),
    SUM_HAS_NO_GREATEST(
            "Phương pháp {0} cần điểm cao nhất có thể, mà tổng điểm các giám khảo thì không có.",
            "{0} needs a greatest possible score, and a sum over jurors has none."),
    POINTS_EMPTY("Bảng điểm theo thứ hạng đang trống.", "The list of positional points is empty."),
    POINTS_RISE(
            "Bảng điểm theo thứ hạng phải giảm dần và không âm: {1} đứng sau {0}.",
            "Positional points must fall and not be negative: {1} follows {0}."),
    TIE_BREAK_CRITERION_UNKNOWN(
            "Căn cứ phân định dùng tiêu chí “{0}” chưa khai báo.",
            "A tie-break names the criterion “{0}”, which is not declared."),
    TIE_BREAK_TWICE(
            "Căn cứ phân định “{0}” được khai báo hai lần.", "The tie-break “{0}” stands twice."),
    TIE_BREAK_UNREACHABLE(
            "Sau “{0}” không còn trường hợp hòa nào, nên “{1}” không bao giờ được dùng.",
            "After “{0}” nothing is tied any more, so “{1}” can never be used."),
    TIE_BREAK_PART_UNFIT(
            "Tên nhóm phiếu “{0}” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.",
            "The part “{0}” may hold lower-case letters, digits and hyphens only."),
    COUNTBACK_NEEDS_ONE_SCALE(
            "Đếm số điểm cao nhất chỉ công bằng khi mọi tiêu chí dùng chung một thang điểm.",
            "A countback of marks needs one scale for all criteria."),
    LOT_SEED_UNFIT(
            "Mầm rút thăm phải dài từ 8 đến 200 ký tự.",
            "The seed of the lot must have 8 to 200 characters."),
    ROUND_CUTS_NOTHING(
            "Vòng {0} chưa nói có bao nhiêu bài đi tiếp hay cần đạt mức nào.",
            "Round {0} names neither how many entries go on nor what they must reach."),
    ROUND_UNFIT(
            "Vòng {0} cần giữ ít nhất một bài và mức cần đạt từ 0 đến 100.",
            "Round {0} must keep one entry or more, and ask for 0 to 100."),

    NO_ENTRIES("Không có bài dự thi nào để xếp hạng.", "There is no entry to rank."),
    ENTRY_TWICE("Bài {0} có hai lần trong danh sách.", "Entry {0} stands twice in the list."),
    ENTRY_UNKNOWN(
            "Bảng “{1}” có bài {0} không nằm trong danh sách.",
            "The table “{1}” has entry {0}, which is not in the list."),
    SHEET_TWICE(
            "Giám khảo {1} có hai phiếu chấm cho bài {0}.",
            "Juror {1} has two sheets for entry {0}."),
    MARK_OF_RECUSED(
            "Giám khảo {1} đã từ chối chấm bài {0} mà vẫn có điểm.",
            "Juror {1} is recused from entry {0} and yet has marks."),
    MARK_OF_UNKNOWN_CRITERION(
            "Phiếu của {1} cho bài {0} có tiêu chí “{2}” chưa khai báo.",
            "The sheet of {1} for {0} has the undeclared criterion “{2}”."),
    MARK_OUTSIDE_SCALE(
            "Điểm {3} của {1} cho bài {0} ở tiêu chí “{2}” nằm ngoài thang điểm {4}–{5}.",
            "The mark {3} by {1} for {0} under “{2}” lies outside {4}–{5}."),
    MARK_OFF_STEP(
            "Điểm {3} của {1} cho bài {0} ở tiêu chí “{2}” không đúng bước {4}.",
            "The mark {3} by {1} for {0} under “{2}” is not on a step of {4}."),
    SHEET_INCOMPLETE(
            "Phiếu của {1} cho bài {0} còn thiếu tiêu chí “{2}”.",
            "The sheet of {1} for {0} lacks “{2}”."),
    VOTES_TWICE("Bài {0} có hai dòng phiếu bầu.", "Entry {0} has two lines of votes."),
    VOTES_UNFIT(
            "Số phiếu {1} của bài {0} không hợp lệ.",
            "The number of votes {1} of entry {0} cannot be."),
    TIER_TWICE("Nhóm cử tri {0} có hai trọng số.", "Tier {0} has two weights."),
    TIER_UNFIT("Tên nhóm cử tri “{0}” không hợp lệ.", "The name of tier “{0}” is unfit."),
    TIERS_WEIGH_NOTHING(
            "Mọi nhóm cử tri đều có trọng số 0.", "The weights of all tiers of voters are 0."),
    TIERS_NOT_TOLD(
            "Phiếu bầu của bài {0} không chia theo nhóm cử tri, nên không tính được trọng số.",
            "The votes of {0} are not told by tier, so they cannot be weighed."),
    TIER_WITHOUT_WEIGHT(
            "Bài {0} có phiếu của nhóm cử tri {1}, nhóm này không có trọng số.",
            "Entry {0} has votes of tier {1}, which has no weight."),
    PERIODS_UNFIT(
            "Số đợt bình chọn {0} không hợp lệ, phải từ 1 đến {1}.",
            "The number of vote periods {0} is not between 1 and {1}."),
    PERIOD_WINNERS_UNFIT(
            "Mỗi đợt bình chọn phải có từ 1 đến {1} tác phẩm thắng, không thể là {0}.",
            "A vote period has 1 to {1} winners, not {0}."),
    PERIOD_BY_VOTES_ALONE(
            "Đợt bình chọn chỉ xếp hạng theo phiếu bầu.",
            "A vote period is decided by votes alone."),
    PERIODS_NOT_TOLD(
            "Phiếu bầu của bài {0} không chia theo đợt bình chọn.",
            "The votes of {0} are not told by vote period."),
    PERIOD_DOES_NOT_COUNT(
            "Bài {0} có phiếu của đợt {1}, thể lệ không tính đợt này.",
            "Entry {0} has votes of period {1}, which the rules do not count."),
    VOTES_DO_NOT_ADD_UP(
            "Phiếu của bài {0} theo “{1}” cộng lại được {2}, khác {3}.",
            "The votes of {0} by “{1}” add up to {2}, not {3}."),

    BUNDLE_TOO_LARGE("Gói kết quả lớn quá {0} byte.", "The bundle is larger than {0} bytes."),
    BUNDLE_NOT_A_ZIP("Tệp không phải gói zip nguyên vẹn.", "The file is not a whole zip archive."),
    BUNDLE_TOO_MANY_FILES("Gói kết quả có quá {0} tệp.", "The bundle holds more than {0} files."),
    BUNDLE_NAME_UNFIT(
            "Tên tệp “{0}” không được phép có trong gói kết quả.",
            "The file name “{0}” has no place in a bundle."),
    BUNDLE_FILE_TWICE("Tệp “{0}” có hai lần.", "The file “{0}” stands twice."),
    BUNDLE_COMPRESSED(
            "Tệp “{0}” bị nén; gói kết quả không dùng nén.",
            "The file “{0}” is compressed; bundles are not."),
    BUNDLE_FILE_MISSING("Gói kết quả thiếu tệp “{0}”.", "The bundle lacks the file “{0}”."),
    BUNDLE_FILE_EXTRA(
            "Gói kết quả có tệp lạ “{0}”.", "The bundle has the file “{0}” that nothing names."),
    BUNDLE_REPACKED(
            "Gói đã bị hỏng, cắt bớt, nối thêm hoặc đóng gói lại.",
            "The bundle was damaged, cut, lengthened or packed anew."),
    BUNDLE_FILE_UNREADABLE("Tệp “{0}” không đọc được.", "The file “{0}” cannot be read."),
    BUNDLE_NOT_CANONICAL(
            "Tệp “{0}” không ở dạng chuẩn.", "The file “{0}” is not in its canonical form."),
    SIGNATURE_INVALID(
            "Chữ ký không khớp với bản kê: khóa {0}.",
            "The signature does not fit the manifest: key {0}."),
    KEY_NOT_TRUSTED(
            "Gói được ký bằng khóa {0}, không phải khóa tin cậy {1}.",
            "The bundle is signed by the key {0}, not by the trusted {1}."),
    FILE_CHANGED(
            "Tệp “{0}” đã bị sửa: bản kê ghi {1}, tệp có {2}.",
            "The file “{0}” was changed: the manifest says {1}, the file has {2}."),
    RULES_DIGEST_DIFFERS(
            "Hạng mục “{0}”: thể lệ đã khóa là {1}, thể lệ trong gói là {2}.",
            "Category “{0}”: the locked rules are {1}, those in the bundle {2}."),
    RULES_REFUSED(
            "Hạng mục “{0}”: thể lệ không dùng được.", "Category “{0}”: the rules cannot work."),
    TABLES_REFUSED(
            "Hạng mục “{0}”: không xếp hạng được các bảng điểm và phiếu.",
            "Category “{0}”: marks and votes cannot be ranked."),
    PLACE_DIFFERS(
            "Hạng mục “{0}”: công bố {1} hạng {2}, tính lại được hạng {3}.",
            "Category “{0}”: {1} was published in place {2}, the recount gives {3}."),
    FIGURE_DIFFERS(
            "Hạng mục “{0}”: “{1}” công bố là {2}, tính lại được {3}.",
            "Category “{0}”: “{1}” was published as {2}, the recount gives {3}.");

    private final String vietnamese;
    private final String english;

    ReasonCode(String vietnamese, String english) {
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
