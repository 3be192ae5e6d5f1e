// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.UUID;

/** A media can be watched from now on. Published by the api, never by a worker. */
public record MediaReady(UUID media, UUID owner) {}
