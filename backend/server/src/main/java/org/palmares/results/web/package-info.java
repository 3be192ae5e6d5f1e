// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Published results in GraphQL, and their bundles as downloads. */
@NullMarked
package org.palmares.results.web;

import org.jspecify.annotations.NullMarked;
