// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/** What an attempt has put into the bucket. The hash is of the original, in lower-case hex. */
record Delivery(String sha256, SourceVideo video, boolean poster, boolean previews) {}
