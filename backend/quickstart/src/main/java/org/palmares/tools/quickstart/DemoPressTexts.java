// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.util.List;

/** What the press award's works say. */
final class DemoPressTexts {

    static final DemoStory PRINT =
            new DemoStory(
                    DemoStory.PAPER,
                    "Người giữ lửa ở bản Nậm Mây",
                    "Ghi chép của Hoàng Thị Sen",
                    List.of(
                            "Bốn giờ sáng, sương còn đặc quánh trên mái bản, bếp nhà ông Lò Văn Pín"
                                + " đã đỏ lửa. Mười lăm năm làm bí thư chi bộ, ông giữ thói quen"
                                + " dậy trước mọi người để kịp ghé từng nhà trước giờ lên nương.",
                            "Ngày ông nhận việc, cả bản chỉ có bảy đảng viên, đường vào là lối mòn"
                                + " trâu đi. Cuộc họp đầu tiên, ông không đọc văn bản mà hỏi từng"
                                + " người một câu: nhà mình đang thiếu gì nhất?",
                            "Câu trả lời nhiều nhất là con đường. Chi bộ bàn ba buổi tối, rồi chính"
                                    + " ông hiến bốn trăm mét vuông đất ruộng. Sau ông là nhà chị"
                                    + " Mua, nhà anh Sùng, rồi cả bản. Chín tháng sau, chiếc xe tải"
                                    + " đầu tiên chở ngô xuống chợ.",
                            "Có đường, ông lại lo cái chữ. Lớp học buổi tối mở ngay tại nhà văn"
                                + " hóa, thầy là cô giáo cắm bản và hai đoàn viên. Người lớn tuổi"
                                + " nhất trong lớp năm nay bảy mươi hai.",
                            "“Nói thì ai cũng nói được. Mình làm trước, dân nhìn thấy thì dân"
                                + " theo”, ông Pín cười, tay vẫn thoăn thoắt buộc lại mái bếp của"
                                + " nhà hàng xóm vừa tốc sau cơn gió đêm."),
                    "Con đường vào bản Nậm Mây sau chín tháng chung tay. Bản và người trong bài là"
                            + " hư cấu, dùng để thử phần mềm.",
                    "“Mình làm trước, dân nhìn thấy thì dân theo.”");

    static final DemoStory RADIO =
            new DemoStory(
                    DemoStory.PAPER,
                    "Tiếng loa đầu bản",
                    "Nông Thị Thắm biên soạn và thể hiện",
                    List.of(
                            "(Nhạc hiệu, nhỏ dần. Tiếng gà gáy, tiếng suối.)",
                            "PHÁT THANH VIÊN: Năm giờ rưỡi sáng, chiếc loa treo trên cây gạo đầu"
                                    + " bản cất tiếng. Người đọc không phải phát thanh viên, mà là"
                                    + " bác Hứa Văn Chài, cựu chiến binh, bí thư chi bộ.",
                            "BÁC CHÀI: Bà con mình chú ý, hôm nay trạm y tế tiêm phòng cho các"
                                    + " cháu. Nhà nào có trâu thả rừng nhớ lùa về trước giờ trưa.",
                            "PHÁT THANH VIÊN: Mười một năm, chưa buổi nào loa lỡ hẹn, kể cả những"
                                    + " ngày mưa lũ cắt đôi con đường.",
                            "(Nhạc kết.)"),
                    "",
                    "");

    /** Its pictures go by the names of their files until they have keys. */
    static final String ARTICLE =
            """
            Ở tuổi hai mươi chín, **Triệu Thị Hạnh** là bí thư chi bộ trẻ nhất xã. Việc đầu tiên chị làm không phải là họp, mà là đếm: bao nhiêu hộ còn nghèo, mỗi hộ có bao nhiêu gốc chè cổ.

            ![Đồi chè của hợp tác xã nhìn từ con đường mới](picture:anh-4.jpg)

            ## Ba mươi hộ, một thương hiệu

            Chè của bản ngon nhưng bán lẻ từng gùi, giá do người mua định đoạt. Chi bộ bàn với từng nhà lập tổ hợp tác:

            - cùng một cách hái, *một tôm hai lá*;
            - cùng một lò sao, dùng điện thay củi;
            - cùng một nhãn, có mã truy xuất từng mẻ.

            > Trước đây mỗi nhà một giá. Bây giờ cả bản một lời.

            ![Buổi sáng ở bản, nơi có ba mươi hộ trồng chè](picture:anh-6.jpg)

            ## Kết quả sau ba vụ

            Giá chè búp tươi tăng gấp rưỡi, mười bốn hộ viết đơn xin thoát nghèo. Điều chị Hạnh mừng nhất là năm thanh niên đi làm xa đã trở về.

            *Bản, người và số liệu trong bài là hư cấu, dùng để thử phần mềm.*
            """;

    static final DemoStory POST =
            new DemoStory(
                    DemoStory.PAPER,
                    "Một ngày ở bộ phận một cửa",
                    "Mạc Thu Phương · 12/10/2026",
                    List.of(
                            "Bảy giờ kém mười, chị Dung đã mở cửa, bật máy và pha sẵn ấm trà cho"
                                    + " người đến sớm.",
                            "Hồ sơ đầu tiên trong ngày là giấy khai sinh của một em bé mới ba ngày"
                                    + " tuổi. Mười hai phút sau, người cha cầm tờ giấy còn ấm, cười"
                                    + " mãi không thôi.",
                            "Bài viết và nhân vật là hư cấu, dùng để thử phần mềm."),
                    "",
                    "");

    private DemoPressTexts() {}
}
