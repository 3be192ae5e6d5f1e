// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.reason.Language;

/** What {@code --help} prints. */
final class Help {

    private static final String VIETNAMESE =
            """
            Palmares verifier – tính lại kết quả cuộc thi

              recount GÓI [--key TỆP|DẤU_VÂN_TAY] [--lang vi|en]
                  Kiểm chữ ký, bản kê, thể lệ, các bảng, rồi tính lại thứ hạng của một gói kết quả.
                  --key nhận khóa công khai Ed25519 (PEM hoặc DER) hay dấu vân tay SHA-256 của khóa.

              rank --rules TỆP [--marks TỆP] [--votes TỆP] [--external TỆP] [--entries TỆP]
                   [--seed MẦM] [--until VÒNG] [--explain BÀI|all] [--format table|csv|json] [--lang vi|en]
                  Xếp hạng bảng số liệu của chính bạn.
                  --rules     thể lệ, JSON palmares-rules/2 (nhiều vòng, nhiều phần) hoặc palmares-rules/1
                  --marks     CSV: entry,juror,criterion,mark, thêm round, part, panel khi cần
                              (ô trống: thiếu điểm; recused: từ chối chấm; eliminated: loại bài)
                  --votes     CSV: entry,votes, thêm round, part khi cần; cột khác chia phiếu theo nhóm,
                              tên cột là tên cách chia (country, day) mà thể lệ nhắc đến
                  --external  CSV: entry,figure, thêm round, part khi cần: số liệu nhập từ nơi khác
                  --entries   CSV: entry: thứ tự danh sách, kể cả bài không ai chấm hay bầu
                  --seed      mầm rút thăm đã cam kết trong thể lệ
                  --until     vòng cuối cùng cần xếp hạng, khi các vòng sau chưa có số liệu
                  --explain   từng bước tính của một bài, hoặc của mọi bài
                  Với palmares-rules/1, bảng phiếu là entry,votes hoặc entry,<nhóm>,votes.
                  CSV là UTF-8, có dòng tiêu đề, ngăn bằng dấu phẩy hoặc chấm phẩy
                  (ngăn bằng chấm phẩy thì số được viết với dấu phẩy thập phân).

              schema [1|2]
                  In JSON Schema của định dạng thể lệ (mặc định: 2).

            Mã kết thúc
              0 khớp, xếp hạng xong     1 lỗi của chương trình     2 gõ sai lệnh
              3 không đọc được tệp      4 gói hỏng hoặc sai dạng   5 chữ ký hoặc khóa sai
              6 tệp trong gói bị sửa    7 thể lệ không dùng được   8 bảng số liệu không hợp lệ
              9 kết quả công bố khác kết quả tính lại
            """;

    private static final String ENGLISH =
            """
            Palmares verifier – recounts contest results

              recount BUNDLE [--key FILE|FINGERPRINT] [--lang vi|en]
                  Checks signature, manifest, rules and tables of a bundle and recounts its places.
                  --key takes an Ed25519 public key (PEM or DER) or the SHA-256 fingerprint of one.

              rank --rules FILE [--marks FILE] [--votes FILE] [--external FILE] [--entries FILE]
                   [--seed SEED] [--until ROUND] [--explain ENTRY|all] [--format table|csv|json] [--lang vi|en]
                  Ranks tables of your own.
                  --rules     the rules, JSON palmares-rules/2 (rounds and parts) or palmares-rules/1
                  --marks     CSV: entry,juror,criterion,mark, and round, part, panel where needed
                              (empty: missing; recused: a recusal; eliminated: the juror bars it)
                  --votes     CSV: entry,votes, and round, part where needed; any other column divides
                              the votes into groups, and its header is the name the rules use (country)
                  --external  CSV: entry,figure, and round, part where needed: imported figures
                  --entries   CSV: entry: the order of the list, with entries nobody marked or voted for
                  --seed      the seed of the lots that the rules commit to
                  --until     the last round to rank, while later ones have no figures yet
                  --explain   every step of one entry, or of all
                  Under palmares-rules/1 the votes are entry,votes or entry,<part>,votes.
                  CSV is UTF-8 with a header line, separated by commas or semicolons
                  (with semicolons figures may have a decimal comma).

              schema [1|2]
                  Prints the JSON Schema of the format of rules (2 if not said).

            Exit codes
              0 agrees, or ranked       1 the program failed       2 wrong usage
              3 a file is unreadable    4 the bundle is malformed  5 signature or key is wrong
              6 a file was changed      7 the rules cannot work    8 the tables cannot be ranked
              9 the published result differs from the recount
            """;

    private Help() {}

    static String text(Language language) {
        return language.choose(VIETNAMESE, ENGLISH);
    }
}
