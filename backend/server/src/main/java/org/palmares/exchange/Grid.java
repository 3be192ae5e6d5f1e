// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import java.util.List;

/**
 * The cells of one sheet as texts, merged cells filled downwards.
 *
 * @param rows the first is row 1 of the sheet; rows may be of different lengths
 */
public record Grid(List<List<GridCell>> rows) {}
