// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.contest.CompanionKind;
import org.palmares.tools.quickstart.DemoAwardWork.Piece;
import org.palmares.tools.quickstart.DemoAwardWork.Sheet;

import java.util.List;

/** The works of the press award; papers, people and places are made up. */
final class DemoPress {

    private DemoPress() {}

    static List<DemoAwardWork> works() {
        return List.of(series(), print(), photos(), radio(), article(), post());
    }

    private static DemoAwardWork series() {
        return new DemoAwardWork(
                DemoGenre.TELEVISION,
                "Chi bộ trên mây",
                "Ba tập phim ngắn về một chi bộ vùng cao: mở đường, mở lớp và giữ rừng.",
                "Giàng A Tủa",
                List.of(
                        film("Tập 1: Con đường lên bản", 1, 9),
                        film("Tập 2: Lớp học buổi tối", 2, 10),
                        film("Tập 3: Rừng xanh trở lại", 3, 12)));
    }

    private static Piece film(String title, int number, int scene) {
        var sheet =
                new Sheet(
                        null,
                        "",
                        "tap-%d.mp4".formatted(number),
                        "video/mp4",
                        file -> DemoVideo.draw(scene, file));
        return new Piece(title, "", "", List.of(sheet));
    }

    private static DemoAwardWork print() {
        DemoStory story = DemoPressTexts.PRINT;
        var sheet =
                new Sheet(
                        null,
                        "",
                        "nguoi-giu-lua.pdf",
                        "application/pdf",
                        file -> DemoPrint.newspaper(story, 3, file));
        return new DemoAwardWork(
                DemoGenre.PRINT,
                story.title(),
                "Ghi chép về người bí thư chi bộ mười lăm năm đi từng nhà vận động.",
                "Hoàng Thị Sen",
                List.of(new Piece("", "", "", List.of(sheet))));
    }

    private static DemoAwardWork photos() {
        return new DemoAwardWork(
                DemoGenre.PHOTO,
                "Mùa nước đổ",
                "Bộ ba ảnh về ngày đầu vụ cấy trên ruộng bậc thang.",
                "Lường Văn Thịnh",
                List.of(
                        new Piece(
                                "",
                                "",
                                "",
                                List.of(
                                        photo(0, "Sớm mai trên đỉnh đèo, trước giờ xuống ruộng."),
                                        photo(1, "Nước về, cả bản cùng ra đồng."),
                                        photo(
                                                2,
                                                "Chiều muộn, thửa ruộng cuối cùng đã cấy"
                                                        + " xong.")))));
    }

    private static Sheet photo(int scene, String caption) {
        return new Sheet(
                CompanionKind.PICTURE,
                caption,
                "anh-%d.jpg".formatted(scene + 1),
                "image/jpeg",
                file -> DemoPhoto.draw(scene, file));
    }

    private static DemoAwardWork radio() {
        DemoStory story = DemoPressTexts.RADIO;
        var sound = new Sheet(null, "", "tieng-loa.m4a", "audio/mp4", DemoSound::draw);
        var script =
                new Sheet(
                        CompanionKind.SCRIPT,
                        "Kịch bản",
                        "kich-ban.pdf",
                        "application/pdf",
                        file -> DemoPrint.script(story, file));
        return new DemoAwardWork(
                DemoGenre.RADIO,
                story.title(),
                "Câu chuyện truyền thanh về chiếc loa gọi cả bản dậy sớm.",
                "Nông Thị Thắm",
                List.of(new Piece("", "", "", List.of(sound, script))));
    }

    private static DemoAwardWork article() {
        return new DemoAwardWork(
                DemoGenre.ARTICLE,
                "Bài toán thoát nghèo của bí thư trẻ",
                "Phóng sự về một bí thư chi bộ hai mươi chín tuổi và đồi chè của bản.",
                "Triệu Minh Đức",
                List.of(
                        new Piece(
                                "",
                                DemoPressTexts.ARTICLE,
                                "",
                                List.of(
                                        photo(3, "Đồi chè của hợp tác xã nhìn từ con đường mới."),
                                        photo(
                                                5,
                                                "Buổi sáng ở bản, nơi có ba mươi hộ trồng"
                                                        + " chè.")))));
    }

    private static DemoAwardWork post() {
        DemoStory story = DemoPressTexts.POST;
        var seen =
                new Sheet(
                        CompanionKind.POST_SCREENSHOT,
                        "Bài đăng như bạn đọc thấy trên điện thoại",
                        "bai-dang.png",
                        "image/png",
                        file -> DemoPrint.post(story, 4, file));
        return new DemoAwardWork(
                DemoGenre.POST,
                story.title(),
                "Bài đăng về một buổi sáng ở bộ phận một cửa của xã.",
                "Mạc Thu Phương",
                List.of(
                        new Piece(
                                "",
                                "",
                                "https://baothuongngan.example/mot-ngay-o-bo-phan-mot-cua",
                                List.of(seen))));
    }
}
