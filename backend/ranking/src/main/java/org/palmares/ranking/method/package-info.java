// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The methods that rules of the second format are put together of, each under a name with a version
 * and with every parameter declared: what is done to the figures of one rater (a juror, a panel, a
 * group of voters, a side of the contest), and how the figures of several raters become one. Tables
 * in, tables out; nothing here knows of rounds or rule sets.
 */
@NullMarked
package org.palmares.ranking.method;

import org.jspecify.annotations.NullMarked;
