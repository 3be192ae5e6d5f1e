// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Pure: what an address is throttled by, and how a receipt's code is written. */
@NullMarked
package org.palmares.voting.rules;

import org.jspecify.annotations.NullMarked;
