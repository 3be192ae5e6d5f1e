// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * How uploads and media are kept.
 *
 * @param partSize of an upload; larger for a file that would need more than a thousand parts
 * @param partValidity how long a signed address takes its part
 * @param uploadValidity an unfinished upload is thrown away when nothing was asked for so long
 * @param maxAttempts of transcoding one file
 * @param tick between two looks at the jobs' progress
 */
@ConfigurationProperties("palmares.media")
record MediaProperties(
        @DefaultValue("8MB") DataSize partSize,
        @DefaultValue("1h") Duration partValidity,
        @DefaultValue("7d") Duration uploadValidity,
        @DefaultValue("4") int maxAttempts,
        @DefaultValue("1s") Duration tick) {}
