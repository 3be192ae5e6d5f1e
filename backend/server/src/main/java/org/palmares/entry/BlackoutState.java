// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** Whether jurors can see the work with what is hidden in it. */
public enum BlackoutState {
    /** Being made; jurors wait. */
    MAKING,
    READY,
    /** It could not be made; jurors see nothing of the file until it is tried again. */
    FAILED
}
