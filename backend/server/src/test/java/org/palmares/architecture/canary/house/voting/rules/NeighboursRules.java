// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.architecture.canary.house.entry.Works;

class NeighboursRules {
    @Nullable Works works;
}
