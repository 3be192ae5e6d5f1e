// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What tests of the server share: real servers, an issuer of tokens, and people who send requests.
 */
@NullMarked
package org.palmares.testing;

import org.jspecify.annotations.NullMarked;
