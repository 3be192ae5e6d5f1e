// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.util.List;
import java.util.Map;

/**
 * How a finding looks without its work: figures that explain it and its course over its own time.
 *
 * @param minutes from its first ballot to its last
 * @param shape parts of equal length, each in percent of the fullest
 */
record FoundShape(Map<String, Double> figures, int minutes, List<Integer> shape) {}
