// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.DECLARATION_TWICE;
import static org.palmares.contest.ContestRefusal.LIST_TOO_LONG;
import static org.palmares.contest.ContestRefusal.NUMBER_OUT_OF_RANGE;
import static org.palmares.contest.DeclarationDemand.AGREEMENT;
import static org.palmares.contest.DeclarationDemand.ANSWER;
import static org.palmares.contest.DeclarationDemand.OPTIONAL;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Declaration;
import org.palmares.contest.DeclarationDemand;
import org.palmares.contest.DeclarationKind;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a contest may ask its entrants to declare, and what is usually asked. */
public final class DeclarationRules {

    public static final int MOST = 20;
    private static final int MOST_TEXT = 500;
    private static final int OLDEST_MINOR = 21;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private static final List<Declaration> MODELS =
            List.of(
                    model(
                            DeclarationKind.REUSE,
                            AGREEMENT,
                            false,
                            "Tôi đồng ý để Ban Tổ chức sử dụng, đăng phát lại tác phẩm cho mục"
                                    + " đích tuyên truyền, không vì lợi nhuận.",
                            "I agree that the organisers use and publish the work again for"
                                    + " information, not for profit."),
                    model(
                            DeclarationKind.PERSONS,
                            AGREEMENT,
                            false,
                            "Những người xuất hiện trong tác phẩm đã đồng ý, hoặc tác phẩm không"
                                    + " có hình ảnh cá nhân.",
                            "The persons shown agreed to it, or nobody is shown."),
                    model(
                            DeclarationKind.MUSIC,
                            AGREEMENT,
                            false,
                            "Tôi có quyền sử dụng âm nhạc trong tác phẩm, hoặc tác phẩm không có"
                                    + " nhạc.",
                            "I hold the rights to the music in the work, or there is none."),
                    model(
                            DeclarationKind.AI,
                            OPTIONAL,
                            true,
                            "Tác phẩm có sử dụng trí tuệ nhân tạo (AI).",
                            "Artificial intelligence (AI) was used for the work."),
                    model(
                            DeclarationKind.AWARDS,
                            ANSWER,
                            true,
                            "Tác phẩm đã từng được giải ở cuộc thi khác.",
                            "The work has won an award before."));

    private DeclarationRules() {}

    /** One of each kind but the organiser's own, in the usual words. */
    public static List<Declaration> models() {
        return MODELS;
    }

    /** What a new contest asks until its organisers say otherwise. */
    public static List<Declaration> usual() {
        return MODELS.stream().filter(one -> one.kind() != DeclarationKind.AWARDS).toList();
    }

    public static List<Refusal> check(List<Declaration> items) {
        var refusals = new ArrayList<Refusal>();
        if (items.size() > MOST) {
            refusals.add(Refusal.of(LIST_TOO_LONG, MOST).at("items"));
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Declaration item = items.get(i);
            String path = "items." + i;
            Texts.required(item.text(), MOST_TEXT, path + ".text", refusals);
            if (!keys.add(item.key())) {
                refusals.add(Refusal.of(DECLARATION_TWICE).at(path + ".kind"));
            }
            if (!fits(item)) {
                refusals.add(Refusal.of(CommonRefusal.INVALID).at(path + ".key"));
            }
        }
        return refusals;
    }

    /** The common ones are known by their kind, so that each is there once. */
    private static boolean fits(Declaration item) {
        return item.kind() == DeclarationKind.OWN
                ? KEY.matcher(item.key()).matches()
                        && MODELS.stream().noneMatch(one -> one.key().equals(item.key()))
                : item.key().equals(item.kind().name());
    }

    public static List<Refusal> guardianAge(@Nullable Integer age) {
        return age == null || age >= 1 && age <= OLDEST_MINOR
                ? List.of()
                : List.of(Refusal.of(NUMBER_OUT_OF_RANGE, 1, OLDEST_MINOR).at("age"));
    }

    private static Declaration model(
            DeclarationKind kind,
            DeclarationDemand demand,
            boolean withWords,
            String vi,
            String en) {
        return new Declaration(kind.name(), kind, new Text(vi, en), demand, withWords);
    }
}
