// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Imports with their rows, and the one-time links of exports. */
@NullMarked
package org.palmares.exchange.store;

import org.jspecify.annotations.NullMarked;
