// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Results of real contests, as published, recomputed from their published marks and votes. */
@NullMarked
package org.palmares.ranking.published;

import org.jspecify.annotations.NullMarked;
