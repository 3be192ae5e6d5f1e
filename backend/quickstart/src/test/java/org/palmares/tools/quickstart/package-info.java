// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The whole story in a real browser, on everything that the quick start starts. */
@NullMarked
package org.palmares.tools.quickstart;

import org.jspecify.annotations.NullMarked;
