// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Faults of the servers under votes, and the one check that follows each of them. */
@NullMarked
package org.palmares.voting.faults;

import org.jspecify.annotations.NullMarked;
