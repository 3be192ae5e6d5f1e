// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.DatabaseClock;
import org.springframework.core.env.Environment;

class ImpureRules {
    @Nullable DatabaseClock clock;
    @Nullable Environment environment;
}
