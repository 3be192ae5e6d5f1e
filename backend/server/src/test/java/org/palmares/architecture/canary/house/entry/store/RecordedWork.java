// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.record.Leaf;

class RecordedWork {
    @Nullable Leaf leaf;
}
