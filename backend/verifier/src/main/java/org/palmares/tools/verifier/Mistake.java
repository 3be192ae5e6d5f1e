// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.reason.Language;

/** Why a command ends early, told in both languages. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String vietnamese;
    private final String english;

    Mistake(ExitCode exitCode, String vietnamese, String english) {
        super(english, null, false, false);
        this.exitCode = exitCode;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    ExitCode exitCode() {
        return exitCode;
    }

    String sentence(Language language) {
        return language.choose(vietnamese, english);
    }
}
