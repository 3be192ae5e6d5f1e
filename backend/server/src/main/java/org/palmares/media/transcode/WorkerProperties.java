// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;
import java.time.Duration;

/**
 * One worker.
 *
 * @param slots files at a time; each keeps several cores busy
 * @param lease a worker that was silent for so long has lost its job
 * @param poll between two looks for work
 * @param stall ffmpeg is killed when its position did not move for so long
 * @param backOff before the second attempt; doubled for each one after
 * @param folder for what is being worked on; the system's folder for such things where it is empty
 * @param preset of x264: how much time is spent to save bits
 * @param memory that one ffmpeg may ask for
 * @param seed of the jitter in waiting times; drawn at start where it is 0
 */
@ConfigurationProperties("palmares.worker")
record WorkerProperties(
        @DefaultValue("1") int slots,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("60s") Duration stall,
        @DefaultValue("10s") Duration backOff,
        @DefaultValue("") String folder,
        @DefaultValue("veryfast") String preset,
        @DefaultValue("8GB") DataSize memory,
        @DefaultValue("0") long seed) {

    Path root() {
        return folder.isBlank()
                ? Path.of(System.getProperty("java.io.tmpdir"), "palmares-work")
                : Path.of(folder);
    }
}
