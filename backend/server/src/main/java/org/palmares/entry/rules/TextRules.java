// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.CONTROL_CHARACTERS;
import static org.palmares.entry.EntryRefusal.TOO_MANY_AUTHORS;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.AuthorDetail;
import org.palmares.entry.Contact;
import org.palmares.entry.Declared;
import org.palmares.entry.DraftChange;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How the texts of a work are kept: NFC, no space around, nothing invisible; lengths in code
 * points.
 */
public final class TextRules {

    public static final int TITLE = 200;
    public static final int DESCRIPTION = 5_000;
    public static final int REASON = 2_000;
    public static final int AUTHOR = 120;
    public static final int AUTHORS = 20;

    private TextRules() {}

    /** The change with its texts as they are kept, or everything that is wrong with them. */
    public static Outcome<DraftChange> clean(DraftChange change) {
        var refusals = new ArrayList<Refusal>();
        String title = line(change.title(), TITLE, "title", refusals);
        String description = lines(change.description(), DESCRIPTION, "description", refusals);
        List<String> authors = authors(change.authors(), refusals);
        List<AuthorDetail> details = DetailRules.details(change.details(), refusals);
        Contact contact = DetailRules.contact(change.contact(), refusals);
        List<Declared> declared = DetailRules.declared(change.declared(), refusals);
        return refusals.isEmpty()
                ? Outcome.done(
                        new DraftChange(
                                change.category(),
                                title,
                                description,
                                authors,
                                change.unit(),
                                details,
                                contact,
                                declared))
                : Outcome.refused(refusals);
    }

    /** What a screener says to the entrant; empty where nothing is said. */
    public static Outcome<String> reason(@Nullable String reason) {
        var refusals = new ArrayList<Refusal>();
        String clean = lines(reason, REASON, "reason", refusals);
        return refusals.isEmpty()
                ? Outcome.done(clean == null ? "" : clean)
                : Outcome.refused(refusals);
    }

    private static @Nullable List<String> authors(
            @Nullable List<String> authors, List<Refusal> refusals) {
        if (authors == null) {
            return null;
        }
        if (authors.size() > AUTHORS) {
            refusals.add(Refusal.of(TOO_MANY_AUTHORS, AUTHORS).at("authors"));
            return null;
        }
        var clean = new ArrayList<String>();
        for (int i = 0; i < authors.size(); i++) {
            String path = "authors." + i + ".name";
            String name = line(authors.get(i), AUTHOR, path, refusals);
            if (name == null || name.isEmpty()) {
                refusals.add(Refusal.of(CommonRefusal.REQUIRED).at(path));
            } else {
                clean.add(name);
            }
        }
        return clean;
    }

    static @Nullable String line(
            @Nullable String text, int most, String path, List<Refusal> refusals) {
        return text == null ? null : checked(normal(text), most, path, refusals, false);
    }

    static @Nullable String lines(
            @Nullable String text, int most, String path, List<Refusal> refusals) {
        return text == null
                ? null
                : checked(normal(text.replace("\r\n", "\n")), most, path, refusals, true);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static String checked(
            String text, int most, String path, List<Refusal> refusals, boolean breaks) {
        if (text.codePointCount(0, text.length()) > most) {
            refusals.add(Refusal.of(CommonRefusal.TOO_LONG, most).at(path));
        }
        if (text.codePoints().anyMatch(c -> !(breaks && (c == '\n' || c == '\t')) && hides(c))) {
            refusals.add(Refusal.of(CONTROL_CHARACTERS).at(path));
        }
        return text;
    }

    /**
     * Control characters, halves of characters, and what turns the direction of the text around it.
     */
    private static boolean hides(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }
}
