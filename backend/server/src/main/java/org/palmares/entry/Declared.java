// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/**
 * An entrant's answer.
 *
 * @param key of the declaration
 * @param version of the contest's declarations in which the entrant read it
 * @param words why or what for; empty where nothing was said
 */
public record Declared(String key, int version, boolean agrees, String words) {}
