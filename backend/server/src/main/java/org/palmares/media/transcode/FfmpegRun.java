// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import net.bramp.ffmpeg.progress.Progress;
import net.bramp.ffmpeg.progress.StreamProgressParser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One pass of ffmpeg: its position becomes the progress and keeps the lease; it is killed when the
 * position stands still or the lease is over. Must be called on a platform thread that outlives the
 * pass: the kernel kills ffmpeg when the thread that started it ends.
 */
final class FfmpegRun {

    private final Lease lease;
    // 0 where the position says nothing of the progress.
    private final double seconds;
    private final Duration stall;
    private volatile long position = -1;
    private volatile long movedAt = System.nanoTime();
    private volatile boolean stalled;

    FfmpegRun(Lease lease, double seconds, Duration stall) {
        this.lease = lease;
        this.seconds = seconds;
        this.stall = stall;
    }

    /** Returns when the pass has ended well; throws a {@link TranscodeFailure} otherwise. */
    void run(Ffmpeg ffmpeg, List<String> arguments, Path input, Path folder) throws IOException {
        lease.check();
        Process process = ffmpeg.start(arguments, input, folder, seconds);
        lease.whenOver(() -> Sandbox.kill(process));
        Thread watch = Thread.ofVirtual().start(() -> killWhenStalled(process));
        try {
            new StreamProgressParser(this::moved).processStream(process.getInputStream());
            int exit = process.waitFor();
            lease.check();
            if (stalled) {
                throw new TranscodeFailure("ffmpeg stood still for " + stall);
            }
            if (exit != 0) {
                throw new FfmpegFailure(exit, Ffmpeg.errorTail(folder));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new WorkOverException();
        } finally {
            lease.whenOver(() -> {});
            watch.interrupt();
            Sandbox.kill(process);
        }
    }

    private void moved(Progress progress) {
        if (progress.out_time_ns > position) {
            position = progress.out_time_ns;
            movedAt = System.nanoTime();
            if (seconds > 0) {
                lease.transcoding((int) (progress.out_time_ns / 1e7 / seconds));
            }
        }
    }

    private void killWhenStalled(Process process) {
        try {
            while (!process.waitFor(250, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - movedAt > stall.toNanos()) {
                    stalled = true;
                    Sandbox.kill(process);
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
