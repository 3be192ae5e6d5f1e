// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.rules;

/** A rectangle in pixels, from the upper left; at least one pixel in it. */
public record HeicCrop(int x, int y, int width, int height) {}
