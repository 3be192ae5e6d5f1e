// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The audit's table: rows are added and read, never changed; the database role may do no more. */
@NullMarked
package org.palmares.audit.store;

import org.jspecify.annotations.NullMarked;
