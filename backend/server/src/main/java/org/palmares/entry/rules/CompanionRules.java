// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.COMPANION_DOES_NOT_FIT;
import static org.palmares.entry.EntryRefusal.COMPANION_MISSING;
import static org.palmares.entry.EntryRefusal.TOO_MANY_COMPANIONS;

import org.palmares.contest.CompanionKind;
import org.palmares.contest.CompanionWish;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;
import org.palmares.entry.Entry;
import org.palmares.entry.Part;
import org.palmares.entry.Work;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;

/** Which files stand beside which kind of part, and which of them a category insists on. */
public final class CompanionRules {

    private CompanionRules() {}

    public static boolean suits(CompanionKind companion, WorkKind part) {
        return switch (companion) {
            case PICTURE -> part == WorkKind.IMAGE || part == WorkKind.ARTICLE;
            case SCRIPT, CAPTIONS -> part == WorkKind.VIDEO || part == WorkKind.AUDIO;
            case ORIGINAL_PHOTO -> part == WorkKind.IMAGE;
            case POST_SCREENSHOT, GUARDIAN_CONSENT, FORM_SCAN, CONSENT_SCAN -> true;
        };
    }

    /** Room for so many more. Forms are scanned by the secretariat alone. */
    public static List<Refusal> add(Entry entry, Part part, CompanionKind kind, int count) {
        return kind.isPaper() && !entry.isOnTheSecretariatsDesk()
                ? List.of(Refusal.of(COMPANION_DOES_NOT_FIT, KindName.of(kind)).at("kind"))
                : add(part, kind, count);
    }

    static List<Refusal> add(Part part, CompanionKind kind, int count) {
        if (count < 1) {
            return List.of(Refusal.of(CommonRefusal.INVALID).at("count"));
        }
        if (!suits(kind, part.kind())) {
            return List.of(Refusal.of(COMPANION_DOES_NOT_FIT, KindName.of(kind)).at("kind"));
        }
        int most = most(kind);
        return part.companions(kind).count() + count <= most
                ? List.of()
                : List.of(Refusal.of(TOO_MANY_COMPANIONS, KindName.of(kind), most).at("kind"));
    }

    static List<Refusal> check(Work work, Requirements asked) {
        var refusals = new ArrayList<Refusal>();
        for (Part part : work.parts()) {
            for (CompanionWish wish : asked.companions()) {
                boolean missing =
                        wish.required()
                                && suits(wish.kind(), part.kind())
                                && part.companions(wish.kind()).findAny().isEmpty();
                if (missing) {
                    refusals.add(
                            Refusal.of(
                                            COMPANION_MISSING,
                                            PartName.of(part, work),
                                            KindName.of(wish.kind()))
                                    .at(PartName.path(part, "companions")));
                }
            }
        }
        return refusals;
    }

    private static int most(CompanionKind kind) {
        return switch (kind) {
            case SCRIPT, CAPTIONS -> 1;
            case PICTURE, ORIGINAL_PHOTO -> 60;
            case POST_SCREENSHOT, FORM_SCAN, CONSENT_SCAN -> 5;
            case GUARDIAN_CONSENT -> TextRules.AUTHORS;
        };
    }
}
