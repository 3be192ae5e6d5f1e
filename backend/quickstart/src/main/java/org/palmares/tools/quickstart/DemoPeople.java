// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.kernel.Text;
import org.palmares.tools.identity.DemoPerson;

import java.util.List;
import java.util.stream.Stream;

/** The people of the demo. */
final class DemoPeople {

    static final String PASSWORD = "palmares-demo";

    static final DemoPerson ORGANISER =
            person(
                    "Lê Thu Hà",
                    "btc@palmares.test",
                    new Text("Ban Tổ chức", "organiser"),
                    "organiser");

    static final DemoPerson ADMINISTRATOR =
            person(
                    "Đỗ Hải Yến",
                    "quantri@palmares.test",
                    new Text("quản trị hệ thống", "administrator"),
                    "administrator");

    static final DemoPerson SCREENER =
            person("Phạm Quốc Bảo", "soloai@palmares.test", new Text("sơ loại", "screener"));

    static final List<DemoPerson> JURORS =
            List.of(
                    person(
                            "Nguyễn Minh Anh",
                            "giamkhao1@palmares.test",
                            new Text("giám khảo", "juror")),
                    person(
                            "Trần Đức Long",
                            "giamkhao2@palmares.test",
                            new Text("giám khảo", "juror")),
                    person(
                            "Hoàng Thị Lan",
                            "giamkhao3@palmares.test",
                            new Text("giám khảo", "juror")));

    static final DemoPerson ENTRANT =
            person("Vũ Thanh Tùng", "tacgia@palmares.test", new Text("tác giả", "entrant"));

    private DemoPeople() {}

    static Stream<DemoPerson> all() {
        return Stream.concat(
                Stream.of(ORGANISER, SCREENER, ENTRANT, ADMINISTRATOR), JURORS.stream());
    }

    private static DemoPerson person(String name, String email, Text part, String... roles) {
        return new DemoPerson(name, email, PASSWORD, part, List.of(roles));
    }
}
