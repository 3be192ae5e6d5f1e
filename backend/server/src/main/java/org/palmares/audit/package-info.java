// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What happened, in order, by whom: every {@code AuditedEvent} is kept in the transaction in which
 * it happens, and never changed. Nobody depends on this module.
 */
@ApplicationModule(allowedDependencies = {"kernel", "account", "contest"})
@NullMarked
package org.palmares.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
