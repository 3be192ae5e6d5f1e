// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** How cells are read and written, headers are recognised and rows are compared. */
@NullMarked
package org.palmares.exchange.rules;

import org.jspecify.annotations.NullMarked;
