// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code ledger} and the bucket of the record's files. */
@NullMarked
package org.palmares.ledger.store;

import org.jspecify.annotations.NullMarked;
