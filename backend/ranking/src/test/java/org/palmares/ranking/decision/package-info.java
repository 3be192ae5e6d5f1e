// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Decisions of the second format, and the properties that they must have. */
@NullMarked
package org.palmares.ranking.decision;

import org.jspecify.annotations.NullMarked;
