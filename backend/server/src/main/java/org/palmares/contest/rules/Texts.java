// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.kernel.CommonRefusal.REQUIRED;
import static org.palmares.kernel.CommonRefusal.TOO_LONG;

import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.List;

/** Texts that must be there in Vietnamese and may be there in English. */
final class Texts {

    private Texts() {}

    static void required(Text text, int most, String path, List<Refusal> refusals) {
        if (text.vi().isBlank()) {
            refusals.add(Refusal.of(REQUIRED).at(path + ".vi"));
        }
        String en = text.en();
        if (text.vi().length() > most || en != null && en.length() > most) {
            refusals.add(Refusal.of(TOO_LONG, most).at(path));
        }
    }
}
