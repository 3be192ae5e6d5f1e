// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.entry.Part;
import org.palmares.entry.Work;
import org.palmares.kernel.Text;

/** How a refusal names a part: by its place in the series, and by its title where it has one. */
final class PartName {

    private PartName() {}

    static Text of(Part part, Work work) {
        if (work.parts().size() == 1) {
            return new Text("Tác phẩm", "The work");
        }
        String title = part.title().isEmpty() ? "" : " “" + part.title() + "”";
        return new Text("Phần " + part.position() + title, "Part " + part.position() + title);
    }

    /** Where a refusal about a part points to. */
    static String path(Part part, String field) {
        return "parts." + (part.position() - 1) + "." + field;
    }
}
