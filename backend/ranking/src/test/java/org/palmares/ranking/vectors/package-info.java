// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The test vectors that every implementation of the rules is held to: inputs and the bytes that
 * must come of them. They lie in {@code src/test/resources/vectors}; another language reads the
 * same files.
 */
@NullMarked
package org.palmares.ranking.vectors;

import org.jspecify.annotations.NullMarked;
