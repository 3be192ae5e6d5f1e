// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The command line with which anybody recounts a published bundle or ranks tables of their own. It
 * decides nothing itself: it reads files, asks {@code org.palmares.ranking}, and prints.
 */
@NullMarked
package org.palmares.tools.verifier;

import org.jspecify.annotations.NullMarked;
