// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange.rules;

import org.palmares.exchange.CellForm;
import org.palmares.exchange.Column;
import org.palmares.exchange.TableKind;
import org.palmares.kernel.Text;

import java.util.List;

/**
 * The columns of each kind of table, in the order of its template. Examples carry keys that nobody
 * has (VD, "for example"), because a row that equals them is taken for the template's own.
 */
public final class Columns {

    private static final Column EMAIL =
            column("email", "E-mail", "E-mail", CellForm.EMAIL, 254, "an.nguyen@example.vn")
                    .also("Thư điện tử", "Địa chỉ e-mail", "Hộp thư", "mail")
                    .said(
                            "Thư mời được gửi tới đây; để trống thì hệ thống tạo đường dẫn mời.",
                            "The invitation is mailed there; left empty, a link is made instead.");

    private static final Column PHONE =
            column("phone", "Điện thoại", "Phone", CellForm.PHONE, 20, "0912345678")
                    .also("Số điện thoại", "Di động", "SĐT", "ĐT", "Mobile", "Telephone")
                    .said("Giữ nguyên số 0 ở đầu.", "Leading zeros are kept.");

    private static final List<Column> UNITS =
            List.of(
                    column("code", "Mã đơn vị", "Unit code", CellForm.TEXT, 40, "VD-01")
                            .also("Mã", "Mã số đơn vị", "Code")
                            .needed()
                            .said(
                                    "Mã riêng, không trùng trong cuộc thi; nhập lại cùng mã là"
                                            + " sửa.",
                                    "Unique in the contest; the same code again is a change."),
                    column("name", "Tên đơn vị", "Unit name", CellForm.TEXT, 200, "Xã Đại Từ")
                            .also("Đơn vị", "Tên", "Unit", "Name")
                            .needed()
                            .said("Tên đầy đủ.", "The full name."),
                    column("kind", "Loại đơn vị", "Unit kind", CellForm.TEXT, 60, "Xã")
                            .also("Loại", "Loại hình", "Cấp", "Kind", "Type")
                            .said(
                                    "Ví dụ: Tỉnh, Xã, Chi đoàn.",
                                    "Such as province, commune, branch."),
                    column("parent", "Mã đơn vị cấp trên", "Parent code", CellForm.TEXT, 40, "VD")
                            .also(
                                    "Đơn vị cấp trên",
                                    "Cấp trên",
                                    "Trực thuộc",
                                    "Mã cấp trên",
                                    "Parent")
                            .said(
                                    "Mã của đơn vị cấp trên, trong bảng này hoặc đã có; trống là"
                                            + " cấp cao nhất.",
                                    "The code of the unit above; empty at the top."),
                    column("minimum", "Số tác phẩm tối thiểu", "Minimum", CellForm.NUMBER, 5, "2")
                            .also("Tối thiểu", "Chỉ tiêu", "Minimum of works", "Min")
                            .said("Số nguyên, có thể để trống.", "A whole number, or empty."),
                    column("maximum", "Số tác phẩm tối đa", "Maximum", CellForm.NUMBER, 5, "10")
                            .also("Tối đa", "Maximum of works", "Max")
                            .said("Số nguyên, có thể để trống.", "A whole number, or empty."));

    private static final List<Column> JURORS =
            List.of(
                    column("name", "Họ và tên", "Name", CellForm.TEXT, 120, "Nguyễn Văn An")
                            .also("Họ tên", "Tên", "Giám khảo", "Full name", "Juror")
                            .needed()
                            .said("Tên ghi trên thư mời.", "The name on the invitation."),
                    EMAIL,
                    PHONE);

    private static final List<Column> COORDINATORS =
            List.of(
                    column("unit", "Mã đơn vị", "Unit code", CellForm.TEXT, 40, "VD-01")
                            .also("Đơn vị", "Unit")
                            .needed()
                            .said("Mã của đơn vị đã có.", "The code of a unit that is there."),
                    column("name", "Họ và tên", "Name", CellForm.TEXT, 120, "Nguyễn Văn An")
                            .also("Họ tên", "Tên", "Cán bộ đầu mối", "Đầu mối", "Full name")
                            .needed()
                            .said("Tên ghi trên thư mời.", "The name on the invitation."),
                    EMAIL,
                    PHONE);

