// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/**
 * Whom the organisers reach about a work; what is not said is empty.
 *
 * @param phone as it was typed: zeros in front count
 */
public record Contact(String name, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "");
}
