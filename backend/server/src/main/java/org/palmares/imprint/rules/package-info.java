// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Which files are taken for a contest's page, and under which names they leave. */
@NullMarked
package org.palmares.imprint.rules;

import org.jspecify.annotations.NullMarked;
