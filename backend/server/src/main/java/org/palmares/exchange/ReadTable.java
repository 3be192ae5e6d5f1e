// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import java.util.List;

/**
 * A table whose header was recognised.
 *
 * @param columns those that it has, by id
 * @param ignored headers that no column has
 */
public record ReadTable(List<String> columns, List<String> ignored, List<ReadRow> rows) {}
