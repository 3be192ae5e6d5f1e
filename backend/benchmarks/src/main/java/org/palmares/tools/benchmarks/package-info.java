// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Bounded loads on this machine's own server, printed as ratios measured in one run: machines
 * differ and are shared, ratios travel. Nothing here is a test.
 */
@NullMarked
package org.palmares.tools.benchmarks;

import org.jspecify.annotations.NullMarked;
