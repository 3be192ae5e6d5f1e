// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import java.util.List;

/**
 * A rung as it lies in the work folder, verified.
 *
 * @param files its segments and what is before the first one; not its playlist
 * @param peakBits per second, of its heaviest segment
 * @param codecs as RFC 6381 names them
 */
record RungFiles(Rung rung, List<String> files, long peakBits, long averageBits, String codecs) {}
