// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The schema {@code voting} and the keys {@code voting:} in Redis. */
@NullMarked
package org.palmares.voting.store;

import org.jspecify.annotations.NullMarked;
