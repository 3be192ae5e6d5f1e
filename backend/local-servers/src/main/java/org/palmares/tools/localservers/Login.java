// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

/** A database role that may log in, with its password. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