    private static final List<Column> ENTRIES =
            List.of(
                    column("key", "Mã hồ sơ", "Key", CellForm.TEXT, 40, "VD-001")
                            .also("Mã", "Số hồ sơ", "Mã tác phẩm", "Own key", "File number")
                            .needed()
                            .said(
                                    "Mã riêng của thư ký; nhập lại cùng mã là sửa.",
                                    "The secretariat's own key; the same key again is a change."),
                    column("title", "Tên tác phẩm", "Title", CellForm.TEXT, 200, "Đêm hội làng")
                            .also("Tác phẩm", "Tiêu đề", "Work")
                            .needed()
                            .said("Như ghi trên tác phẩm.", "As written on the work."),
                    column("category", "Hạng mục", "Category", CellForm.TEXT, 200, "")
                            .also("Loại hình", "Thể loại")
                            .needed()
                            .said("Đúng tên hạng mục của cuộc thi.", "The category's name."),
                    column(
                                    "authors",
                                    "Tác giả",
                                    "Authors",
                                    CellForm.LIST,
                                    2_500,
                                    "Nguyễn Văn An; Trần Thị Bình")
                            .also("Nhóm tác giả", "Họ tên tác giả", "Author")
                            .needed()
                            .said(
                                    "Nhiều người cách nhau bằng dấu chấm phẩy hoặc xuống dòng.",
                                    "Several with semicolons or line breaks between them."),
                    column("unit", "Mã đơn vị", "Unit code", CellForm.TEXT, 40, "VD-01")
                            .also("Đơn vị", "Unit")
                            .said("Mã của đơn vị đã có.", "The code of a unit that is there."),
                    column(
                                    "description",
                                    "Mô tả",
                                    "Description",
                                    CellForm.LINES,
                                    5_000,
                                    "Phóng sự ngắn.")
                            .also("Giới thiệu", "Nội dung", "Tóm tắt", "Summary")
                            .said("Có thể để trống.", "May be empty."),
                    PHONE.said(
                            "Của tác giả; giữ nguyên số 0 ở đầu.", "The author's; zeros are kept."),
                    EMAIL.said("Của tác giả.", "The author's."),
                    column(
                                    "links",
                                    "Đường dẫn",
                                    "Links",
                                    CellForm.LINKS,
                                    4_000,
                                    "https://example.vn/bai-viet")
                            .also("Link", "Liên kết", "Đường link", "Link bài đăng")
                            .said(
                                    "Bài đã đăng; nhiều đường dẫn thì xuống dòng.",
                                    "Published posts."),
                    column(
                                    "files",
                                    "Tên tệp",
                                    "File names",
                                    CellForm.LIST,
                                    2_000,
                                    "dem-hoi-lang.mp4")
                            .also("Tệp", "File", "Files", "Tên file")
                            .said(
                                    "Tệp sẽ thả vào sau, khớp theo tên.",
                                    "Files dropped later, by name."),
                    column(
                                    "published",
                                    "Ngày đăng",
                                    "Published on",
                                    CellForm.DATE,
                                    10,
                                    "15/11/2026")
                            .also(
                                    "Ngày phát hành",
                                    "Ngày phát sóng",
                                    "Ngày đăng phát",
                                    "Publication date")
                            .said("ngày/tháng/năm", "day/month/year"));

    private Columns() {}

    public static List<Column> of(TableKind kind) {
        return switch (kind) {
            case UNITS -> UNITS;
            case COORDINATORS -> COORDINATORS;
            case JURORS -> JURORS;
            case ENTRIES -> ENTRIES;
        };
    }

    public static Column of(TableKind kind, String id) {
        return of(kind).stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private static Column column(
            String id, String vi, String en, CellForm form, int most, String example) {
        return new Column(
                id, new Text(vi, en), List.of(), false, form, most, example, new Text("", ""));
    }
}
