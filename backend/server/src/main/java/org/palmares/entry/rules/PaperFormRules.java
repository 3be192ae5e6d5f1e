// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.KIND_NOT_ACCEPTED;
import static org.palmares.entry.EntryRefusal.PHONE_INVALID;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.entry.PaperForm;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the secretariat writes down when a work comes to it. */
public final class PaperFormRules {

    private static final int LINE = 300;
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{8,15}");

    private PaperFormRules() {}

    /** As it is kept, or everything that is wrong with it. */
    public static Outcome<PaperForm> clean(PaperForm form, Contest contest) {
        var refusals = new ArrayList<Refusal>();
        String reason = TextRules.line(form.reason(), LINE, "reason", refusals);
        String received = TextRules.line(form.received(), LINE, "received", refusals);
        PaperForm.NewWork work = form.work() == null ? null : clean(form.work(), contest, refusals);
        return refusals.isEmpty()
                ? Outcome.done(
                        new PaperForm(
                                form.way(),
                                form.arrivedAt(),
                                form.postmark(),
                                Objects.requireNonNullElse(reason, ""),
                                Objects.requireNonNullElse(received, ""),
                                work))
                : Outcome.refused(refusals);
    }

    private static PaperForm.NewWork clean(
            PaperForm.NewWork work, Contest contest, List<Refusal> refusals) {
        String title = required(work.title(), TextRules.TITLE, "title", refusals);
        String author = required(work.author(), TextRules.AUTHOR, "author", refusals);
        String phone = work.phone().replaceAll("[\\s.()-]", "");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            refusals.add(Refusal.of(PHONE_INVALID).at("phone"));
        }
        Category category = contest.category(work.category()).orElse(null);
        refusals.addAll(IntakeRules.category(contest, work.category()));
        if (category != null
                && category.requirements().kinds().stream()
                        .noneMatch(one -> one.kind() == work.kind())) {
            refusals.add(Refusal.of(KIND_NOT_ACCEPTED, KindName.of(work.kind())).at("kind"));
        }
        return new PaperForm.NewWork(
                work.category(), work.kind(), title, author, phone, work.unit());
    }

    private static String required(
            @Nullable String text, int most, String path, List<Refusal> refusals) {
        String clean = TextRules.line(text, most, path, refusals);
        if (clean == null || clean.isEmpty()) {
            refusals.add(Refusal.of(CommonRefusal.REQUIRED).at(path));
        }
        return Objects.requireNonNullElse(clean, "");
    }
}
