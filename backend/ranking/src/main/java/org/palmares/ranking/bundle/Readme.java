// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import java.nio.charset.StandardCharsets;

/** What somebody reads who opens the archive without knowing what it is. */
final class Readme {

    private static final String TEXT =
            """
            %1$s
            Kết quả công bố, phiên bản %2$d / Published result, version %2$d

            TIẾNG VIỆT
            Gói này chứa mọi số liệu đã quyết định thứ hạng, để bất kỳ ai cũng tính lại được.
            Bài dự thi mang mã số, giám khảo mang số hiệu; trong gói không có tên người.
              categories/<hạng mục>/entries.json   mã các bài dự thi
              categories/<hạng mục>/rules.json     thể lệ đã khóa
              categories/<hạng mục>/marks.json     điểm của từng giám khảo, kể cả từ chối chấm
              categories/<hạng mục>/tally.json     số phiếu được tính và số phiếu bị loại theo lý do
              categories/<hạng mục>/standing.json  thứ hạng đã công bố
              manifest.json, signature.json        bản kê SHA-256 và chữ ký Ed25519
            Tính lại bằng Java 17 trở lên:
              java -jar palmares-verifier.jar recount <gói này>
            Nên thêm --key với dấu vân tay khóa mà ban tổ chức công bố ở nơi khác.

            ENGLISH
            This archive holds every figure that decided the places, so that anybody can recount them.
            Entries bear codes and jurors bear numbers; no person is named.
              categories/<category>/entries.json   the codes of the entries
              categories/<category>/rules.json     the locked rules
              categories/<category>/marks.json     every juror's marks, recusals included
              categories/<category>/tally.json     votes counted, and votes excluded by reason
              categories/<category>/standing.json  the published places
              manifest.json, signature.json        SHA-256 of every file, and the Ed25519 signature
            Recount with Java 17 or newer:
              java -jar palmares-verifier.jar recount <this archive>
            Better add --key with the fingerprint that the organiser published elsewhere.
            """;

    private Readme() {}

    static byte[] of(BundleContents contents) {
        return String.format(TEXT, contents.contest(), contents.version())
                .getBytes(StandardCharsets.UTF_8);
    }
}
