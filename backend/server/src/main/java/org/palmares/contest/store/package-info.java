// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code contest}. */
@NullMarked
package org.palmares.contest.store;

import org.jspecify.annotations.NullMarked;
