// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

/**
 * What ffprobe found in a sound file.
 *
 * @param seconds how long it plays
 * @param audio whether there is a sound at all
 * @param moving whether there is a picture that moves; covers do not
 */
record SourceAudio(double seconds, boolean audio, boolean moving) {}
