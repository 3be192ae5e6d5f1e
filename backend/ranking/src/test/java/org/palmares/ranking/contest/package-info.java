// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Rules of the second format: what is accepted, what is refused. */
@NullMarked
package org.palmares.ranking.contest;

import org.jspecify.annotations.NullMarked;
