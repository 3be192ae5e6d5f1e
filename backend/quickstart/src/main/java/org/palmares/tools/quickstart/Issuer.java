// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

/** The address of the identity provider that vouches for the demo's people. */
record Issuer(String uri) {}
