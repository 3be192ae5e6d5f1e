// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.util.List;

/** One work of the demo. */
record DemoWork(String title, String description, List<String> authors) {

    static final List<DemoWork> ALL =
            List.of(
                    new DemoWork(
                            "Bát cháo sáng cổng bệnh viện",
                            "Ba giờ sáng, bếp cháo của các cô chú hưu trí đã đỏ lửa. Mỗi ngày hơn"
                                    + " hai trăm suất, không thiếu bữa nào suốt chín năm.",
                            List.of("Nguyễn Thị Hồng Nhung")),
                    new DemoWork(
                            "Chuyến đò không thu tiền",
                            "Ông lái đò đưa học trò qua sông, mùa lũ cũng như mùa cạn.",
                            List.of("Trương Văn Hậu", "Lò Thị Mây")),
                    new DemoWork(
                            "Tiếng chổi đêm",
                            "Một ca làm việc của chị lao công trên phố chính, kể bằng âm thanh.",
                            List.of("Đặng Quỳnh Chi")),
                    new DemoWork(
                            "Lớp học dưới gốc đa",
                            "Thầy giáo về hưu mở lớp xóa mù chữ cho người lớn tuổi trong bản.",
                            List.of("Nhóm tác giả Đài xã Hoàng Nông")),
                    new DemoWork(
                            "Trả lại chiếc ví",
                            "Cậu bé nhặt được chiếc ví và hành trình đi tìm chủ nhân qua ba khu"
                                    + " chợ.",
                            List.of("Phạm Gia Khánh")),
                    new DemoWork(
                            "Vườn chè của mẹ",
                            "Hai chị em giữ lại vườn chè cổ và cách làm chè sạch của gia đình.",
                            List.of("Hà Thị Thu", "Hà Văn Thành")),
                    new DemoWork(
                            "Đường mới qua đèo",
                            "Cả xóm hiến đất mở đường, nửa năm lao động công ích gói trong mười"
                                    + " giây.",
                            List.of("Ma Seo Páo")),
                    new DemoWork(
                            "Lời chào buổi sớm",
                            "Anh cảnh sát giao thông và những lời chào với học sinh mỗi sáng.",
                            List.of("Bùi Tuấn Kiệt")));
}
