// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/** A picture at one width, in pixels, and where to load it. */
public record PictureSize(int width, int height, String url) {}
