// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code judging}. */
@NullMarked
package org.palmares.judging.store;

import org.jspecify.annotations.NullMarked;
