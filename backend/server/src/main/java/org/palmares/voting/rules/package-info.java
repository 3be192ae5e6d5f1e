// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Pure: what an address is throttled by, how a receipt's code is written, and what a proof of work
 * is.
 */
@NullMarked
package org.palmares.voting.rules;

import org.jspecify.annotations.NullMarked;
