// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The archive that a published result is downloaded as, and its recount: what is written has one
 * form only, down to the byte; what is read is taken apart and put together again before it is
 * believed. Nothing in it names a person.
 */
@NullMarked
package org.palmares.ranking.bundle;

import org.jspecify.annotations.NullMarked;
