// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting.rules;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

class TimelessRules {
    static Instant now() {
        return Instant.now();
    }

    static int chance() {
        return new Random().nextInt();
    }

    static UUID token() {
        return UUID.randomUUID();
    }

    static String small(String name) {
        return name.toLowerCase();
    }

    static Locale place() {
        return Locale.getDefault();
    }
}
