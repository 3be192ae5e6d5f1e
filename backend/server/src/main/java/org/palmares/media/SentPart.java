// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

/** What the uploader says it has sent: the part's number and the ETag that the bucket answered. */
public record SentPart(int number, String etag) {}
