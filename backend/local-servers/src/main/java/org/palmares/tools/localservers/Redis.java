// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

/** Where the local Redis listens; it asks for no password. */
public record Redis(String host, int port) {}
