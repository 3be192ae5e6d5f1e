// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.UUID;

/**
 * Something of a file that jurors neither see nor hear.
 *
 * @param file what the file belongs to: a part or a companion
 * @param sound a stretch of sound; else a rectangle of the picture
 * @param page of a document, from 1 on; 1 for all else
 * @param x share of the width from the left, 0 to 1; as y, width and height 0 for sound
 * @param from seconds from the beginning; as to 0 for what does not move
 */
public record HiddenSpot(
        UUID file,
        boolean sound,
        int page,
        double x,
        double y,
        double width,
        double height,
        double from,
        double to) {}
