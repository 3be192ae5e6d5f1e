// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Planted: a drawer instead of a room. */
@NullMarked
package org.palmares.architecture.canary.house.voting.helpers;

import org.jspecify.annotations.NullMarked;
