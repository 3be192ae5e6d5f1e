// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Who sends a request: the token's issuer and subject become an account, a signed cookie becomes a
 * device. Administrators decide which organisations create contests. What an account may do inside
 * a contest is not known here.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.palmares.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
