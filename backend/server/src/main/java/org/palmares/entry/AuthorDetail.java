// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is said of one author besides the name.
 *
 * @param role in the author's own words, such as "đạo diễn"; empty where none is named
 */
public record AuthorDetail(String role, @Nullable LocalDate bornOn) {

    public static final AuthorDetail NONE = new AuthorDetail("", null);
}
