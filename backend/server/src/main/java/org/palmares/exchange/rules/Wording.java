// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

import org.palmares.contest.InvitationState;
import org.palmares.contest.Role;
import org.palmares.entry.EntryState;
import org.palmares.entry.QuotaState;
import org.palmares.exchange.ExportContent;
import org.palmares.kernel.Text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of tables that go out. */
public final class Wording {

    private Wording() {}

    public static Text sheet(ExportContent content) {
        return switch (content) {
            case ENTRIES, TEMPLATE_ENTRIES -> new Text("Tác phẩm", "Works");
            case UNITS, TEMPLATE_UNITS -> new Text("Đơn vị", "Units");
            case MEMBERS -> new Text("Thành viên", "Members");
            case TEMPLATE_COORDINATORS -> new Text("Đầu mối đơn vị", "Coordinators");
            case TEMPLATE_JURORS -> new Text("Giám khảo", "Jurors");
        };
    }

    public static List<String> entryHeaders(Locale locale) {
        return in(
                locale,
                new Text("Mã số dự thi", "Number"),
                new Text("Trạng thái", "State"),
                new Text("Thời điểm nộp", "Handed in at"));
    }

    public static List<String> unitHeaders(Locale locale) {
        return in(
                locale,
                new Text("Tổng tác phẩm (cả trực thuộc)", "Works with units below"),
                new Text("Tác phẩm của riêng đơn vị", "Own works"),
                new Text("Chờ sơ loại", "Waiting for screening"),
                new Text("Được nhận", "Accepted"),
                new Text("Bị loại", "Refused"),
                new Text("Đã rút", "Withdrawn"),
                new Text("Bản nháp", "Drafts"),
                new Text("So với chỉ tiêu", "Against quota"));
    }

    public static List<String> memberHeaders(Locale locale) {
        return in(
                locale,
                new Text("Họ và tên", "Name"),
                new Text("E-mail", "E-mail"),
                new Text("Vai trò", "Role"),
                new Text("Mã đơn vị", "Unit code"),
                new Text("Trạng thái", "State"),
                new Text("Từ lúc", "Since"));
    }

    public static Text state(EntryState state) {
        return switch (state) {
            case DRAFT -> new Text("Bản nháp", "Draft");
            case SUBMITTED -> new Text("Chờ sơ loại", "Waiting for screening");
            case ACCEPTED -> new Text("Được nhận", "Accepted");
            case REFUSED -> new Text("Bị loại", "Refused");
            case WITHDRAWN -> new Text("Đã rút", "Withdrawn");
            case DISQUALIFIED -> new Text("Bị hủy kết quả", "Disqualified");
        };
    }

    public static Text quota(QuotaState state) {
        return switch (state) {
            case NONE -> new Text("", "");
            case BEHIND -> new Text("Chưa đủ", "Behind");
            case MET -> new Text("Đạt", "Met");
            case FULL -> new Text("Đã tối đa", "Full");
        };
    }

    public static Text role(Role role) {
        return switch (role) {
            case ORGANISER -> new Text("Ban Tổ chức", "Organiser");
            case SCREENER -> new Text("Người sơ loại", "Screener");
            case JUROR -> new Text("Giám khảo", "Juror");
            case COORDINATOR -> new Text("Đầu mối đơn vị", "Coordinator");
            case JURY_CHAIR -> new Text("Chủ tịch hội đồng", "Jury chair");
            case SECRETARY -> new Text("Ban Thư ký", "Secretary");
            case EDITOR -> new Text("Biên tập viên", "Editor");
            case OBSERVER -> new Text("Giám sát", "Observer");
            case TESTER -> new Text("Người thử", "Tester");
        };
    }

    public static Text member() {
        return new Text("Đã tham gia", "Member");
    }

    public static Text invited(InvitationState state) {
        return switch (state) {
            case SENT -> new Text("Đã gửi thư mời", "Invitation sent");
            case OPENED -> new Text("Đã mở thư mời", "Invitation opened");
            case EXPIRED -> new Text("Thư mời hết hạn", "Invitation expired");
            case MADE, ACCEPTED, REVOKED -> new Text("Có đường dẫn mời", "Link made");
        };
    }

    private static List<String> in(Locale locale, Text... texts) {
        return Stream.of(texts).map(text -> text.in(locale)).toList();
    }
}
