// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Calendar;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestDefinition.CategoryDefinition;
import org.palmares.contest.ContestDefinition.CriterionDefinition;
import org.palmares.contest.ContestDefinition.PrizeDefinition;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.PrizeKind;
import org.palmares.contest.TieBreak;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the organisers of the demo declare. */
final class DemoContests {

    static final String FIRST = "loi-hay-viec-dep";
    static final String SECOND = "bao-chi-bua-liem-vang";

    private DemoContests() {}

    static ContestDefinition first(String slug, Calendar calendar) {
        return definition(
                slug,
                new Text("Lời hay, việc đẹp 2026", "Kind Words, Good Deeds 2026"),
                new Text("Tỉnh Đoàn (dữ liệu thử)", "Youth Union (demo data)"),
                new Text(
                        "Cuộc thi sáng tạo nội dung số về những lời nói hay, những việc làm đẹp"
                                + " trong đời sống hằng ngày. Mọi người dân đều có thể gửi video dự"
                                + " thi.",
                        "A contest of digital works about kind words and good deeds of everyday"
                                + " life. Everybody may hand in a video."),
                new Text(
                        "Video dài tối đa 10 phút, khung hình ngang hoặc dọc.",
                        "A video of at most 10 minutes, landscape or portrait."),
                "#17603f",
                calendar,
                List.of(new CategoryDefinition(new Text("Video clip", "Video clip"), CRITERIA)),
                prizes(1));
    }

    static ContestDefinition second(Calendar calendar) {
        return definition(
                SECOND,
                new Text("Giải báo chí Búa liềm vàng (thử)", "Golden Hammer and Sickle (demo)"),
                new Text("Hội Nhà báo tỉnh (dữ liệu thử)", "Journalists' association (demo data)"),
                new Text(
                        "Giải thưởng dành cho tác phẩm báo chí về xây dựng Đảng: truyền hình, báo"
                                + " in, ảnh, phát thanh, báo điện tử và bài đăng trên mạng. Đang"
                                + " nhận tác phẩm: hãy thử gửi một tác phẩm.",
                        "A press award for television, print, photographs, radio, articles and"
                                + " published posts. It is taking works now: try to hand one in."),
                new Text(
                        "Phim (đến năm tập), báo in (PDF), ảnh, chương trình phát thanh kèm kịch"
                                + " bản, bài báo điện tử hoặc bài đăng trên mạng.",
                        "A film of up to five parts, print (PDF), photographs, radio with its"
                                + " script, an online article or a published post."),
                "#a3282a",
                calendar,
                DemoGenre.categories(CRITERIA),
                prizes(DemoGenre.values().length));
    }

    private static ContestDefinition definition(
            String slug,
            Text name,
            Text organiser,
            Text description,
            Text works,
            String colour,
            Calendar calendar,
            List<CategoryDefinition> categories,
            List<PrizeDefinition> prizes) {
        return new ContestDefinition(
                slug,
                name,
                organiser,
                description,
                rules(works),
                CONSENT,
                colour,
                DemoCalendar.ZONE.getId(),
                calendar,
                categories,
                new VotePolicy(
                        Set.of(VoterKind.DEVICE, VoterKind.EMAIL, VoterKind.ACCOUNT),
                        3,
                        VoteScope.CONTEST,
                        VotePeriod.DAY,
                        CountVisibility.LIVE),
                new CombinationRules(
                        70,
                        30,
                        CombinationMethod.RANK_POINTS,
                        List.of(TieBreak.JURY_SCORE, TieBreak.PUBLIC_VOTES, TieBreak.LOT)),
                prizes);
    }

    private static List<PrizeDefinition> prizes(int categories) {
        List<PrizeDefinition> prizes = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            prizes.add(prize(i, PrizeKind.JURY, "Giải Nhất", "First prize", 1, "10.000.000 đồng"));
            prizes.add(prize(i, PrizeKind.JURY, "Giải Nhì", "Second prize", 2, "6.000.000 đồng"));
            prizes.add(prize(i, PrizeKind.JURY, "Giải Ba", "Third prize", 3, "4.000.000 đồng"));
        }
        prizes.add(
                prize(
                        null,
                        PrizeKind.AUDIENCE,
                        "Tác phẩm được yêu thích nhất",
                        "Audience prize",
                        1,
                        "3.000.000 đồng"));
        prizes.add(
                prize(
                        null,
                        PrizeKind.COLLECTIVE,
                        "Giải tập thể",
                        "Prize for an agency",
                        3,
                        "Bằng khen và 5.000.000 đồng"));
        return prizes;
    }

    private static PrizeDefinition prize(
            @Nullable Integer category,
            PrizeKind kind,
            String vi,
            String en,
            int count,
            String reward) {
        return new PrizeDefinition(category, kind, new Text(vi, en), count, new Text(reward, null));
    }

    private static final List<CriterionDefinition> CRITERIA =
            List.of(
                    new CriterionDefinition(
                            new Text("Nội dung, thông điệp", "Content and message"), 50, 10, "0.5"),
                    new CriterionDefinition(
                            new Text("Hình thức thể hiện", "Form and craft"), 30, 10, "0.5"),
                    new CriterionDefinition(new Text("Sáng tạo", "Originality"), 20, 10, "0.5"));

    private static Text rules(Text works) {
        return new Text(
                """
                ## Đối tượng
                Mọi công dân trong và ngoài tỉnh; thành viên Ban Tổ chức, hội đồng giám khảo và tổ thư ký không được dự thi.

                ## Tác phẩm
                - %s
                - Nội dung chân thực, nhân văn, truyền cảm hứng và đúng pháp luật.
                - Tác giả chịu trách nhiệm về bản quyền hình ảnh và âm nhạc.

                ## Khiếu nại
                Khiếu nại về kết quả gửi tới Ban Tổ chức trong vòng 45 ngày kể từ ngày công bố.
                """
                        .formatted(works.vi()),
                """
                ## Who may enter
                Everybody, inside and outside the province; members of the committee, the jury and the secretariat may not.

                ## Works
                - %s
                - Truthful, humane, inspiring and lawful.
                - Authors answer for the rights to pictures and music.

                ## Complaints
                Complaints about the result reach the organisers within 45 days of publication.
                """
                        .formatted(works.en()));
    }

    private static final Text CONSENT =
            new Text(
                    "Tôi đã đọc thể lệ, cam đoan tác phẩm là của tôi hoặc nhóm tôi, và đồng ý để"
                            + " Ban Tổ chức đăng tác phẩm trong khuôn khổ cuộc thi.",
                    "I have read the rules, declare that the work is mine or my group's, and agree"
                            + " that the organisers show it as part of the contest.");
}
