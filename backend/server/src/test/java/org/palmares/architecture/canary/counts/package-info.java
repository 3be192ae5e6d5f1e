// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: counts that are read past their policy. */
@NullMarked
package org.palmares.architecture.canary.counts;

import org.jspecify.annotations.NullMarked;
