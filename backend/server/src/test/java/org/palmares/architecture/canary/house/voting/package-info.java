// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: a module that breaks the rules of the house. */
@NullMarked
package org.palmares.architecture.canary.house.voting;

import org.jspecify.annotations.NullMarked;
