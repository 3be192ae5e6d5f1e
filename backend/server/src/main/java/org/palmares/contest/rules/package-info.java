// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** What a contest must be to work, decided without looking at anything but what is given. */
@NullMarked
package org.palmares.contest.rules;

import org.jspecify.annotations.NullMarked;
