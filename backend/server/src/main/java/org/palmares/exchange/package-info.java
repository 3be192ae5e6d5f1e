// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Tables in and out: XLSX and CSV. Units, coordinators, jurors and works come in through a preview
 * that says what each row would do, in one transaction or not at all, and go out as spreadsheets
 * open them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "account", "contest", "entry"})
@NullMarked
package org.palmares.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
