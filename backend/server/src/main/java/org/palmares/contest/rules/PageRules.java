// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.EMAIL_INVALID;
import static org.palmares.contest.ContestRefusal.LIST_TOO_LONG;
import static org.palmares.contest.ContestRefusal.PAGE_LINK_INVALID;
import static org.palmares.kernel.CommonRefusal.REQUIRED;
import static org.palmares.kernel.CommonRefusal.TOO_LONG;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.ContestPage;
import org.palmares.contest.OfficialDocument;
import org.palmares.contest.OrganisingBody;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may stand on a contest's page. */
public final class PageRules {

    public static final int MOST = 40;
    private static final int MOST_NAME = 300;
    private static final int MOST_BODY = 20_000;

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s]{2,}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]{3,500}");

    private PageRules() {}

    public static List<Refusal> check(ContestPage page) {
        var refusals = new ArrayList<Refusal>();
        String hotline = page.hotline();
        if (hotline != null && hotline.length() > 100) {
            refusals.add(Refusal.of(TOO_LONG, 100).at("hotline"));
        }
        String email = page.email();
        if (email != null && !EMAIL.matcher(email).matches()) {
            refusals.add(Refusal.of(EMAIL_INVALID).at("email"));
        }
        bounded(page.bodies(), "bodies", refusals);
        bounded(page.documents(), "documents", refusals);
        for (int i = 0; i < page.bodies().size(); i++) {
            OrganisingBody body = page.bodies().get(i);
            Texts.required(body.name(), MOST_NAME, "bodies." + i + ".name", refusals);
            link(body.link(), "bodies." + i + ".link", refusals);
        }
        for (int i = 0; i < page.documents().size(); i++) {
            document(page.documents().get(i), "documents." + i, refusals);
        }
        return refusals;
    }

    public static List<Refusal> announcement(Text title, Text body) {
        var refusals = new ArrayList<Refusal>();
        Texts.required(title, MOST_NAME, "title", refusals);
        Texts.required(body, MOST_BODY, "body", refusals);
        return refusals;
    }

    private static void document(OfficialDocument document, String path, List<Refusal> refusals) {
        if (document.number().isBlank()) {
            refusals.add(Refusal.of(REQUIRED).at(path + ".number"));
        }
        if (document.number().length() > 60) {
            refusals.add(Refusal.of(TOO_LONG, 60).at(path + ".number"));
        }
        Texts.required(document.title(), MOST_NAME, path + ".title", refusals);
        link(document.link(), path + ".link", refusals);
    }

    /** Nothing but the web: a script is no link. */
    private static void link(@Nullable String link, String path, List<Refusal> refusals) {
        if (link != null && !LINK.matcher(link).matches()) {
            refusals.add(Refusal.of(PAGE_LINK_INVALID).at(path));
        }
    }

    private static void bounded(List<?> list, String path, List<Refusal> refusals) {
        if (list.size() > MOST) {
            refusals.add(Refusal.of(LIST_TOO_LONG, MOST).at(path));
        }
    }
}
