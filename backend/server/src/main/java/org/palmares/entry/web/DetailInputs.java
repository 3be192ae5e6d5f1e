// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.AuthorDetail;
import org.palmares.entry.Contact;
import org.palmares.entry.Declared;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Refusal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What entrants say beside their works, as it comes in. */
final class DetailInputs {

    record AuthorInput(String name, @Nullable String role, @Nullable String bornOn) {}

    record ContactInput(String name, String phone, String email) {}

    record DeclaredInput(String key, int version, boolean agrees, @Nullable String words) {}

    private DetailInputs() {}

    static @Nullable List<String> names(@Nullable List<AuthorInput> authors) {
        return authors == null ? null : authors.stream().map(AuthorInput::name).toList();
    }

    /** Days that cannot be read become none; {@link #unread} says which. */
    static @Nullable List<AuthorDetail> details(@Nullable List<AuthorInput> authors) {
        return authors == null
                ? null
                : authors.stream()
                        .map(
                                author ->
                                        new AuthorDetail(
                                                Objects.requireNonNullElse(author.role(), ""),
                                                day(author.bornOn())))
                        .toList();
    }

    static List<Refusal> unread(@Nullable List<AuthorInput> authors) {
        var refusals = new ArrayList<Refusal>();
        for (int i = 0; authors != null && i < authors.size(); i++) {
            String written = authors.get(i).bornOn();
            if (written != null && !written.isEmpty() && day(written) == null) {
                refusals.add(Refusal.of(CommonRefusal.INVALID).at("authors." + i + ".bornOn"));
            }
        }
        return refusals;
    }

    static @Nullable Contact contact(@Nullable ContactInput contact) {
        return contact == null
                ? null
                : new Contact(contact.name(), contact.phone(), contact.email());
    }

    static @Nullable List<Declared> declared(@Nullable List<DeclaredInput> answers) {
        return answers == null
                ? null
                : answers.stream()
                        .map(
                                one ->
                                        new Declared(
                                                one.key(),
                                                one.version(),
                                                one.agrees(),
                                                Objects.requireNonNullElse(one.words(), "")))
                        .toList();
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
