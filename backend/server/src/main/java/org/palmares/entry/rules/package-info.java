// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Who may do what with a work and when, and what its texts look like. */
@NullMarked
package org.palmares.entry.rules;

import org.jspecify.annotations.NullMarked;
