// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** What may be marked, sealed and shown, decided without a clock, a database or chance. */
@NullMarked
package org.palmares.judging.rules;

import org.jspecify.annotations.NullMarked;
