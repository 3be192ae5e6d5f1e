// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import java.util.UUID;

/** A media was not acceptable or was given up. Published by the api, never by a worker. */
public record MediaRefused(UUID media, UUID owner, MediaRefusal reason) {}
