// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

/** Who stands behind a contest. */
public record OrganisingBody(BodyRole role, Text name, @Nullable String link) {}
