// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Each method on small tables. */
@NullMarked
package org.palmares.ranking.method;

import org.jspecify.annotations.NullMarked;
