// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: the neighbour. */
@NullMarked
package org.palmares.architecture.canary.house.entry;

import org.jspecify.annotations.NullMarked;
