// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: a table without its suffix. */
@NullMarked
package org.palmares.architecture.canary.house.voting.store;

import org.jspecify.annotations.NullMarked;
