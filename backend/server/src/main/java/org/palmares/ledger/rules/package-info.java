// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Pure: whether a tree may be signed, given what was signed before. */
@NullMarked
package org.palmares.ledger.rules;

import org.jspecify.annotations.NullMarked;
