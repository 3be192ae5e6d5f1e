// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.contest.Contest;
import org.palmares.contest.DeclarationKind;
import org.palmares.contest.DeclarationList;
import org.palmares.contest.Declarations;
import org.palmares.entry.Declared;

import java.util.List;

/** What the demo's entrants declare. */
class DemoDeclarations {

    private final Declarations declarations;

    DemoDeclarations(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * Agrees to everything.
     *
     * @param machine whether a machine helped to make the work
     */
    List<Declared> answers(Contest contest, boolean machine) {
        DeclarationList asked = declarations.current(contest.key());
        return asked.items().stream()
                .map(
                        one -> {
                            boolean agrees =
                                    switch (one.kind()) {
                                        case AI -> machine;
                                        case AWARDS -> false;
                                        default -> true;
                                    };
                            String words =
                                    one.kind() == DeclarationKind.AI && agrees
                                            ? "Tạo giọng đọc và phụ đề"
                                            : "";
                            return new Declared(one.key(), asked.version(), agrees, words);
                        })
                .toList();
    }
}
