// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A development identity provider: an OpenID issuer beside the server, with sign-in and
 * self-registration in Vietnamese and English. It is for the quick start and never for production.
 */
@NullMarked
package org.palmares.tools.identity;

import org.jspecify.annotations.NullMarked;
