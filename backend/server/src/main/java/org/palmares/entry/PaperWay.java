// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** How a work came to the secretariat. */
public enum PaperWay {
    HAND,
    POST,
    USB
}
