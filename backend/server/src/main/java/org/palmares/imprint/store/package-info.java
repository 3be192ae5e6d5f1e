// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The table of files that were begun for contests' pages. */
@NullMarked
package org.palmares.imprint.store;

import org.jspecify.annotations.NullMarked;
