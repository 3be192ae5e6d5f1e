// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Tables of the second format: what is read, what is refused. */
@NullMarked
package org.palmares.ranking.tables;

import org.jspecify.annotations.NullMarked;
