// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.transcode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says every few seconds that this worker is there, and how well it is fenced in. */
final class Presence implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final int SECONDS = 10;

    private final WorkerTable table;
    private final String name;
    private final Ffmpeg ffmpeg;
    private final int slots;
    private CountDownLatch stopping = new CountDownLatch(1);
    private boolean running;

    Presence(WorkerTable table, String name, Ffmpeg ffmpeg, int slots) {
        this.table = table;
        this.name = name;
        this.ffmpeg = ffmpeg;
        this.slots = slots;
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopping = end;
        running = true;
        Thread.ofVirtual().name("presence").start(() -> say(end));
    }

    private void say(CountDownLatch end) {
        try {
            String version = ffmpeg.version();
            String host = host();
            do {
                attempt(() -> table.seen(name, host, ffmpeg.sandboxLevel(), version, slots));
            } while (!end.await(SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "";
        }
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException e) {
            LOG.info("Presence not written: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        running = false;
        attempt(() -> table.gone(name));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
