// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.modules.upper;

import org.jspecify.annotations.Nullable;
import org.palmares.architecture.canary.modules.lower.Low;

public class Up {
    @Nullable Low low;
}
