// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.Text;

/**
 * A guardian is to be asked by mail.
 *
 * @param until the last moment of the link, as it is written in the contest's own zone
 */
public record GuardianAsked(
        String email, String link, String author, String title, Text contestName, String until) {}
