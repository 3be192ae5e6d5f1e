// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code account}. */
@NullMarked
package org.palmares.account.store;

import org.jspecify.annotations.NullMarked;
