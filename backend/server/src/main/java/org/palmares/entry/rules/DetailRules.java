// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.CONTACT_EMAIL_INVALID;
import static org.palmares.entry.EntryRefusal.CONTACT_PHONE_INVALID;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.AuthorDetail;
import org.palmares.entry.Contact;
import org.palmares.entry.Declared;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What is kept of authors, of the contact person and of declarations; lengths in code points. */
public final class DetailRules {

    static final int ROLE = 100;
    static final int WORDS = 1_000;
    private static final int PHONE = 30;
    private static final int EMAIL = 254;
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final Pattern PHONE_FORM = Pattern.compile("\\+?[0-9][0-9 .()-]{5,24}");
    private static final Pattern EMAIL_FORM =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s]{2,}");

    private DetailRules() {}

    static @Nullable List<AuthorDetail> details(
            @Nullable List<AuthorDetail> details, List<Refusal> refusals) {
        if (details == null) {
            return null;
        }
        var clean = new ArrayList<AuthorDetail>();
        for (int i = 0; i < details.size(); i++) {
            AuthorDetail detail = details.get(i);
            LocalDate born = detail.bornOn();
            if (born != null && born.isBefore(OLDEST)) {
                refusals.add(Refusal.of(CommonRefusal.INVALID).at("authors." + i + ".bornOn"));
            }
            String role = TextRules.line(detail.role(), ROLE, "authors." + i + ".role", refusals);
            clean.add(new AuthorDetail(Objects.requireNonNullElse(role, ""), born));
        }
        return clean;
    }

    /** While it is typed only its length counts: what is half written is not lost. */
    static @Nullable Contact contact(@Nullable Contact contact, List<Refusal> refusals) {
        return contact == null
                ? null
                : new Contact(
                        text(contact.name(), TextRules.AUTHOR, "contact.name", refusals),
                        text(contact.phone(), PHONE, "contact.phone", refusals),
                        text(contact.email(), EMAIL, "contact.email", refusals));
    }

    static @Nullable List<Declared> declared(
            @Nullable List<Declared> answers, List<Refusal> refusals) {
        if (answers == null) {
            return null;
        }
        var clean = new ArrayList<Declared>();
        for (Declared answer : answers) {
            String words =
                    TextRules.lines(answer.words(), WORDS, "declared." + answer.key(), refusals);
            clean.add(
                    new Declared(
                            answer.key(),
                            answer.version(),
                            answer.agrees(),
                            Objects.requireNonNullElse(words, "")));
        }
        return clean;
    }

    /** What of the contact person cannot be used, when a work is handed in. */
    public static List<Refusal> submission(Contact contact) {
        var refusals = new ArrayList<Refusal>();
        if (!contact.phone().isEmpty() && !PHONE_FORM.matcher(contact.phone()).matches()) {
            refusals.add(Refusal.of(CONTACT_PHONE_INVALID).at("contact.phone"));
        }
        if (!contact.email().isEmpty() && !isEmail(contact.email())) {
            refusals.add(Refusal.of(CONTACT_EMAIL_INVALID).at("contact.email"));
        }
        return refusals;
    }

    static boolean isEmail(String text) {
        return EMAIL_FORM.matcher(text).matches();
    }

    private static String text(String text, int most, String path, List<Refusal> refusals) {
        return Objects.requireNonNullElse(TextRules.line(text, most, path, refusals), "");
    }
}
