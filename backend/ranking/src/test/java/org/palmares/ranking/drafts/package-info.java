// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Rules and tables of the second format as tests write them down: short, and changed by paths. */
@NullMarked
package org.palmares.ranking.drafts;

import org.jspecify.annotations.NullMarked;
