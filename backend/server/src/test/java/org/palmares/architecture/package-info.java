// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of the house as tests. Each rule is proved on a planted violation, in {@code canary} or
 * in a temporary folder, so that none can pass because it looks at nothing.
 */
@NullMarked
package org.palmares.architecture;

import org.jspecify.annotations.NullMarked;
