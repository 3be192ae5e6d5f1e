// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/** A part that the bucket holds. The size is in bytes. */
public record StoredPart(int number, String etag, long size) {}
