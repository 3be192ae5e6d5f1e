// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.entry;

/** No plain value: it would ask the database. */
public class Works {}
