// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The decision itself: a rule set, the jury's score sheets and the public's tally go in, the
 * standing with the reason of every place comes out. Nothing here reads a clock, a random source, a
 * locale or a file, and no figure on the way to a place is a floating point number, so the same
 * input gives the same bytes on any machine. In this package stand the rules of the first format
 * and the words that both formats share; the second has packages of its own: {@code method}, {@code
 * contest}, {@code tables} and {@code decision}.
 */
@NullMarked
package org.palmares.ranking;

import org.jspecify.annotations.NullMarked;
