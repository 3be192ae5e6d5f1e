// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.kernel.Text;

import java.util.UUID;

/** A guardian has answered; told to the owner of the work. */
public record GuardianAnswered(
        UUID entry, UUID owner, boolean agrees, String author, String title, Text contestName) {}
