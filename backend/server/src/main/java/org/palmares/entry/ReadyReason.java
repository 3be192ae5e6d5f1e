// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.Text;

/**
 * A reason that organisers have worded before it is needed.
 *
 * @param name short, for the button
 */
public record ReadyReason(Text name, Text words) {}
