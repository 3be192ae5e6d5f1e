// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.Standing;

class RankedVotes {
    @Nullable Standing standing;
}
