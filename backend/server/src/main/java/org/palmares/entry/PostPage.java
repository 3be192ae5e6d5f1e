// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What a page says of itself: by OpenGraph (ogp.me), or else in its head.
 *
 * @param picture an absolute address; empty where there is none
 */
record PostPage(String title, String picture, @Nullable Instant publishedAt) {

    private static final int LONGEST_TITLE = 500;

    /**
     * @param charset as the answer's header says; null to find it in the page
     */
    static PostPage read(byte[] html, @Nullable String charset, String address) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(html), charset, address);
        String said = first(page, "meta[property=og:title]", "content");
        String title = said.isEmpty() ? page.title().strip() : said;
        return new PostPage(
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                first(page, "meta[property=og:image]", "abs:content"),
                time(first(page, "meta[property=article:published_time]", "content")));
    }

    private static String first(Document page, String query, String attribute) {
        var found = page.selectFirst(query);
        return found == null ? "" : found.attr(attribute).strip();
    }

    private static @Nullable Instant time(String said) {
        try {
            return said.isEmpty() ? null : OffsetDateTime.parse(said).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
