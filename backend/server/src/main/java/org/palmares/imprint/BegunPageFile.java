// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.imprint;

import org.palmares.media.Upload;

import java.util.UUID;

/** A file whose bytes may now be sent. */
public record BegunPageFile(UUID file, Upload upload) {}
