// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.util.List;

/**
 * What a page of the demo's press says.
 *
 * @param caption below its large picture
 * @param quote set large
 */
record DemoStory(
        String paper,
        String title,
        String author,
        List<String> paragraphs,
        String caption,
        String quote) {

    static final String PAPER = "Báo Thượng Ngàn (thử)";
}
