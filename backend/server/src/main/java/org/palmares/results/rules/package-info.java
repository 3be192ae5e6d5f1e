// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Names and layout of what is handed out after publication: pure. */
@NullMarked
package org.palmares.results.rules;

import org.jspecify.annotations.NullMarked;
