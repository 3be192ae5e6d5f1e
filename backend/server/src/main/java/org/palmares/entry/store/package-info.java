// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code entry}. */
@NullMarked
package org.palmares.entry.store;

import org.jspecify.annotations.NullMarked;
