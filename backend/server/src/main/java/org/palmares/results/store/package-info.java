// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code results} and the bucket {@code published}. */
@NullMarked
package org.palmares.results.store;

import org.jspecify.annotations.NullMarked;
