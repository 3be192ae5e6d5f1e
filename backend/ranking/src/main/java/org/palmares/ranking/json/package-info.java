// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON that rule sets and bundles are written in: read strictly (no duplicate names, no
 * fractional numbers, bounded depth and size), written canonically (RFC 8785), so that a document
 * has one digest.
 */
@NullMarked
package org.palmares.ranking.json;

import org.jspecify.annotations.NullMarked;
